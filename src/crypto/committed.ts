import { concat, equalBytes, utf8, type Bytes } from './bytes.ts'
import type { OpenError } from './errors.ts'
import type { Random } from './random.ts'
import { expand, openXChaCha, sealXChaCha } from './suite.ts'
import { err, ok, type Result } from '../domain/result.ts'

/**
 * Committing authenticated encryption under a key used for one thing: a fresh salt
 * gives key, nonce and commitment by HKDF, so that a ciphertext opens under one key
 * only. `salt 32 | commitment 32 | ciphertext, tag 16` (CR6).
 */
export const committedOverhead = 80

export function sealCommitted(
  secret: Uint8Array,
  label: string,
  aad: Uint8Array,
  plaintext: Uint8Array,
  random: Random,
): Bytes {
  const salt = random.bytes(32)
  const { key, nonce, commitment } = materialOf(secret, salt, label)
  return concat(salt, commitment, sealXChaCha(key, nonce, concat(salt, commitment, aad), plaintext))
}

export function openCommitted(
  secret: Uint8Array,
  label: string,
  aad: Uint8Array,
  sealed: Uint8Array,
): Result<Bytes, OpenError> {
  if (sealed.length < committedOverhead) return err({ type: 'BadLength' })
  const salt = sealed.subarray(0, 32)
  const { key, nonce, commitment } = materialOf(secret, salt, label)
  if (!equalBytes(commitment, sealed.subarray(32, 64))) return err({ type: 'Tampered' })
  const plaintext = openXChaCha(key, nonce, concat(salt, commitment, aad), sealed.subarray(64))
  return plaintext ? ok(plaintext) : err({ type: 'Tampered' })
}

function materialOf(secret: Uint8Array, salt: Uint8Array, label: string) {
  const material = expand(secret, salt, utf8(label), 88)
  return { key: material.subarray(0, 32), nonce: material.subarray(32, 56), commitment: material.subarray(56) }
}
