import type { WayId } from '../content/way.ts'
import type { InputByKind } from '../domain/kinds/index.ts'
import type { Gate } from './gates.ts'
import type { Parts } from './score.ts'

/** Why this step: a key that every language has words for, with what the sentence needs. */
export type Reason =
  | { readonly key: 'need'; readonly way: WayId }
  | { readonly key: 'personal'; readonly helped: number; readonly rated: number }
  | { readonly key: 'novelty' }
  | { readonly key: 'safety' | 'night' | 'pull' | 'hurts' | 'yesterday' | 'meeting' | 'hard-date' | 'default' }

export interface Choice {
  readonly way: WayId
  readonly template: string
  readonly version: 'full' | 'heavy'
  readonly minutes: number
  readonly loss: boolean
  readonly score: number
  readonly parts: Parts
}

/** Today's offer: one main step, two others, and rest. */
export interface Plan {
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  readonly main: Choice
  readonly others: readonly Choice[]
  readonly rest: true
  readonly reason: Reason
  /** Set when lots were drawn between two that fitted equally well. */
  readonly lots: { readonly first: string; readonly second: string; readonly draw: number } | null
  readonly odds: 0.5 | 1
  /** The person chose rest today: nothing more is offered. */
  readonly resting: boolean
  /** A card above the main step that names the way to help; replaces nothing. */
  readonly offerHelp: boolean
  readonly heavyDay: boolean
  readonly candidates: readonly Choice[]
}

/** One row of `ebb today --all`. */
export interface WayState {
  readonly way: WayId
  readonly need: number
  readonly ready: boolean
  readonly gates: readonly { readonly template: string; readonly gates: readonly Gate[] }[]
  readonly score: number | null
}

/** The offer as a record, kept with everything that led to it (PL9). */
export function offerOf(plan: Plan, reasonLine: string | null): InputByKind['offer'] {
  return {
    rule: plan.rule,
    candidates: plan.candidates.map(({ template, score, parts }) => ({
      template,
      score: round(score),
      ...roundAll(parts),
    })),
    first: plan.lots?.first ?? plan.main.template,
    second: plan.lots?.second ?? null,
    draw: plan.lots?.draw ?? null,
    odds: plan.odds,
    main: plan.main.template,
    others: plan.others.map(({ template }) => template),
    reason: reasonLine,
    response: 'none',
  }
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

function roundAll(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, round(value as number)]),
  ) as unknown as Parts
}
