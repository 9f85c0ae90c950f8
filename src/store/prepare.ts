import { recordIdFromBytes, type RecordId } from '../domain/id.ts'
import { dayAt, type Millis } from '../domain/day.ts'
import { openBody, versionOf, type Kind } from '../domain/kind.ts'
import { kinds, singletonIdByKind, type KindName } from '../domain/kinds/index.ts'
import { isNewer, type AnyRecord, type Draft, type StoredRecord } from '../domain/record.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { nextStamp, type Stamp } from '../domain/stamp.ts'
import type { Random } from '../crypto/random.ts'
import type { WriteError } from './open-vault.ts'

export interface Preparing {
  readonly random: Random
  readonly now: Millis
  readonly zone: string
  readonly device: string
  readonly newest: Stamp | null
  readonly known: (id: RecordId) => StoredRecord | null
}

/**
 * Turns drafts into records: id, stamp, version, day, and the checked body. All or
 * nothing; a draft with a known id keeps what it does not say: when it happened and its day.
 */
export function prepareRecords(drafts: readonly Draft[], given: Preparing): Result<readonly AnyRecord[], WriteError> {
  const records: AnyRecord[] = []
  let newest = given.newest
  for (const draft of drafts) {
    const page: Kind = kinds[draft.kind]
    const single = (singletonIdByKind as Partial<Record<KindName, RecordId>>)[draft.kind]
    const id = single ?? draft.id ?? recordIdFromBytes(given.random.bytes(16))
    const before = given.known(id)
    if (before && isNewer(before)) return err({ type: 'FromNewerVersion', id })
    const base = page.single && before ? (before.body as object) : {}
    const body = openBody(page, versionOf(page), { ...base, ...(draft.body as object) })
    if (!body.ok) return err({ type: 'BadShape', kind: draft.kind, path: 'path' in body.error ? body.error.path : '' })
    newest = nextStamp(newest, given.now, given.device)
    records.push(recordOf(draft, id, body.value, newest, before, given, versionOf(page)))
  }
  return ok(records)
}

function recordOf(
  draft: Draft,
  id: RecordId,
  body: unknown,
  stamp: Stamp,
  before: StoredRecord | null,
  given: Preparing,
  v: number,
): AnyRecord {
  const at = draft.at ?? before?.at ?? given.now
  const zone = draft.zone ?? before?.zone ?? given.zone
  const batch = draft.importBatch ?? before?.importBatch
  return {
    id,
    kind: draft.kind,
    v,
    at,
    zone,
    day: draft.day ?? before?.day ?? dayAt({ at, zone }),
    changedAt: stamp,
    deletedAt: null,
    body,
    ...(batch === undefined ? {} : { importBatch: batch }),
  } as AnyRecord
}
