import type { Strength } from '../crypto/passphrase.ts'
import type { Day } from '../domain/day.ts'
import type { RecordId } from '../domain/id.ts'
import type { AnyRecord, Draft, Records, StoredRecord } from '../domain/record.ts'
import type { ImportChoices, ImportPreview, ImportResult } from '../interchange/import.ts'
import type { QuietDays } from '../measures/numbers.ts'
import type { Gate } from '../planner/gates.ts'
import type { Plan } from '../planner/plan.ts'
import type { Return } from '../planner/presence.ts'
import type { Hit } from '../search/search-index.ts'
import type { RecordFilter } from './deps.ts'

/** The screen a person sees every day. */
export interface TodayView {
  readonly plan: Plan
  /** What greets someone who was away. */
  readonly back: Return
  readonly night: boolean
  /** The last right-now check-in of today, if any. */
  readonly lastPain: number | null
  readonly quiet: QuietDays | null
  readonly waves: number
  readonly careDays: number
  readonly dots: readonly { readonly day: Day; readonly filled: boolean }[]
  /** The evening of this day was told already. */
  readonly dayTold: boolean
  /** An intention was kept for this day. */
  readonly intention: boolean
  /** The kind thing that was named for today when yesterday was closed. */
  readonly kindThing: string | null
  /** The last three days that were told in the evening were all very heavy. */
  readonly heavyEvenings: boolean
  readonly profile: AnyRecord['body'] | null
  readonly setting: AnyRecord['body'] | null
  readonly anything: boolean
}

/** One line of the journal list. */
export interface JournalItem {
  readonly id: RecordId
  readonly kind: string
  readonly day: Day
  readonly at: number
  readonly title: string | null
  readonly begin: string
  readonly tags: readonly string[]
  readonly fate: 'keep' | 'sealed' | 'released' | 'held'
  readonly sealedUntil: Day | null
  readonly undoUntil: number | null
  readonly imported: string | null
}

export interface JournalView {
  /** Newest first. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
  readonly month: string | null
  /** Tags of pages that are kept open, the most used first. */
  readonly tags: readonly string[]
  readonly items: readonly JournalItem[]
  /** A month longer than a screen should hold comes in parts; counted from 0, the newest first. */
  readonly part: number
  readonly parts: number
}

export interface WayView {
  readonly way: string
  readonly visited: boolean
  readonly templates: readonly { readonly id: string; readonly gates: readonly Gate[] }[]
}

/** The true state of what keeps a person's words safe. */
export interface Safekeeping {
  readonly passphrase: boolean
  readonly kit: boolean
  readonly records: number
  readonly copyMadeAt: number | null
  readonly copyCheckedAt: number | null
}

/** What the vault worker answers, by name. A row here needs a function in `queries.ts`; tsc names a missing one. */
export interface Queries {
  readonly records: { readonly input: RecordFilter; readonly output: Records }
  readonly record: { readonly input: { readonly id: RecordId }; readonly output: StoredRecord | null }
  readonly versions: { readonly input: { readonly id: RecordId }; readonly output: readonly StoredRecord[] }
  readonly today: { readonly input: { readonly minutes?: 3 | 10 | 20 }; readonly output: TodayView }
  readonly ways: { readonly input: null; readonly output: readonly WayView[] }
  readonly journal: {
    readonly input: { readonly month: string | null; readonly tag: string | null; readonly part: number }
    readonly output: JournalView
  }
  readonly search: {
    readonly input: { readonly text: string; readonly limit: number }
    readonly output: readonly Hit[]
  }
  readonly safekeeping: { readonly input: null; readonly output: Safekeeping }
}

/** What the vault worker does, by name. */
export interface Commands {
  readonly write: { readonly input: readonly Draft[]; readonly output: readonly AnyRecord[] }
  readonly remove: { readonly input: readonly RecordId[]; readonly output: readonly StoredRecord[] }
  readonly restore: { readonly input: RecordId; readonly output: StoredRecord }
  readonly unlock: { readonly input: { readonly passphrase: string } | { readonly kit: string }; readonly output: null }
  readonly lock: { readonly input: null; readonly output: null }
  /** Begins a new vault although one was here; only after the person said so on the recovery screen. */
  readonly startAnew: { readonly input: null; readonly output: null }
  readonly saveDraft: { readonly input: { readonly name: string; readonly value: unknown }; readonly output: null }
  readonly loadDraft: { readonly input: { readonly name: string }; readonly output: unknown }
  readonly dropDraft: { readonly input: { readonly name: string }; readonly output: null }
  readonly setPassphrase: { readonly input: { readonly passphrase: string }; readonly output: null }
  readonly changePassphrase: {
    readonly input: { readonly current: string; readonly next: string }
    readonly output: null
  }
  readonly proposePassphrase: { readonly input: null; readonly output: string }
  readonly strengthOf: { readonly input: { readonly passphrase: string }; readonly output: Strength }
  readonly makeKit: {
    readonly input: null
    readonly output: {
      readonly text: string
      readonly recipient: string
      readonly qr: { readonly size: number; readonly path: string }
    }
  }
  /** While locked: seals records to the vault's public key; they are opened at the next unlock. */
  readonly capture: { readonly input: readonly Draft[]; readonly output: null }
  /** Keeps today's offer, so that it stays for the day. Writes nothing when it stands already. */
  readonly keepOffer: {
    readonly input: { readonly response: 'none' | 'done' | 'other' | 'not-this' | 'rest' }
    readonly output: null
  }
  readonly importPreview: {
    readonly input: {
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
      readonly choices: ImportChoices
    }
    readonly output: ImportPreview
  }
  readonly importRun: {
    readonly input: {
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
      readonly choices: ImportChoices
    }
    readonly output: ImportResult
  }
  readonly importUndo: { readonly input: { readonly batch: string }; readonly output: number }
  readonly exportArchive: {
    readonly input: { readonly withBox: boolean }
    readonly output: { readonly bytes: Uint8Array; readonly records: number }
  }
  readonly makeBackup: {
    readonly input: null
    readonly output: { readonly bytes: Uint8Array; readonly records: number }
  }
  readonly restoreBackup: {
    readonly input: { readonly bytes: Uint8Array; readonly kit: string }
    readonly output: { readonly added: number; readonly changed: number; readonly same: number }
  }
}
