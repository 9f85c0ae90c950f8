import { equalBytes, type Bytes } from '../crypto/bytes.ts'
import { fromCbor, toCbor } from '../crypto/cbor.ts'
import { openRecord, sealRecord } from '../crypto/envelope.ts'
import type { OpenError } from '../crypto/errors.ts'
import type { EpochKey, SigningKey } from '../crypto/keys.ts'
import type { Random } from '../crypto/random.ts'
import { noHead, openOp, signOp } from '../crypto/signed-op.ts'
import { sha256, signing } from '../crypto/suite.ts'
import { openBody, versionOf, type Kind } from '../domain/kind.ts'
import { bytesOfRecordId, recordIdFromBytes, type RecordId } from '../domain/id.ts'
import { isKindName, kinds } from '../domain/kinds/index.ts'
import type { RecordHead, StoredRecord } from '../domain/record.ts'
import { err, ok, type Result } from '../domain/result.ts'

/** The keys and names a row is bound to. */
export interface RowKeys {
  readonly vaultId: Bytes
  readonly deviceId: Bytes
  readonly epochKey: EpochKey
  readonly signingKey: SigningKey
}

/**
 * One change of one record, as the journal holds it (ST3):
 * CBOR `[1, recordId, deviceId, envelope F1, signed tombstone or null]`.
 * The envelope's revision is the row's own sequence number, which is never used again.
 */
export function sealRow(record: StoredRecord, seq: number, keys: RowKeys, random: Random): Bytes {
  const recordId = bytesOfRecordId(record.id) as Bytes
  const { id: _, ...contents } = record
  const place = { vaultId: keys.vaultId, recordId, revision: seq, deviceId: keys.deviceId }
  const envelope = sealRecord(toCbor(withoutUndefined(contents)), place, 1, keys.epochKey, random)
  return toCbor([
    1,
    recordId,
    keys.deviceId,
    envelope,
    record.deletedAt ? signTombstone(record, recordId, envelope, seq, keys) : null,
  ])
}

function signTombstone(record: StoredRecord, recordId: Bytes, envelope: Bytes, seq: number, keys: RowKeys): Bytes {
  return signOp(
    {
      vaultId: keys.vaultId,
      deviceId: keys.deviceId,
      deviceSeq: seq,
      prev: noHead.hash,
      stamp: record.changedAt,
      recordId,
      revision: seq,
      kind: 'tombstone',
      envelopeHash: sha256(envelope),
      heads: {},
    },
    keys.signingKey,
  )
}

/** CBOR has no `undefined`; a field that is absent and one that is undefined mean the same. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, withoutUndefined(part)]),
  )
}

export type RowError = OpenError | { readonly type: 'BadSignature' }

/** The record id of a row, without opening it. */
export function recordIdOfRow(bytes: Uint8Array): RecordId | null {
  const row = readRow(bytes)
  return row.ok ? recordIdFromBytes(row.value.recordId) : null
}

interface Row {
  readonly recordId: Bytes
  readonly deviceId: Bytes
  readonly envelope: Bytes
  readonly tombstone: Bytes | null
}

function readRow(bytes: Uint8Array): Result<Row, OpenError> {
  const read = fromCbor(bytes)
  if (!read.ok) return read
  const [version, recordId, deviceId, envelope, tombstone] = Array.isArray(read.value) ? (read.value as unknown[]) : []
  if (typeof version === 'number' && version > 1) return err({ type: 'NewerFormat', version })
  const ids = [recordId, deviceId].every((id) => id instanceof Uint8Array && id.length === 16)
  if (!ids || !(envelope instanceof Uint8Array)) return err({ type: 'BadContents' })
  return ok({ recordId, deviceId, envelope, tombstone: tombstone instanceof Uint8Array ? tombstone : null } as Row)
}

export function openRow(bytes: Uint8Array, seq: number, keys: RowKeys): Result<StoredRecord, RowError> {
  const row = readRow(bytes)
  if (!row.ok) return row
  const { recordId, deviceId, envelope, tombstone } = row.value
  const place = { vaultId: keys.vaultId, recordId, revision: seq, deviceId }
  const opened = openRecord(envelope, place, (epoch) => (epoch === 1 ? keys.epochKey : null))
  if (!opened.ok) return opened
  const contents = fromCbor(opened.value)
  if (!contents.ok || typeof contents.value !== 'object' || contents.value === null) return err({ type: 'BadContents' })
  const record = storedRecordOf({ id: recordIdFromBytes(recordId), ...(contents.value as object) })
  if (!record) return err({ type: 'BadContents' })
  if (record.deletedAt && !isSigned(tombstone, envelope, deviceId, keys)) return err({ type: 'BadSignature' })
  return ok(record)
}

/** A deletion counts only when this vault signed it: "missing" is never an instruction to delete (RC11). */
function isSigned(tombstone: Bytes | null, envelope: Bytes, deviceId: Bytes, keys: RowKeys): boolean {
  if (!tombstone || !equalBytes(deviceId, keys.deviceId)) return false
  const op = openOp(tombstone, () => signing.publicKeyOf(keys.signingKey))
  return op.ok && op.value.kind === 'tombstone' && equalBytes(op.value.envelopeHash, sha256(envelope))
}

/** Gives opened contents their type: today's shape where it is known, kept word for word where it is newer (RC5). */
export function storedRecordOf(contents: Readonly<Record<string, unknown>>): StoredRecord | null {
  const head = contents as unknown as RecordHead & {
    readonly kind?: unknown
    readonly body?: unknown
    readonly newer?: unknown
  }
  const shaped =
    typeof head.kind === 'string' &&
    Number.isInteger(head.v) &&
    typeof head.at === 'number' &&
    typeof head.day === 'string' &&
    typeof head.zone === 'string' &&
    typeof head.changedAt === 'string'
  if (!shaped) return null
  const kind = head.kind as string
  if (!isKindName(kind)) return { ...contents, newer: true } as unknown as StoredRecord
  const page: Kind = kinds[kind]
  if (head.v > versionOf(page)) return { ...contents, newer: true } as unknown as StoredRecord
  const body = openBody(page, head.v, head.body)
  if (!body.ok) return null
  const { newer: _, ...known } = contents
  return { ...known, v: versionOf(page), body: body.value } as unknown as StoredRecord
}
