import type { Day, Millis } from './day.ts'
import type { RecordId } from './id.ts'
import type { BodyByKind, InputByKind, KindName } from './kinds/index.ts'
import type { Stamp } from './stamp.ts'

/** What every record carries, whatever its kind (data dictionary). */
export interface RecordHead {
  readonly id: RecordId
  /** Version of the body's shape, 1 or more. */
  readonly v: number
  /** When it happened. */
  readonly at: Millis
  /** The local day it counts for, kept as said. */
  readonly day: Day
  /** IANA zone the person was in. */
  readonly zone: string
  readonly changedAt: Stamp
  /** Set by a tombstone, cleared by its undo; null while the record stands. */
  readonly deletedAt: Stamp | null
  /** Which import brought it, so that one tap can take that import back. */
  readonly importBatch?: string
}

/** A record of a kind this version knows, its body checked. */
export type RecordOf<Name extends KindName> = Name extends KindName
  ? RecordHead & { readonly kind: Name; readonly body: BodyByKind[Name] }
  : never

export type AnyRecord = RecordOf<KindName>

/**
 * A record whose kind or version is newer than this program. It is kept word
 * for word, shown as "from a newer version", and never interpreted (RC5).
 */
export interface NewerRecord extends RecordHead {
  readonly kind: string
  readonly newer: true
  readonly body: unknown
}

export type StoredRecord = AnyRecord | NewerRecord

export function isNewer(record: StoredRecord): record is NewerRecord {
  return 'newer' in record
}

/** A record about to be written: the vault adds stamp and version. */
export interface DraftOf<Name extends KindName> {
  readonly kind: Name
  readonly body: InputByKind[Name]
  /** Given when changing or re-importing a record; otherwise the vault draws one. */
  readonly id?: RecordId
  readonly at?: Millis
  readonly day?: Day
  readonly zone?: string
  readonly importBatch?: string
}

export type Draft = { [Name in KindName]: DraftOf<Name> }[KindName]

/** The records of some kinds, oldest first, deleted ones left out: what planner, measures, charts and search read. */
export type Records = readonly AnyRecord[]
