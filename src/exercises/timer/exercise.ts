import type { Exercise } from '../exercise.ts'

/** Some minutes for something away from the screen, by the wall clock. */
export interface TimerSpec {
  readonly kind: 'timer'
  readonly name: string
  readonly title: string
  readonly lines: readonly string[]
  readonly seconds: number
}

export interface Timed {
  readonly minutes: number
}

export const timer: Exercise<TimerSpec, Timed> = { isAnswered: () => true }
