import { isNewer, type StoredRecord } from './record.ts'
import { mergeText } from './merge-text.ts'
import { compareStamps } from './stamp.ts'

/** What two versions of one record come to. */
export interface Merged {
  /** The version to show. */
  readonly shown: StoredRecord
  /** A version that is kept one tap away, or null when nothing was said twice. */
  readonly aside: StoredRecord | null
}

/**
 * Merges two versions of a record (RC9). Whole record: the newer stamp shows. When both
 * sides changed the same text since `ancestor`, a clean three-way merge is taken; where
 * the edits touch, both stay, the newer shown. Symmetric in its two sides.
 */
export function mergeRecords(a: StoredRecord, b: StoredRecord, ancestor: StoredRecord | null): Merged {
  const order = compareStamps(a.changedAt, b.changedAt)
  if (order === 0) return { shown: a, aside: null }
  const [older, newer] = order < 0 ? [a, b] : [b, a]
  if (ancestor && ancestor.changedAt === older.changedAt) return { shown: newer, aside: null }
  if (newer.deletedAt !== null || older.deletedAt !== null) {
    return { shown: newer, aside: older.deletedAt === null && newer.deletedAt !== null ? older : null }
  }
  if (isSingle(newer) && isSingle(older)) return { shown: mergeFields(older, newer, ancestor), aside: null }
  const textOlder = textOf(older)
  const textNewer = textOf(newer)
  if (textOlder === null || textNewer === null || textOlder === textNewer) return { shown: newer, aside: null }
  const textAncestor = ancestor ? textOf(ancestor) : null
  if (textAncestor === null) return { shown: newer, aside: older }
  const merged = mergeText(textAncestor, textOlder, textNewer)
  return merged === null ? { shown: newer, aside: older } : { shown: withText(newer, merged), aside: null }
}

function isSingle(record: StoredRecord): boolean {
  return record.kind === 'profile' || record.kind === 'setting'
}

/** Field by field: what only one side changed is kept from that side. */
function mergeFields(older: StoredRecord, newer: StoredRecord, ancestor: StoredRecord | null): StoredRecord {
  const base = (ancestor?.body ?? {}) as Readonly<Record<string, unknown>>
  const oldBody = older.body as Readonly<Record<string, unknown>>
  const body: Record<string, unknown> = { ...oldBody, ...(newer.body as object) }
  for (const [name, value] of Object.entries(oldBody)) {
    const changedThere = JSON.stringify(value) !== JSON.stringify(base[name])
    const changedHere =
      JSON.stringify((newer.body as Readonly<Record<string, unknown>>)[name]) !== JSON.stringify(base[name])
    if (ancestor && changedThere && !changedHere) body[name] = value
  }
  return { ...newer, body } as StoredRecord
}

function textOf(record: StoredRecord): string | null {
  if (isNewer(record)) return null
  const { text } = record.body as { readonly text?: unknown }
  return typeof text === 'string' ? text : null
}

function withText(record: StoredRecord, text: string): StoredRecord {
  return { ...record, body: { ...(record.body as object), text } } as StoredRecord
}
