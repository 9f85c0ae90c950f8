import { breathe, type BreatheSpec, type Breathed } from './breathe/exercise.ts'
import { choose, type Chosen, type ChooseSpec } from './choose/exercise.ts'
import { reachOut, type ReachedOut, type ReachOutSpec } from './reach-out/exercise.ts'
import { read, type ReadSpec } from './read/exercise.ts'
import { scale, type ScaleSpec } from './scale/exercise.ts'
import { timer, type Timed, type TimerSpec } from './timer/exercise.ts'
import { write, type WriteSpec, type Written } from './write/exercise.ts'

/** Every kind of exercise. Adding one is a folder and a row here; tsc then names the missing view. */
export const exercises = { read, scale, choose, write, breathe, timer, 'reach-out': reachOut } as const

export type ExerciseKind = keyof typeof exercises

/** One screen of a step. */
export type Spec = ReadSpec | ScaleSpec | ChooseSpec | WriteSpec | BreatheSpec | TimerSpec | ReachOutSpec

export interface AnswerByKind {
  readonly read: true
  readonly scale: number
  readonly choose: Chosen
  readonly write: Written
  readonly breathe: Breathed
  readonly timer: Timed
  readonly 'reach-out': ReachedOut
}

/** Answers of a step by the name of its screen; null when skipped. */
export type Answers = Readonly<Record<string, AnswerByKind[ExerciseKind] | null>>
