import type { VaultHeader } from './header.ts'
import type { Keyring } from './keyring.ts'
import type { RecordMap } from './record-map.ts'
import type { SealedDb } from './sealed-db.ts'
import { latestOf, openRows, readSegment, uncovered, type SegmentRecord } from './segments.ts'

export interface Loaded {
  readonly lastSeq: number
  readonly segmentsRebuilt: number
  readonly lost: readonly string[]
}

/**
 * Fills the map: all segments at once, newest first, then the rows no segment stands
 * for. A segment that does not open is read from the journal instead, and told (ST5).
 */
export async function loadInto(records: RecordMap, db: SealedDb, header: VaultHeader, keys: Keyring): Promise<Loaded> {
  const lastSeq = await db.lastSeq()
  const lost: string[] = []
  let segmentsRebuilt = 0
  const rowsOf = async (from: number, to: number): Promise<readonly SegmentRecord[]> => {
    const rows = openRows(await db.readJournal(from, to), keys)
    lost.push(...rows.lost)
    return latestOf(rows.records)
  }
  const newestFirst = [...header.segments].sort((a, b) => b.from - a.from)
  const fromSegments = newestFirst.map(async (entry) => {
    const opened = await readSegment(db, entry, keys)
    if (opened) return opened
    segmentsRebuilt++
    return rowsOf(entry.from, entry.to)
  })
  const loose = uncovered(header.segments, lastSeq).map(({ from, to }) => rowsOf(from, to))
  for (const part of [...loose.reverse(), ...fromSegments]) {
    for (const { seqs, record } of await part) {
      const known = records.get(record.id)
      if (known && known.changedAt > record.changedAt) records.noteRows(record.id, seqs)
      else records.set(record, seqs)
    }
  }
  return { lastSeq, segmentsRebuilt, lost }
}
