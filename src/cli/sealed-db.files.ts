import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Bytes } from '../crypto/bytes.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Area, DbChange, DbError, JournalEntry, Marker, SealedDb } from '../store/sealed-db.ts'

/**
 * A vault folder (ST6):
 *
 *     header           clear fields and key slots, replaced by rename
 *     journal          rows, appended: length u32 | seq u64 | bytes
 *     segments/ drafts/ inbox/ blobs/   one file a key, written beside and renamed
 *     lock             the process that writes
 *
 * An answer is given only after fdatasync. A torn row at the end was never
 * acknowledged and is cut off at the next write; a damaged row is handed on as it is,
 * does not open, and is named.
 */
const frameHead = 12
const areas: readonly Area[] = ['segments', 'drafts', 'inbox', 'blobs']

export type OpenFilesError =
  { readonly type: 'InUse'; readonly process: number } | { readonly type: 'StorageFailed'; readonly detail: string }

interface Frame {
  readonly seq: number
  readonly at: number
  readonly length: number
}

export function openFilesDb(folder: string): Result<SealedDb, OpenFilesError> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const area of areas) mkdirSync(join(folder, area), { recursive: true, mode: 0o700 })
    const other = takeLock(folder)
    if (other !== null) return err({ type: 'InUse', process: other })
    return ok(new FilesDb(folder))
  } catch (thrown) {
    return err({ type: 'StorageFailed', detail: codeOf(thrown) })
  }
}

function takeLock(folder: string): number | null {
  const path = join(folder, 'lock')
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return null
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown
      const holder = Number(readFileSync(path, 'utf8'))
      if (holder === process.pid || !isRunning(holder)) rmSync(path, { force: true })
      else return holder
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM'
  }
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown'
}

function failureOf(thrown: unknown): DbError {
  const code = codeOf(thrown)
  return code === 'ENOSPC' || code === 'EDQUOT' ? { type: 'StorageFull' } : { type: 'StorageFailed', detail: code }
}

class FilesDb implements SealedDb {
  readonly #folder: string
  #journal: number
  #frames: Frame[]
  /** Where the next row goes; anything beyond was never acknowledged. */
  #end: number

