import type { Exercise } from '../exercise.ts'
import { addDays, type Day } from '../../domain/day.ts'

export type Fate = 'keep' | 'sealed' | 'released'

/** Writing: one line or a page, with a time box where it helps, and what becomes of it. */
export interface WriteSpec {
  readonly kind: 'write'
  readonly name: string
  readonly prompt: string
  readonly hint?: string
  /** Code points (G4). */
  readonly most: number
  readonly prefill?: string
  /** Minutes of the time box; a minute more to end the sentence. */
  readonly minutes?: number
  /** Fates to choose from; the first is the one marked. None: it is kept. */
  readonly fates?: readonly Fate[]
  /** Days that the seal lasts unless changed. */
  readonly sealDays?: number
}

export interface Written {
  readonly text: string
  /** Whole minutes between the first letter and the last. */
  readonly minutes: number
  readonly fate: Fate
  readonly sealedUntil: Day | null
}

export const shortestSealDays = 7
export const longestSealDays = 730

export const write: Exercise<WriteSpec, Written> = {
  isAnswered: (_, answer) => answer !== null && answer.text.trim() !== '',
}

/** A seal lasts 7 to 730 days; other days are refused, never moved. */
export function sealProblem(until: Day | null, today: Day): 'too-early' | 'too-late' | null {
  if (until === null || until < addDays(today, shortestSealDays)) return 'too-early'
  return until > addDays(today, longestSealDays) ? 'too-late' : null
}
