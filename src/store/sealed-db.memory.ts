import type { Bytes } from '../crypto/bytes.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Area, DbChange, DbError, JournalEntry, SealedDb } from './sealed-db.ts'

/** A store in memory, for tests of what stands above it. Nothing of it is durable. */
export function memoryDb(): SealedDb {
  let header: Bytes | null = null
  let last = 0
  const journal = new Map<number, Bytes>()
  const areas: Record<Area, Map<string, Bytes>> = {
    segments: new Map(),
    drafts: new Map(),
    inbox: new Map(),
    blobs: new Map(),
  }

  return {
    readHeader: async () => header,
    lastSeq: async () => last,
    async readJournal(from, to = Number.MAX_SAFE_INTEGER) {
      const rows: JournalEntry[] = []
      for (const [seq, bytes] of journal) if (seq >= from && seq <= to) rows.push({ seq, bytes })
      return rows.sort((a, b) => a.seq - b.seq)
    },
    read: async (area, key) => areas[area].get(key) ?? null,
    keys: async (area) => [...areas[area].keys()].sort(),
    async commit(change: DbChange): Promise<Result<null, DbError>> {
      if (change.append?.some(({ seq }) => seq <= last)) return err({ type: 'Conflict' })
      for (const { seq, bytes } of change.append ?? []) {
        journal.set(seq, bytes)
        last = Math.max(last, seq)
      }
      for (const seq of change.eraseRows ?? []) journal.delete(seq)
      for (const { area, key, bytes } of change.put ?? []) areas[area].set(key, bytes)
      for (const { area, key } of change.remove ?? []) areas[area].delete(key)
      if (change.header) header = change.header
      return ok(null)
    },
    close: async () => undefined,
  }
}