  constructor(folder: string) {
    this.#folder = folder
    this.#journal = openSync(join(folder, 'journal'), existsSync(join(folder, 'journal')) ? 'r+' : 'w+', 0o600)
    const scanned = scan(this.#journal)
    this.#frames = scanned.frames
    this.#end = scanned.end
  }

  async readHeader(): Promise<Bytes | null> {
    return readOrNull(join(this.#folder, 'header'))
  }

  async lastSeq(): Promise<number> {
    return this.#frames.at(-1)?.seq ?? 0
  }

  async readJournal(from: number, to = Number.MAX_SAFE_INTEGER): Promise<readonly JournalEntry[]> {
    const rows: JournalEntry[] = []
    for (const frame of this.#frames) {
      if (frame.seq < from || frame.seq > to) continue
      // Damaged bytes are handed on as they are: opening them fails, and so they are named.
      if (frame.length > 0) rows.push({ seq: frame.seq, bytes: readFrame(this.#journal, frame) })
    }
    return rows
  }

  async read(area: Area, key: string): Promise<Bytes | null> {
    return readOrNull(this.#pathOf(area, key))
  }

  async keys(area: Area): Promise<readonly string[]> {
    return readdirSync(join(this.#folder, area))
      .filter((name) => !name.endsWith('.new'))
      .map((name) => Buffer.from(name, 'base64url').toString('utf8'))
      .sort()
  }

  async commit(change: DbChange): Promise<Result<null, DbError>> {
    const last = this.#frames.at(-1)?.seq ?? 0
    if (change.append?.some(({ seq }) => seq <= last)) return err({ type: 'Conflict' })
    try {
      // In this order a cut leaves either the old state or the new one readable:
      // what a header or row points to is on disk before the header or row is.
      for (const { area, key, bytes } of change.put ?? []) replaceFile(this.#pathOf(area, key), bytes)
      if (change.eraseRows?.length) {
        if (change.header) replaceFile(join(this.#folder, 'header'), change.header)
        this.#rewriteWithout(new Set(change.eraseRows))
      }
      if (change.append?.length) this.#append(change.append)
      if (change.header && !change.eraseRows?.length) replaceFile(join(this.#folder, 'header'), change.header)
      for (const { area, key } of change.remove ?? []) rmSync(this.#pathOf(area, key), { force: true })
      return ok(null)
    } catch (thrown) {
      return err(failureOf(thrown))
    }
  }

  async close(): Promise<void> {
    closeSync(this.#journal)
    rmSync(join(this.#folder, 'lock'), { force: true })
  }

  #pathOf(area: Area, key: string): string {
    return join(this.#folder, area, Buffer.from(key, 'utf8').toString('base64url'))
  }

  #append(rows: readonly JournalEntry[]): void {
    const framed = rows.map(({ seq, bytes }) => frameOf(seq, bytes))
    const whole = Buffer.concat(framed)
    try {
      if (fstatSync(this.#journal).size > this.#end) ftruncateSync(this.#journal, this.#end)
      writeFully(this.#journal, whole, this.#end)
      fdatasyncSync(this.#journal)
    } catch (thrown) {
      // Nothing was acknowledged: the half-written rows go, what stood before stays.
      if (fstatSync(this.#journal).size > this.#end) ftruncateSync(this.#journal, this.#end)
      throw thrown
    }
    for (const [at, { seq, bytes }] of rows.entries()) {
      this.#frames.push({ seq, at: this.#end + frameHead, length: bytes.length })
      this.#end += (framed[at] as Buffer).length
    }
  }

  #rewriteWithout(gone: ReadonlySet<number>): void {
    const path = join(this.#folder, 'journal')
    const fresh = openSync(`${path}.new`, 'w+', 0o600)
    let at = 0
    for (const frame of this.#frames) {
      // An erased row leaves its number behind, with no contents, so that it is never used again.
      const framed = frameOf(frame.seq, gone.has(frame.seq) ? new Uint8Array(0) : readFrame(this.#journal, frame))
      writeFully(fresh, framed, at)
      at += framed.length
    }
    fsyncSync(fresh)
    renameSync(`${path}.new`, path)
    syncFolder(this.#folder)
    closeSync(this.#journal)
    this.#journal = fresh
    const scanned = scan(fresh)
    this.#frames = scanned.frames
    this.#end = scanned.end
  }
}

function frameOf(seq: number, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(frameHead)
  head.writeUInt32BE(bytes.length, 0)
  head.writeBigUInt64BE(BigInt(seq), 4)
  return Buffer.concat([head, bytes])
}

/** Walks the frames. Stops at one that reaches past the end: it was cut off while being written. */
function scan(file: number): { readonly frames: Frame[]; readonly end: number } {
  const { size } = fstatSync(file)
  const frames: Frame[] = []
  const head = Buffer.alloc(frameHead)
  let at = 0
  while (at + frameHead <= size) {
    readSync(file, head, 0, frameHead, at)
    const length = head.readUInt32BE(0)
    const seq = Number(head.readBigUInt64BE(4))
    if (at + frameHead + length > size || seq <= (frames.at(-1)?.seq ?? 0)) break
    frames.push({ seq, at: at + frameHead, length })
    at += frameHead + length
  }
  return { frames, end: at }
}

function readFrame(file: number, { at, length }: Frame): Bytes {
  const bytes = new Uint8Array(length)
  readSync(file, bytes, 0, length, at)
  return bytes
}

function writeFully(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, position + done)
}

function replaceFile(path: string, bytes: Uint8Array): void {
  const file = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeFully(file, bytes, 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
  syncFolder(join(path, '..'))
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function readOrNull(path: string): Bytes | null {
  try {
    return new Uint8Array(readFileSync(path)) as Bytes
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null
    throw thrown
  }
}

/** The folder's own sign that a vault was made in it. */
export function filesMarker(folder: string): Marker {
  const path = join(folder, 'vault-was-here')
  return {
    isSet: async () => existsSync(path),
    set: async () => {
      if (!existsSync(path)) writeFileSync(path, '')
    },
  }
}
