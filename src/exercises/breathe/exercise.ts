import type { Exercise } from '../exercise.ts'

/** One part of a breath. */
export interface BreathPhase {
  readonly cue: 'in' | 'more' | 'hold' | 'out' | 'rest'
  readonly seconds: number
}

/** Slow paces; none is magic (Fincham 2023). Sighing did best for mood (Balban 2023). */
export const patterns = {
  sighs: [
    { cue: 'in', seconds: 3 },
    { cue: 'more', seconds: 1 },
    { cue: 'out', seconds: 6 },
  ],
  slow: [
    { cue: 'in', seconds: 5 },
    { cue: 'out', seconds: 5 },
  ],
  square: [
    { cue: 'in', seconds: 4 },
    { cue: 'hold', seconds: 4 },
    { cue: 'out', seconds: 4 },
    { cue: 'rest', seconds: 4 },
  ],
  '4-7-8': [
    { cue: 'in', seconds: 4 },
    { cue: 'hold', seconds: 7 },
    { cue: 'out', seconds: 8 },
  ],
} as const satisfies Readonly<Record<string, readonly BreathPhase[]>>

export type PatternName = keyof typeof patterns

/** A breath or a spoken quiet time. `lines` are said one after another instead of a pattern. */
export interface BreatheSpec {
  readonly kind: 'breathe'
  readonly name: string
  readonly title: string
  readonly pattern: PatternName
  /** How long; 30 for three sighs. */
  readonly seconds: number
  /** Guided lines, spread evenly over the time; the shape moves on beneath. */
  readonly lines?: readonly string[]
  /** Nothing moves and nothing is said but the first line. */
  readonly quiet?: boolean
}

export interface Breathed {
  /** Minutes by the wall clock, two decimals: a lock or a sleeping screen does not stop it. */
  readonly minutes: number
  readonly stoppedEarly: boolean
}

export const breathe: Exercise<BreatheSpec, Breathed> = { isAnswered: () => true }

/** Seconds of one whole breath. */
export function lengthOf(pattern: readonly BreathPhase[]): number {
  return pattern.reduce((sum, { seconds }) => sum + seconds, 0)
}

/** Where a breath stands after some seconds: which part, and how many seconds of it are left, from 1. */
export function phaseAt(
  pattern: readonly BreathPhase[],
  elapsed: number,
): { readonly phase: BreathPhase; readonly left: number; readonly round: number } {
  const whole = lengthOf(pattern)
  const round = Math.floor(elapsed / whole)
  let within = elapsed - round * whole
  for (const phase of pattern) {
    if (within < phase.seconds) return { phase, left: Math.ceil(phase.seconds - within), round }
    within -= phase.seconds
  }
  return { phase: pattern[0] as BreathPhase, left: 1, round }
}
