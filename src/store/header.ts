import type { Bytes } from '../crypto/bytes.ts'
import { fromCbor, toCbor } from '../crypto/cbor.ts'
import type { Slot } from '../crypto/slots.ts'
import { err, ok, type Result } from '../domain/result.ts'

/** What a store says in clear about its vault: how to open it, and which segments there are. No word of the person. */
export interface VaultHeader {
  readonly format: 1
  /** 16 bytes each. */
  readonly vaultId: Bytes
  readonly deviceId: Bytes
  /** 8 letters that name this device in stamps. */
  readonly device: string
  readonly slots: readonly Slot[]
  /** X25519 key that captures are sealed to while locked. */
  readonly receivePublic: Bytes
  readonly segments: readonly SegmentEntry[]
}

export interface SegmentEntry {
  /** 32 hex digits: its key in the store. */
  readonly id: string
  /** First and last journal row it stands for. */
  readonly from: number
  readonly to: number
}

export type HeaderError =
  { readonly type: 'DamagedHeader' } | { readonly type: 'NewerFormat'; readonly version: number }

const format = 1

export function encodeHeader(header: VaultHeader): Bytes {
  return toCbor(header)
}

export function decodeHeader(bytes: Uint8Array): Result<VaultHeader, HeaderError> {
  const read = fromCbor(bytes)
  if (!read.ok || typeof read.value !== 'object' || read.value === null) return err({ type: 'DamagedHeader' })
  const header = read.value as Partial<VaultHeader> & { readonly format?: unknown }
  if (typeof header.format === 'number' && header.format > format)
    return err({ type: 'NewerFormat', version: header.format })
  return isWhole(header) ? ok(header as VaultHeader) : err({ type: 'DamagedHeader' })
}

function isWhole(header: Partial<VaultHeader>): boolean {
  const bytes = (value: unknown, length: number): boolean => value instanceof Uint8Array && value.length === length
  return (
    header.format === format &&
    bytes(header.vaultId, 16) &&
    bytes(header.deviceId, 16) &&
    bytes(header.receivePublic, 32) &&
    typeof header.device === 'string' &&
    Array.isArray(header.slots) &&
    header.slots.every(isSlot) &&
    Array.isArray(header.segments) &&
    header.segments.every(isSegment)
  )
}

function isSlot(slot: unknown): boolean {
  if (typeof slot !== 'object' || slot === null) return false
  const { type } = slot as { readonly type?: unknown }
  const has = (...names: readonly string[]) => names.every((name) => name in slot)
  return (
    (type === 'device' && has('key', 'wrapped')) ||
    (type === 'passphrase' && has('cost', 'salt', 'wrapped')) ||
    (type === 'kit' && has('recipient', 'file'))
  )
}

function isSegment(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  const { id, from, to } = entry as Record<string, unknown>
  return typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) && Number.isSafeInteger(from) && Number.isSafeInteger(to)
}
