import type { ComponentType } from 'preact'
import type { Deps } from '../app/deps.ts'
import { BreatheView } from './breathe/view.tsx'
import { ChooseView } from './choose/view.tsx'
import type { ExerciseKind } from './index.ts'
import { ReachOutView } from './reach-out/view.tsx'
import { ReadView } from './read/view.tsx'
import { ScaleView } from './scale/view.tsx'
import { TimerView } from './timer/view.tsx'
import { WriteView } from './write/view.tsx'

/** What the step runner gives every exercise. */
export interface ViewProps<Spec, Answer> {
  readonly spec: Spec
  readonly answer: Answer | null
  readonly onAnswer: (answer: Answer) => void
  /** Goes on to the next screen, as the person's own tap would. */
  readonly onDone: () => void
  readonly deps: Deps
}

/** The view of every kind; tsc names a missing one. */
export const views = {
  read: ReadView,
  scale: ScaleView,
  choose: ChooseView,
  write: WriteView,
  breathe: BreatheView,
  timer: TimerView,
  'reach-out': ReachOutView,
} as const satisfies Record<ExerciseKind, unknown> as unknown as Readonly<
  Record<ExerciseKind, ComponentType<ViewProps<unknown, unknown>>>
>
