import { concat, type Bytes } from './bytes.ts'
import { committedOverhead, openCommitted, sealCommitted } from './committed.ts'
import type { OpenError } from './errors.ts'
import type { ReceiveKey } from './keys.ts'
import { pad, unpad } from './padding.ts'
import type { Random } from './random.ts'
import { agreement, formats } from './suite.ts'
import { err, type Result } from '../domain/result.ts'

/**
 * What is written while the vault is locked: sealed with a one-time key to the
 * vault's public receive key, and opened at the next unlock (CR10).
 * `version 1 | one-time public key 32 | committed seal`.
 */
const { version, info, minimumPlaintext } = formats.box

export function sealToVault(
  plaintext: Uint8Array,
  receivePublic: Uint8Array,
  vaultId: Uint8Array,
  random: Random,
): Bytes {
  const oneTime = random.bytes(32)
  const oneTimePublic = agreement.publicKeyOf(oneTime)
  const shared = agreement.shared(oneTime, receivePublic)
  if (!shared) throw new RangeError('a receive key of low order')
  const aad = concat(Uint8Array.of(version), oneTimePublic, receivePublic, vaultId)
  return concat(
    Uint8Array.of(version),
    oneTimePublic,
    sealCommitted(shared, info, aad, pad(plaintext, minimumPlaintext), random),
  )
}

export function openInVault(sealed: Uint8Array, receiveKey: ReceiveKey, vaultId: Uint8Array): Result<Bytes, OpenError> {
  if (sealed.length < 33 + committedOverhead + minimumPlaintext) return err({ type: 'BadLength' })
  if (sealed[0] !== version) return err({ type: 'NewerFormat', version: sealed[0] as number })
  const oneTimePublic = sealed.subarray(1, 33)
  const shared = agreement.shared(receiveKey, oneTimePublic)
  if (!shared) return err({ type: 'Tampered' })
  const aad = concat(Uint8Array.of(version), oneTimePublic, agreement.publicKeyOf(receiveKey), vaultId)
  const padded = openCommitted(shared, info, aad, sealed.subarray(33))
  return padded.ok ? unpad(padded.value, minimumPlaintext) : padded
}
