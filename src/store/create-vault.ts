import type { KdfCost, RunKdf } from '../crypto/kdf.ts'
import { newVaultKey, type VaultKey } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { readKit } from '../crypto/recovery-kit.ts'
import { makeDeviceSlot, makePassphraseSlot, openDeviceSlot, openKitSlot, openPassphraseSlot } from '../crypto/slots.ts'
import { recordIdFromBytes } from '../domain/id.ts'
import type { Millis } from '../domain/day.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { decodeHeader, encodeHeader, type VaultHeader } from './header.ts'
import { keyringOf } from './keyring.ts'
import type { OpenVaultError } from './open-vault.ts'
import type { DbError, Marker, SealedDb } from './sealed-db.ts'
import { loadVault, type Vault } from './vault.ts'

/** What a vault needs from the program around it. */
export interface VaultDeps {
  readonly db: SealedDb
  readonly marker: Marker
  readonly random: Random
  readonly now: () => Millis
  readonly zone: () => string
  readonly runKdf: RunKdf
  /** Cost for a new passphrase slot; at or above the floor. */
  readonly kdfCost: KdfCost
  /** Runs one change at a time across tabs (Web Locks); a folder is held by its process already. */
  readonly exclusive?: <Value>(work: () => Promise<Value>) => Promise<Value>
}

/** How to open a vault. */
export type OpenWith =
  | { readonly device: true }
  | { readonly passphrase: string }
  | { readonly kit: string }
  /** The key itself, handed over in memory by another tab of the same open vault. */
  | { readonly vaultKey: VaultKey }

/** What stands in the store, as far as it can be told without a key. */
export type VaultPresence =
  | { readonly type: 'none' }
  | { readonly type: 'gone' }
  | { readonly type: 'here'; readonly header: VaultHeader }
  | { readonly type: 'unreadable'; readonly error: OpenVaultError }

/** Looks at the store and at the marker beside it: an emptied store is never a first visit (ST7). */
export async function presenceOf(deps: Pick<VaultDeps, 'db' | 'marker'>): Promise<VaultPresence> {
  const bytes = await deps.db.readHeader()
  if (!bytes) {
    const wasHere = (await deps.marker.isSet()) || (await deps.db.lastSeq()) > 0
    return wasHere ? { type: 'gone' } : { type: 'none' }
  }
  const header = decodeHeader(bytes)
  return header.ok ? { type: 'here', header: header.value } : { type: 'unreadable', error: header.error }
}

export type CreateError = DbError | { readonly type: 'VaultExists' } | { readonly type: 'VaultGone' }

/**
 * Makes a vault: with a passphrase, or silently with the device slot alone.
 *
 * @param startAnew the person said, on the recovery screen, to begin again although a vault was here
 */
export async function createVault(
  deps: VaultDeps,
  passphrase: string | null,
  startAnew = false,
): Promise<Result<Vault, CreateError>> {
  const presence = await presenceOf(deps)
  if (presence.type === 'here' || presence.type === 'unreadable') return err({ type: 'VaultExists' })
  if (presence.type === 'gone' && !startAnew) return err({ type: 'VaultGone' })
  const vaultId = deps.random.bytes(16)
  const deviceId = deps.random.bytes(16)
  const vaultKey = newVaultKey(deps.random)
  const slot =
    passphrase === null
      ? makeDeviceSlot(vaultKey, vaultId, deps.random)
      : await makePassphraseSlot(vaultKey, vaultId, passphrase, deps.kdfCost, deps.runKdf, deps.random)
  const keys = keyringOf(vaultKey, vaultId, deviceId)
  const header: VaultHeader = {
    format: 1,
    vaultId,
    deviceId,
    device: recordIdFromBytes(deviceId).slice(0, 8),
    slots: [slot],
    receivePublic: keys.receivePublic,
    segments: [],
  }
  const written = await deps.db.commit({ header: encodeHeader(header) })
  if (!written.ok) return written
  await deps.marker.set()
  return ok(await loadVault(deps, header, keys))
}

/** Opens the vault of a store. Changes nothing when it cannot. */
export async function openVault(deps: VaultDeps, openWith: OpenWith): Promise<Result<Vault, OpenVaultError>> {
  const presence = await presenceOf(deps)
  if (presence.type === 'none') return err({ type: 'NoVault' })
  if (presence.type === 'gone') return err({ type: 'VaultGone' })
  if (presence.type === 'unreadable') return err(presence.error)
  const { header } = presence
  const vaultKey = await vaultKeyFrom(header, openWith, deps.runKdf)
  if (!vaultKey.ok) return vaultKey
  await deps.marker.set()
  return ok(await loadVault(deps, header, keyringOf(vaultKey.value, header.vaultId, header.deviceId)))
}

export async function vaultKeyFrom(
  header: VaultHeader,
  openWith: OpenWith,
  runKdf: RunKdf,
): Promise<Result<VaultKey, OpenVaultError>> {
  if ('vaultKey' in openWith) return ok(openWith.vaultKey)
  const opened = await openSlot(header, openWith, runKdf)
  if (opened.ok) return opened
  return err(opened.error.type === 'DamagedSlot' ? { type: 'DamagedHeader' } : opened.error)
}

async function openSlot(
  header: VaultHeader,
  openWith: Exclude<OpenWith, { readonly vaultKey: VaultKey }>,
  runKdf: RunKdf,
) {
  if ('device' in openWith) {
    const slot = header.slots.find((each) => each.type === 'device')
    return slot ? openDeviceSlot(slot, header.vaultId) : err({ type: 'NoSuchSlot' as const })
  }
  if ('passphrase' in openWith) {
    const slot = header.slots.find((each) => each.type === 'passphrase')
    return slot
      ? openPassphraseSlot(slot, header.vaultId, openWith.passphrase, runKdf)
      : err({ type: 'NoSuchSlot' as const })
  }
  const kit = await readKit(openWith.kit)
  if (!kit.ok) return err({ type: 'WrongKit' as const })
  const slot = header.slots.find((each) => each.type === 'kit')
  return slot ? openKitSlot(slot, header.vaultId, kit.value.identity) : err({ type: 'NoSuchSlot' as const })
}
