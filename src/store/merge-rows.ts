import type { RecordId } from '../domain/id.ts'
import { mergeRecords } from '../domain/merge.ts'
import type { StoredRecord } from '../domain/record.ts'

export interface MergeRows {
  /** What has to be appended, in this order. */
  readonly rows: readonly StoredRecord[]
  readonly added: number
  readonly changed: number
  readonly same: number
}

/** What taking in foreign records comes to: new ones as they are, known ones merged, none lost (RC9). */
export async function mergeRows(
  incoming: readonly StoredRecord[],
  knownOf: (id: RecordId) => StoredRecord | null,
  versionsOf: (id: RecordId) => Promise<readonly StoredRecord[]>,
): Promise<MergeRows> {
  const rows: StoredRecord[] = []
  let [added, changed, same] = [0, 0, 0]
  for (const record of incoming) {
    const known = knownOf(record.id)
    if (known?.changedAt === record.changedAt) same++
    else if (!known) {
      added++
      rows.push(record)
    } else {
      changed++
      const versions = await versionsOf(record.id)
      const ancestor =
        versions.find(({ changedAt }) => changedAt < known.changedAt && changedAt < record.changedAt) ?? null
      const { shown, aside } = mergeRecords(known, record, ancestor)
      // The side that is not shown gets a row of its own, so that it stays one tap away.
      if (aside && aside.changedAt !== known.changedAt) rows.push(aside)
      if (shown !== known) rows.push(shown)
    }
  }
  return { rows, added, changed, same }
}
