import type { RecordId } from '../domain/id.ts'
import type { KindName } from '../domain/kinds/index.ts'
import { isNewer, type AnyRecord, type Records, type StoredRecord } from '../domain/record.ts'
import type { Stamp } from '../domain/stamp.ts'

/** The opened records of a vault, in memory only. Later versions are set over earlier ones. */
export class RecordMap {
  readonly #byId = new Map<RecordId, StoredRecord>()
  /** Journal rows of each record, oldest first. */
  readonly #seqsById = new Map<RecordId, readonly number[]>()
  readonly #sortedByKind = new Map<KindName, readonly AnyRecord[]>()
  #newest: Stamp | null = null

  get size(): number {
    return this.#byId.size
  }

  get newestStamp(): Stamp | null {
    return this.#newest
  }

  get(id: RecordId): StoredRecord | null {
    return this.#byId.get(id) ?? null
  }

  has(id: RecordId): boolean {
    return this.#byId.has(id)
  }

  seqsOf(id: RecordId): readonly number[] {
    return this.#seqsById.get(id) ?? []
  }

  all(): readonly StoredRecord[] {
    return [...this.#byId.values()]
  }

  /** Sets a record as the version to show. */
  set(record: StoredRecord, seqs: readonly number[]): void {
    this.#byId.set(record.id, record)
    this.noteRows(record.id, seqs)
    if (this.#newest === null || record.changedAt > this.#newest) this.#newest = record.changedAt
    this.#sortedByKind.delete(record.kind as KindName)
  }

  noteRows(id: RecordId, seqs: readonly number[]): void {
    const known = this.#seqsById.get(id)
    this.#seqsById.set(id, known ? [...new Set([...known, ...seqs])].sort((a, b) => a - b) : seqs)
  }

  drop(id: RecordId): void {
    const record = this.#byId.get(id)
    if (record) this.#sortedByKind.delete(record.kind as KindName)
    this.#byId.delete(id)
    this.#seqsById.delete(id)
  }

  /** Not deleted, not newer, oldest first. */
  ofKinds(names: readonly KindName[]): Records {
    const [only] = names
    if (names.length === 1 && only) return this.#sorted(only)
    return inOrder(names.flatMap((name) => this.#sorted(name)))
  }

  #sorted(name: KindName): readonly AnyRecord[] {
    const known = this.#sortedByKind.get(name)
    if (known) return known
    // One pass sorts every kind that is not sorted yet: a vault has few kinds and many records.
    const found: AnyRecord[] = []
    for (const record of this.#byId.values()) {
      if (record.kind === name && record.deletedAt === null && !isNewer(record)) found.push(record)
    }
    const sorted = inOrder(found)
    this.#sortedByKind.set(name, sorted)
    return sorted
  }
}

function inOrder(records: AnyRecord[]): readonly AnyRecord[] {
  return records.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
