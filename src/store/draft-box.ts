import { fromCbor, toCbor } from '../crypto/cbor.ts'
import type { ReceiveKey } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { openInVault, sealToVault } from '../crypto/sealed-box.ts'
import type { Draft } from '../domain/record.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { decodeHeader } from './header.ts'
import type { DbError, SealedDb } from './sealed-db.ts'

/**
 * What can be kept without the vault's keys: text being typed, and what Pause logs
 * while locked. Sealed to the vault's public receive key (CR10).
 */
export interface Captured {
  readonly at: number
  readonly zone: string
  readonly drafts: readonly Draft[]
}

export type CaptureError = DbError | { readonly type: 'NoVault' }

async function sealFor(db: SealedDb, value: unknown, random: Random) {
  const bytes = await db.readHeader()
  const header = bytes ? decodeHeader(bytes) : null
  if (!header?.ok) return null
  return sealToVault(
    toCbor(JSON.parse(JSON.stringify(value)) as unknown),
    header.value.receivePublic,
    header.value.vaultId,
    random,
  )
}

/** Keeps typed text under a name; the newest replaces the one before. */
export async function sealDraft(
  db: SealedDb,
  name: string,
  value: unknown,
  random: Random,
): Promise<Result<null, CaptureError>> {
  const bytes = await sealFor(db, value, random)
  return bytes ? db.commit({ put: [{ area: 'drafts', key: name, bytes }] }) : err({ type: 'NoVault' })
}

/** Keeps records made while locked, until the next unlock. */
export async function capture(db: SealedDb, captured: Captured, random: Random): Promise<Result<null, CaptureError>> {
  const bytes = await sealFor(db, captured, random)
  if (!bytes) return err({ type: 'NoVault' })
  const key = `${String(captured.at).padStart(15, '0')}-${[...random.bytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
  return db.commit({ put: [{ area: 'inbox', key, bytes }] })
}

export function openBox(
  bytes: Uint8Array,
  key: ReceiveKey,
  vaultId: Uint8Array,
): Result<unknown, { readonly type: 'Damaged' }> {
  const opened = openInVault(bytes, key, vaultId)
  const read = opened.ok ? fromCbor(opened.value) : opened
  return read.ok ? ok(read.value) : err({ type: 'Damaged' })
}
