import { concat, equalBytes, readU32, u32, u64, utf8, type Bytes } from './bytes.ts'
import type { OpenError } from './errors.ts'
import type { EpochKey } from './keys.ts'
import { pad, unpad } from './padding.ts'
import type { Random } from './random.ts'
import { expand, formats, openXChaCha, sealXChaCha } from './suite.ts'
import { err, type Result } from '../domain/result.ts'

/**
 * F1, the envelope of one revision of one record (CR3).
 *
 *     off len  field
 *      0   1   version 1
 *      1   1   suite 1: HKDF-SHA-256, XChaCha20-Poly1305, 32-byte commitment, Padmé
 *      2   4   epoch, u32 big-endian
 *      6  32   salt, fresh for each revision
 *     38  32   commitment
 *     70   n   ciphertext and 16-byte tag
 *
 * The fresh salt gives each revision its own key and nonce, so that no counter can
 * repeat one; the commitment makes it open under one key only (Len, Grubbs and
 * Ristenpart 2021); the AAD binds it to its vault, record, revision and device.
 */
export interface EnvelopePlace {
  /** 16 bytes. */
  readonly vaultId: Uint8Array
  /** 16 bytes. */
  readonly recordId: Uint8Array
  /** 1 or more, one per change of the record on a device. */
  readonly revision: number
  /** 16 bytes. */
  readonly deviceId: Uint8Array
}

const headLength = 70
const { version, suite, info, minimumPlaintext } = formats.envelope

/** The largest envelope accepted: 32 MiB. */
export const envelopeLimit = 33_554_432

export function sealRecord(
  body: Uint8Array,
  place: EnvelopePlace,
  epoch: number,
  epochKey: EpochKey,
  random: Random,
): Bytes {
  const salt = random.bytes(32)
  const { key, nonce, commitment } = keysOf(epochKey, salt, place)
  const head = concat(Uint8Array.of(version, suite), u32(epoch), salt, commitment)
  return concat(head, sealXChaCha(key, nonce, aadOf(head, place), pad(body, minimumPlaintext)))
}

export function openRecord(
  envelope: Uint8Array,
  place: EnvelopePlace,
  epochKeyOf: (epoch: number) => EpochKey | null,
): Result<Bytes, OpenError> {
  if (envelope.length < headLength + 16 + minimumPlaintext || envelope.length > envelopeLimit)
    return err({ type: 'BadLength' })
  if (envelope[0] !== version) return err({ type: 'NewerFormat', version: envelope[0] as number })
  if (envelope[1] !== suite) return err({ type: 'UnknownKey' })
  const epochKey = epochKeyOf(readU32(envelope, 2))
  if (!epochKey) return err({ type: 'UnknownKey' })
  const head = envelope.subarray(0, headLength)
  const { key, nonce, commitment } = keysOf(epochKey, envelope.subarray(6, 38), place)
  if (!equalBytes(commitment, envelope.subarray(38, headLength))) return err({ type: 'Tampered' })
  const padded = openXChaCha(key, nonce, aadOf(head, place), envelope.subarray(headLength))
  return padded ? unpad(padded, minimumPlaintext) : err({ type: 'Tampered' })
}

function keysOf(epochKey: EpochKey, salt: Uint8Array, { vaultId, recordId }: EnvelopePlace) {
  const material = expand(epochKey, salt, concat(utf8(info), vaultId, recordId), 88)
  return { key: material.subarray(0, 32), nonce: material.subarray(32, 56), commitment: material.subarray(56) }
}

function aadOf(head: Uint8Array, { vaultId, recordId, revision, deviceId }: EnvelopePlace): Bytes {
  if (vaultId.length !== 16 || recordId.length !== 16 || deviceId.length !== 16)
    throw new RangeError('ids in an envelope are 16 bytes')
  return concat(head, vaultId, recordId, u64(revision), deviceId)
}
