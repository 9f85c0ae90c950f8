import type { Bytes } from '../crypto/bytes.ts'
import type { Result } from '../domain/result.ts'

/**
 * Where sealed bytes lie on a device: a plain key-value store, no clever indexes (ST1).
 * Everything but a few clear header fields is ciphertext. Every implementation runs
 * `sealed-db.contract.ts`.
 */
export interface SealedDb {
  /** null when there is no vault here. */
  readHeader(): Promise<Bytes | null>
  /** Rows from `from` to `to`, both included, in order; damaged ones as they are, so that opening names them. */
  readJournal(from: number, to?: number): Promise<readonly JournalEntry[]>
  /** The highest sequence number ever appended; 0 for none. */
  lastSeq(): Promise<number>
  read(area: Area, key: string): Promise<Bytes | null>
  keys(area: Area): Promise<readonly string[]>
  /**
   * All or nothing, and answered only once it is durable (ST2). `Conflict` when a
   * sequence number is taken: another tab or process wrote first; nothing was written.
   */
  commit(change: DbChange): Promise<Result<null, DbError>>
  close(): Promise<void>
}

/** Named areas beside header and journal. */
export type Area = 'segments' | 'drafts' | 'inbox' | 'blobs'

export interface JournalEntry {
  /** 1, 2, 3 …; never used again, also after an erase. */
  readonly seq: number
  readonly bytes: Bytes
}

export interface DbChange {
  readonly header?: Bytes
  readonly append?: readonly JournalEntry[]
  /** Rows taken out for good by an erase. */
  readonly eraseRows?: readonly number[]
  readonly put?: readonly { readonly area: Area; readonly key: string; readonly bytes: Bytes }[]
  readonly remove?: readonly { readonly area: Area; readonly key: string }[]
}

export type DbError =
  | { readonly type: 'Conflict' }
  | { readonly type: 'StorageFull' }
  | { readonly type: 'StorageFailed'; readonly detail: string }

/**
 * A sign that a vault was made here, kept apart from the store itself, so that an
 * evicted or deleted store is never taken for a first visit (ST7).
 */
export interface Marker {
  isSet(): Promise<boolean>
  set(): Promise<void>
}
