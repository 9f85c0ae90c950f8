import { xchacha20, xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js'
import type { Bytes } from './bytes.ts'

/**
 * Every primitive of Ebb, and the only file that names a cipher library (CR1).
 * Parameters by version stand here and nowhere else.
 */
export const formats = {
  envelope: { version: 1, suite: 1, info: 'ebb/rec/v1', minimumPlaintext: 1024 },
  segment: { version: 1, suite: 2, info: 'ebb/seg/v1', minimumPlaintext: 1024 },
  box: { version: 1, suite: 1, info: 'ebb/box/v1', minimumPlaintext: 1024 },
  slot: { version: 1, suite: 1, info: 'ebb/slot/v1' },
  op: { version: 1 },
  kit: { version: 1 },
} as const

/** Argon2id (RFC 9106): what is written by default, and what is accepted from storage (CR8). */
export const kdfLimits = {
  floor: { memoryKiB: 65_536, passes: 3, lanes: 1 },
  ceiling: { memoryKiB: 1_048_576, passes: 16, lanes: 1 },
  /** Calibration never asks for more than this: phones end a page that does. */
  calibrationMemoryKiB: 262_144,
  saltLength: 16,
} as const

export function sha256(bytes: Uint8Array): Bytes {
  return nobleSha256(bytes) as Bytes
}

/** HKDF-SHA-256 (RFC 5869). */
export function expand(secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Bytes {
  return hkdf(nobleSha256, secret, salt, info, length) as Bytes
}

export function sealXChaCha(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): Bytes {
  return xchacha20poly1305(key, nonce, aad).encrypt(plaintext) as Bytes
}

/** null when the tag does not fit. */
export function openXChaCha(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, ciphertext: Uint8Array): Bytes | null {
  try {
    return xchacha20poly1305(key, nonce, aad).decrypt(ciphertext) as Bytes
  } catch {
    return null
  }
}

export function xorStream(key: Uint8Array, nonce: Uint8Array, data: Uint8Array): Bytes {
  return xchacha20(key, nonce, data) as Bytes
}

export const signing = {
  publicKeyOf: (secret: Uint8Array): Bytes => ed25519.getPublicKey(secret) as Bytes,
  sign: (message: Uint8Array, secret: Uint8Array): Bytes => ed25519.sign(message, secret) as Bytes,
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
    try {
      return ed25519.verify(signature, message, publicKey)
    } catch {
      return false
    }
  },
}

export const agreement = {
  publicKeyOf: (secret: Uint8Array): Bytes => x25519.getPublicKey(secret) as Bytes,
  /** null for a public key of low order. */
  shared(secret: Uint8Array, publicKey: Uint8Array): Bytes | null {
    try {
      return x25519.getSharedSecret(secret, publicKey) as Bytes
    } catch {
      return null
    }
  },
}

export interface KdfCost {
  readonly memoryKiB: number
  readonly passes: number
  readonly lanes: number
}

/** Argon2id by libsodium; where WebAssembly is off, by noble: the same bytes, slower. */
export async function argon2id(password: Uint8Array, salt: Uint8Array, cost: KdfCost, length: number): Promise<Bytes> {
  const sodium = await loadSodium()
  if (!sodium || cost.lanes !== 1) return argon2idByNoble(password, salt, cost, length)
  return sodium.crypto_pwhash(
    length,
    password,
    salt,
    cost.passes,
    cost.memoryKiB * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  ) as Bytes
}

export async function argon2idByNoble(
  password: Uint8Array,
  salt: Uint8Array,
  cost: KdfCost,
  length: number,
): Promise<Bytes> {
  return (await argon2idAsync(password, salt, {
    m: cost.memoryKiB,
    t: cost.passes,
    p: cost.lanes,
    dkLen: length,
  })) as Bytes
}

async function loadSodium(): Promise<typeof import('libsodium-wrappers-sumo').default | null> {
  if (!('WebAssembly' in globalThis)) return null
  try {
    const { default: sodium } = await import('libsodium-wrappers-sumo')
    await sodium.ready
    return sodium
  } catch {
    return null
  }
}

/** The age format (C2SP age v1), loaded when a file is made or opened. */
export const loadAge = () => import('age-encryption')
