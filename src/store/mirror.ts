import { concat, equalBytes, readU32, u32, u64, utf8, type Bytes } from '../crypto/bytes.ts'
import { fromCbor, toCbor } from '../crypto/cbor.ts'
import { sha256 } from '../crypto/suite.ts'
import { decodeHeader, encodeHeader } from './header.ts'
import type { Area, DbChange, JournalEntry, SealedDb } from './sealed-db.ts'

/** A file that only grows, in another place than the store: the origin's private file system. */
export interface MirrorHandle {
  size(): number
  read(at: number, length: number): Bytes
  write(at: number, bytes: Uint8Array): void
  truncate(size: number): void
  /** Returns when what was written is on the disk. */
  flush(): void
  close(): void
}

export interface MirrorFile {
  /** null where the browser has none. */
  open(): Promise<MirrorHandle | null>
  /** Runs one use of the file at a time, across tabs. */
  exclusive<Value>(work: () => Promise<Value>): Promise<Value>
}

/**
 * A second copy of the journal (ST10).
 *
 * A browser that is killed while it writes can find its own database damaged at the next
 * start, and then deletes it whole and begins an empty one (seen in Chromium about once in
 * a hundred kills). So each commit is also appended here before it is answered:
 * `length u32 | first 8 bytes of SHA-256 | CBOR`, and at the end `EBBM | last row u64`.
 * Segments and drafts are left out: the first are made again, the second are replaced often.
 */
const mark = utf8('EBBM')
const tailLength = 12
const frameHead = 12

interface Kept {
  readonly header: Bytes | null
  readonly rows: readonly JournalEntry[]
  readonly areas: readonly { readonly area: Area; readonly key: string; readonly bytes: Bytes }[]
}

/** The store with its second copy: an emptied store is filled again from it, a copy that lags is made anew. */
export async function mirroredDb(
  db: SealedDb,
  file: MirrorFile,
): Promise<{ readonly db: SealedDb; readonly healed: boolean }> {
  const healed = await file.exclusive(() => heal(db, file))
  return {
    healed,
    db: {
      ...delegated(db),
      async commit(change) {
        const done = await db.commit(change)
        if (done.ok) await file.exclusive(() => follow(db, file, change))
        return done
      },
    },
  }
}

/** The methods of a store as plain functions, whatever they are bound to. */
function delegated(db: SealedDb): SealedDb {
  return {
    readHeader: () => db.readHeader(),
    readJournal: (from, to) => db.readJournal(from, to),
    lastSeq: () => db.lastSeq(),
    read: (area, key) => db.read(area, key),
    keys: (area) => db.keys(area),
    commit: (change) => db.commit(change),
    close: () => db.close(),
  }
}

async function withHandle<Value>(
  file: MirrorFile,
  otherwise: Value,
  work: (handle: MirrorHandle) => Promise<Value> | Value,
): Promise<Value> {
  let handle: MirrorHandle | null = null
  try {
    handle = await file.open()
    return handle ? await work(handle) : otherwise
  } catch {
    // The copy could not be used; the store itself stands, and the next start makes the copy anew.
    return otherwise
  } finally {
    handle?.close()
  }
}

async function heal(db: SealedDb, file: MirrorFile): Promise<boolean> {
  const [header, last] = [await db.readHeader(), await db.lastSeq()]
  return withHandle(file, false, async (handle) => {
    if (header) {
      if (lastRowOf(handle) !== last) await rewrite(db, handle)
      return false
    }
    const kept = readMirror(handle)
    const opened = kept.header ? decodeHeader(kept.header) : null
    if (last > 0 || !opened?.ok) return false
    // Segments are not in the copy: they are packed again from the rows.
    const filled = await db.commit({
      header: encodeHeader({ ...opened.value, segments: [] }),
      append: kept.rows,
      put: kept.areas,
    })
    return filled.ok
  })
}

