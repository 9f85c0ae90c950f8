import { concat, equalBytes, type Bytes } from './bytes.ts'
import { decryptWithIdentity, encryptToRecipient } from './age-file.ts'
import { fromCbor, toCbor } from './cbor.ts'
import { openCommitted, sealCommitted } from './committed.ts'
import { checkCost, passwordBytes, type KdfCost, type RunKdf } from './kdf.ts'
import { asVaultKey, type VaultKey } from './keys.ts'
import type { Random } from './random.ts'
import { formats, kdfLimits } from './suite.ts'
import { err, ok, type Result } from '../domain/result.ts'

/**
 * Key slots: each wraps the one vault key in its own way (CR9). Changing a slot never
 * touches a record.
 */
export type Slot = DeviceSlot | PassphraseSlot | KitSlot

/** The silent slot of the first night: its key lies beside it. Whoever opens the device opens the vault. */
export interface DeviceSlot {
  readonly type: 'device'
  readonly key: Bytes
  readonly wrapped: Bytes
}

export interface PassphraseSlot {
  readonly type: 'passphrase'
  readonly cost: KdfCost
  /** 16 bytes. */
  readonly salt: Bytes
  readonly wrapped: Bytes
}

/** The vault key as an age file to the recovery recipient. */
export interface KitSlot {
  readonly type: 'kit'
  readonly recipient: string
  readonly file: Bytes
}

export type SlotError =
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'WrongKit' }
  | { readonly type: 'UnsafeParameters' }
  | { readonly type: 'DamagedSlot' }

const { info } = formats.slot

function aadOf(vaultId: Uint8Array, type: Slot['type'], parameters: unknown): Bytes {
  return concat(Uint8Array.of(formats.slot.version, formats.slot.suite), vaultId, toCbor([type, parameters]))
}

export function makeDeviceSlot(vaultKey: VaultKey, vaultId: Uint8Array, random: Random): DeviceSlot {
  const key = random.bytes(32)
  return { type: 'device', key, wrapped: sealCommitted(key, info, aadOf(vaultId, 'device', null), vaultKey, random) }
}

export function openDeviceSlot(slot: DeviceSlot, vaultId: Uint8Array): Result<VaultKey, SlotError> {
  const opened = openCommitted(slot.key, info, aadOf(vaultId, 'device', null), slot.wrapped)
  return opened.ok && opened.value.length === 32 ? ok(asVaultKey(opened.value)) : err({ type: 'DamagedSlot' })
}

export async function makePassphraseSlot(
  vaultKey: VaultKey,
  vaultId: Uint8Array,
  passphrase: string,
  cost: KdfCost,
  run: RunKdf,
  random: Random,
): Promise<PassphraseSlot> {
  const salt = random.bytes(kdfLimits.saltLength)
  const secret = await run(passwordBytes(passphrase), salt, cost)
  const aad = aadOf(vaultId, 'passphrase', [cost.memoryKiB, cost.passes, cost.lanes, salt])
  return { type: 'passphrase', cost, salt, wrapped: sealCommitted(secret, info, aad, vaultKey, random) }
}

export async function openPassphraseSlot(
  slot: PassphraseSlot,
  vaultId: Uint8Array,
  passphrase: string,
  run: RunKdf,
): Promise<Result<VaultKey, SlotError>> {
  const cost = checkCost(slot.cost)
  if (!cost.ok) return cost
  if (slot.salt.length !== kdfLimits.saltLength) return err({ type: 'UnsafeParameters' })
  const secret = await run(passwordBytes(passphrase), slot.salt, slot.cost)
  const aad = aadOf(vaultId, 'passphrase', [slot.cost.memoryKiB, slot.cost.passes, slot.cost.lanes, slot.salt])
  const opened = openCommitted(secret, info, aad, slot.wrapped)
  if (opened.ok && opened.value.length === 32) return ok(asVaultKey(opened.value))
  return err({ type: !opened.ok && opened.error.type === 'BadLength' ? 'DamagedSlot' : 'WrongPassphrase' })
}

export async function makeKitSlot(vaultKey: VaultKey, vaultId: Uint8Array, recipient: string): Promise<KitSlot> {
  return {
    type: 'kit',
    recipient,
    file: await encryptToRecipient(toCbor(['ebb-vault-key', vaultId, vaultKey]), recipient),
  }
}

export async function openKitSlot(
  slot: KitSlot,
  vaultId: Uint8Array,
  identity: string,
): Promise<Result<VaultKey, SlotError>> {
  const opened = await decryptWithIdentity(slot.file, identity)
  if (!opened.ok) return err({ type: opened.error.type === 'WrongKey' ? 'WrongKit' : 'DamagedSlot' })
  const read = fromCbor(opened.value)
  if (!read.ok || !Array.isArray(read.value)) return err({ type: 'DamagedSlot' })
  const [label, id, key] = read.value as unknown[]
  const fits = label === 'ebb-vault-key' && id instanceof Uint8Array && key instanceof Uint8Array && key.length === 32
  if (!fits) return err({ type: 'DamagedSlot' })
  return equalBytes(id, vaultId) ? ok(asVaultKey(key)) : err({ type: 'WrongKit' })
}
