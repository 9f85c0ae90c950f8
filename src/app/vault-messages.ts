import type { Day } from '../domain/day.ts'
import type { RecordId } from '../domain/id.ts'
import type { AnyRecord, Draft, Records, StoredRecord } from '../domain/record.ts'
import type { RecordFilter } from './deps.ts'

/** What the vault worker answers, by name. A row here needs a function in `queries.ts`; tsc names a missing one. */
export interface Queries {
  readonly records: { readonly input: RecordFilter; readonly output: Records }
  readonly record: { readonly input: { readonly id: RecordId }; readonly output: StoredRecord | null }
}

/** What the vault worker does, by name. */
export interface Commands {
  readonly write: { readonly input: readonly Draft[]; readonly output: readonly AnyRecord[] }
  readonly remove: { readonly input: readonly RecordId[]; readonly output: readonly StoredRecord[] }
  readonly restore: { readonly input: RecordId; readonly output: StoredRecord }
  readonly unlock: { readonly input: { readonly passphrase: string } | { readonly kit: string }; readonly output: null }
  readonly lock: { readonly input: null; readonly output: null }
  readonly saveDraft: { readonly input: { readonly name: string; readonly value: unknown }; readonly output: null }
  readonly loadDraft: { readonly input: { readonly name: string }; readonly output: unknown }
  readonly dropDraft: { readonly input: { readonly name: string }; readonly output: null }
  readonly setPassphrase: { readonly input: { readonly passphrase: string }; readonly output: null }
  readonly changePassphrase: { readonly input: { readonly current: string; readonly next: string }; readonly output: null }
  readonly makeKit: { readonly input: null; readonly output: { readonly text: string; readonly recipient: string } }
  /** While locked: seals a record to the vault's public key; it is opened at the next unlock. */
  readonly capture: { readonly input: readonly Draft[]; readonly output: null }
}

export type { Day }
