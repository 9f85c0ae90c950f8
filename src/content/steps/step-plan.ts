import type { Moment } from '../../domain/day.ts'
import type { Draft, Records } from '../../domain/record.ts'
import type { Answers, Spec } from '../../exercises/index.ts'
import type { CoreWords, StepWords } from '../languages/language.ts'

/** What a step may look at to choose its screens and to make its records. */
export interface StepContext {
  readonly words: StepWords
  readonly core: CoreWords
  readonly moment: Moment
  /** Oldest first: profile, setting, people, and what the step's way recorded before. */
  readonly records: Records
  /** When the step was opened. */
  readonly startedAt: number
}

/**
 * One template as screens and records: pure, so that it is tested without a screen.
 * `screens` is asked again after each answer; a name that stays keeps its answer.
 */
export interface StepPlan {
  readonly template: string
  readonly screens: (answers: Answers, context: StepContext) => readonly Spec[]
  /** Records beside the `step` itself, from what was answered; skipped answers are null. */
  readonly records: (answers: Answers, context: StepContext) => readonly Draft[]
}
