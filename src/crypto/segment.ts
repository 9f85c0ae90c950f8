import { concat, equalBytes, u64, utf8, type Bytes } from './bytes.ts'
import type { OpenError } from './errors.ts'
import type { EpochKey } from './keys.ts'
import { pad, unpad } from './padding.ts'
import type { Random } from './random.ts'
import { expand, formats } from './suite.ts'
import { err, type Result } from '../domain/result.ts'

/**
 * A sealed segment: many records packed together, so that opening is fast (CR7).
 *
 *     version 1 | suite 2 | salt 32 | commitment 32 | AES-256-GCM ciphertext, tag 16
 *
 * WebCrypto's AES-GCM does not commit to its key; the derived commitment does. Key and
 * nonce are derived for this segment alone, so a nonce is never used twice under a key.
 */
export interface SegmentPlace {
  readonly vaultId: Uint8Array
  /** 16 bytes. */
  readonly segmentId: Uint8Array
  /** The journal rows it stands for: first and last sequence number, both included. */
  readonly from: number
  readonly to: number
}

const { version, suite, info, minimumPlaintext } = formats.segment
const headLength = 66

/** The largest segment accepted: 64 MiB. */
export const segmentLimit = 67_108_864

export async function sealSegment(
  plaintext: Uint8Array,
  place: SegmentPlace,
  epochKey: EpochKey,
  random: Random,
): Promise<Bytes> {
  const salt = random.bytes(32)
  const { key, nonce, commitment } = materialOf(epochKey, salt, place)
  const head = concat(Uint8Array.of(version, suite), salt, commitment)
  const gcm = { name: 'AES-GCM', iv: nonce, additionalData: aadOf(head, place) }
  const sealed = await subtle().encrypt(gcm, await gcmKey(key, 'encrypt'), pad(plaintext, minimumPlaintext))
  return concat(head, new Uint8Array(sealed))
}

export async function openSegment(
  sealed: Uint8Array,
  place: SegmentPlace,
  epochKey: EpochKey,
): Promise<Result<Bytes, OpenError>> {
  if (sealed.length < headLength + 16 + minimumPlaintext || sealed.length > segmentLimit)
    return err({ type: 'BadLength' })
  if (sealed[0] !== version) return err({ type: 'NewerFormat', version: sealed[0] as number })
  if (sealed[1] !== suite) return err({ type: 'UnknownKey' })
  const { key, nonce, commitment } = materialOf(epochKey, sealed.subarray(2, 34), place)
  if (!equalBytes(commitment, sealed.subarray(34, headLength))) return err({ type: 'Tampered' })
  const head = sealed.subarray(0, headLength)
  try {
    const gcm = { name: 'AES-GCM', iv: nonce, additionalData: aadOf(head, place) }
    const ciphertext = sealed.slice(headLength) as Bytes
    const padded = await subtle().decrypt(gcm, await gcmKey(key, 'decrypt'), ciphertext)
    return unpad(new Uint8Array(padded), minimumPlaintext)
  } catch {
    return err({ type: 'Tampered' })
  }
}

function subtle() {
  return globalThis.crypto.subtle
}

function gcmKey(key: Bytes, use: 'encrypt' | 'decrypt') {
  return subtle().importKey('raw', key, 'AES-GCM', false, [use])
}

function materialOf(epochKey: EpochKey, salt: Uint8Array, { vaultId, segmentId }: SegmentPlace) {
  const material = expand(epochKey, salt, concat(utf8(info), vaultId, segmentId), 76)
  return {
    key: material.slice(0, 32) as Bytes,
    nonce: material.slice(32, 44) as Bytes,
    commitment: material.subarray(44),
  }
}

function aadOf(head: Uint8Array, { vaultId, segmentId, from, to }: SegmentPlace): Bytes {
  return concat(head, vaultId, segmentId, u64(from), u64(to))
}
