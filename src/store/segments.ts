import { bytesOfHex, hex, textOfUtf8, utf8, type Bytes } from '../crypto/bytes.ts'
import type { Random } from '../crypto/random.ts'
import { openSegment, sealSegment } from '../crypto/segment.ts'
import type { RecordId } from '../domain/id.ts'
import type { StoredRecord } from '../domain/record.ts'
import type { SegmentEntry } from './header.ts'
import { openRow, type RowKeys } from './journal-row.ts'
import type { JournalEntry, SealedDb } from './sealed-db.ts'

/** How many journal rows one segment stands for. */
export const rowsPerSegment = 1024

/** A record as a segment holds it: the last version within its rows, and which rows it had. */
export interface SegmentRecord {
  readonly seqs: readonly number[]
  readonly record: StoredRecord
}

/** The rows that no segment stands for yet. */
export function uncovered(
  segments: readonly SegmentEntry[],
  last: number,
): readonly { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = []
  let next = 1
  for (const { from, to } of [...segments].sort((a, b) => a.from - b.from)) {
    if (from > next) gaps.push({ from: next, to: from - 1 })
    next = Math.max(next, to + 1)
  }
  if (next <= last) gaps.push({ from: next, to: last })
  return gaps
}

export interface ReadRows {
  /** In the order of the journal. */
  readonly records: readonly { readonly seq: number; readonly record: StoredRecord }[]
  readonly lost: readonly string[]
}

export function openRows(rows: readonly JournalEntry[], keys: RowKeys): ReadRows {
  const records: { seq: number; record: StoredRecord }[] = []
  const lost: string[] = []
  for (const { seq, bytes } of rows) {
    const opened = openRow(bytes, seq, keys)
    if (opened.ok) records.push({ seq, record: opened.value })
    else lost.push(`journal ${seq}: ${opened.error.type}`)
  }
  return { records, lost }
}

/** The latest version of each record among some rows, with the rows it had. */
export function latestOf(records: ReadRows['records']): readonly SegmentRecord[] {
  const byId = new Map<RecordId, { seqs: number[]; record: StoredRecord }>()
  for (const { seq, record } of records) {
    const known = byId.get(record.id)
    if (!known) byId.set(record.id, { seqs: [seq], record })
    else {
      known.seqs.push(seq)
      if (record.changedAt >= known.record.changedAt) known.record = record
    }
  }
  return [...byId.values()]
}

export async function readSegment(
  db: SealedDb,
  entry: SegmentEntry,
  keys: RowKeys,
): Promise<readonly SegmentRecord[] | null> {
  const sealed = await db.read('segments', entry.id)
  if (!sealed) return null
  const opened = await openSegment(sealed, placeOf(entry, keys), keys.epochKey)
  if (!opened.ok) return null
  // Checked when each row was written, and authentic: parsing is all that is left to do.
  return JSON.parse(textOfUtf8(opened.value)) as readonly SegmentRecord[]
}

export async function makeSegment(
  rows: readonly JournalEntry[],
  from: number,
  to: number,
  keys: RowKeys,
  random: Random,
): Promise<{ readonly entry: SegmentEntry; readonly bytes: Bytes } | null> {
  const { records, lost } = openRows(rows, keys)
  // A damaged row stays visible in the journal; a segment over it would hide the damage.
  if (lost.length > 0) return null
  const entry: SegmentEntry = { id: hex(random.bytes(16)), from, to }
  const bytes = await sealSegment(utf8(JSON.stringify(latestOf(records))), placeOf(entry, keys), keys.epochKey, random)
  return { entry, bytes }
}

function placeOf(entry: SegmentEntry, keys: RowKeys) {
  return { vaultId: keys.vaultId, segmentId: bytesOfHex(entry.id), from: entry.from, to: entry.to }
}