function follow(db: SealedDb, file: MirrorFile, change: DbChange): Promise<void> {
  return withHandle(file, undefined, async (handle) => {
    if (change.eraseRows?.length) return rewrite(db, handle)
    const put = change.put?.filter(({ area }) => area === 'inbox' || area === 'blobs') ?? []
    const remove = change.remove?.filter(({ area }) => area === 'inbox' || area === 'blobs') ?? []
    if (!change.header && !change.append?.length && put.length === 0 && remove.length === 0) return
    const last = change.append?.at(-1)?.seq ?? lastRowOf(handle) ?? 0
    append(
      handle,
      { ...(change.header ? { header: change.header } : {}), append: change.append ?? [], put, remove },
      last,
    )
    handle.flush()
  })
}

/** The last row that the copy holds; null when its end is not whole. */
function lastRowOf(handle: MirrorHandle): number | null {
  const at = handle.size() - tailLength
  if (at < 0) return null
  const tail = handle.read(at, tailLength)
  if (!equalBytes(tail.subarray(0, 4), mark)) return null
  return Number(new DataView(tail.buffer, tail.byteOffset + 4, 8).getBigUint64(0))
}

function append(handle: MirrorHandle, change: DbChange, last: number): void {
  const body = toCbor([
    change.header ?? null,
    (change.append ?? []).map(({ seq, bytes }) => [seq, bytes]),
    (change.put ?? []).map(({ area, key, bytes }) => [area, key, bytes]),
    (change.remove ?? []).map(({ area, key }) => [area, key]),
  ])
  const at = lastRowOf(handle) === null ? handle.size() : handle.size() - tailLength
  handle.write(at, concat(u32(body.length), sha256(body).subarray(0, 8), body, mark, u64(last)))
}

/** Everything the copy holds, up to the first frame that is not whole. */
function readMirror(handle: MirrorHandle): Kept {
  const size = handle.size()
  const rows = new Map<number, Bytes>()
  const areas = new Map<string, Kept['areas'][number]>()
  let header: Bytes | null = null
  for (let at = 0; at + frameHead <= size;) {
    const head = handle.read(at, frameHead)
    const length = readU32(head, 0)
    if (at + frameHead + length > size) break
    const body = handle.read(at + frameHead, length)
    const read = equalBytes(sha256(body).subarray(0, 8), head.subarray(4)) ? fromCbor(body) : null
    if (!read?.ok) break
    const [newHeader, appended, put, removed] = read.value as [
      Bytes | null,
      [number, Bytes][],
      [Area, string, Bytes][],
      [Area, string][],
    ]
    header = newHeader ?? header
    for (const [seq, bytes] of appended) rows.set(seq, bytes)
    for (const [area, key, bytes] of put) areas.set(`${area} ${key}`, { area, key, bytes })
    for (const [area, key] of removed) areas.delete(`${area} ${key}`)
    at += frameHead + length
  }
  return {
    header,
    rows: [...rows].map(([seq, bytes]) => ({ seq, bytes })).sort((a, b) => a.seq - b.seq),
    areas: [...areas.values()],
  }
}

const rowsAtOnce = 2000

/** Makes the copy anew from the store: after an erase, or when it lags behind. */
async function rewrite(db: SealedDb, handle: MirrorHandle): Promise<void> {
  handle.truncate(0)
  const header = await db.readHeader()
  const last = await db.lastSeq()
  for (let from = 1; from <= last || from === 1; from += rowsAtOnce) {
    const rows = await db.readJournal(from, from + rowsAtOnce - 1)
    append(handle, { ...(from === 1 && header ? { header } : {}), append: rows }, from + rowsAtOnce > last ? last : 0)
  }
  for (const area of ['inbox', 'blobs'] as const) {
    for (const key of await db.keys(area)) {
      const bytes = await db.read(area, key)
      if (bytes) append(handle, { put: [{ area, key, bytes }] }, last)
    }
  }
  handle.flush()
}
