import type { Day, Millis } from '../domain/day.ts'
import type { Result } from '../domain/result.ts'

/** A file as it was picked. Its name is a hint, never a path. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the person decided; asked for in the preview, never guessed silently. */
export interface ImportChoices {
  /** IANA zone for sources that have none; the device's zone is only the proposal. */
  readonly zone: string
  readonly order?: 'day-first' | 'month-first'
  /** Valence -1 to 1 by mood label, for moods of the person's own. */
  readonly moods?: Readonly<Record<string, number>>
  /** Nothing before this day comes in. */
  readonly from?: Day
  /** Photos go into a put-away box; left out unless said. */
  readonly photos?: boolean
  readonly columns?: CsvColumns
  /** One importer by name, instead of recognising the file. */
  readonly format?: string
}

/** Which column of a table is what; numbers from 0. */
export interface CsvColumns {
  readonly day: number
  readonly time?: number
  readonly mood?: number
  readonly text?: number
  readonly tags?: number
  /** The ends of the mood column and which of them is good. */
  readonly scale?: { readonly min: number; readonly max: number; readonly best: 'high' | 'low' }
}

/** One thing found in a foreign file, in our words. */
export interface Found {
  readonly kind: 'entry' | 'check-in'
  /** The other program's own id; without one the id is made of moment, kind and text. */
  readonly nativeId: string | null
  readonly day: Day
  readonly at: Millis
  readonly zone: string
  readonly title: string | null
  readonly text: string
  readonly tags: readonly string[]
  readonly place: string | null
  readonly starred: boolean
  /** -1 worst to 1 best; null where none was given. */
  readonly valence: number | null
  /** The mood as written. */
  readonly mood: { readonly label: string | null; readonly value: number | string | null } | null
  readonly photos: readonly FoundPhoto[]
  /** Everything not understood, word for word. */
  readonly extra: Readonly<Record<string, unknown>>
}

export interface FoundPhoto {
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** What was not taken in, and why: a key of words. */
export interface LeftOut {
  readonly where: string
  readonly reason: LeftOutReason
}

export type LeftOutReason =
  | 'unreadable'
  | 'no-date'
  | 'date-to-check'
  | 'suspicious-name'
  | 'same-name'
  | 'not-a-file'
  | 'too-large'
  | 'damaged'
  | 'locked'
  | 'missing-photo'
  | 'photo-not-taken'
  | 'photo-kind'
  | 'not-taken-in-yet'
  | 'secret'
  | 'extra-column'
  | 'before-start'
  | 'empty'
  | 'unknown-mood'

export type ImportError =
  | { readonly type: 'Empty' }
  | { readonly type: 'UnknownFormat' }
  | { readonly type: 'NotText' }
  | { readonly type: 'Locked' }
  | { readonly type: 'UnpacksTooLarge' }
  | { readonly type: 'TooManyFiles' }
  | { readonly type: 'Unreadable'; readonly where: string }
  | { readonly type: 'Stopped' }

/** Asked before anything is written. */
export type Question =
  | { readonly type: 'zone' }
  | { readonly type: 'order'; readonly example: string }
  | { readonly type: 'moods'; readonly labels: readonly string[] }
  | { readonly type: 'columns'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'photos'; readonly count: number }

export interface Parsed {
  readonly found: readonly Found[]
  readonly leftOut: readonly LeftOut[]
  readonly questions: readonly Question[]
}

/** Reads one foreign format. Never writes, never asks the network, never guesses silently. */
export interface Importer {
  readonly name: string
  readonly app: string
  /** By what stands in the files, not by their names. */
  readonly recognise: (files: readonly OpenedFile[]) => boolean
  readonly parse: (files: readonly OpenedFile[], choices: ImportChoices) => Result<Parsed, ImportError>
}

/** A picked file, unpacked where it was a zip. `text` is null for what is not text. */
export interface OpenedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string | null
}
