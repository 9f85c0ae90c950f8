import { wayIdOf, wayNumber, type Grade, type WayId } from '../content/way.ts'
import { addDays, daysBetween } from '../domain/day.ts'
import type { RecordOf } from '../domain/record.ts'
import { average, clamp } from '../measures/series.ts'
import type { Facts } from './facts.ts'
import { thresholds } from './thresholds.ts'

/** The parts of a score, each 0 to 1 before its weight. */
export interface Parts {
  readonly need: number
  readonly prior: number
  readonly personal: number
  readonly preference: number
  readonly novelty: number
}

export function partsOf(way: WayId, grade: Grade, need: number, facts: Facts): Parts {
  return {
    need,
    prior: thresholds.priorByGrade[grade],
    personal: personal(way, facts).value,
    preference: preference(way, facts),
    novelty: novelty(way, facts),
  }
}

export function scoreOf(parts: Parts, bonus: boolean): number {
  const { weights } = thresholds
  const sum = (Object.keys(weights) as (keyof Parts)[]).reduce((total, part) => total + weights[part] * parts[part], 0)
  return sum + (bonus ? thresholds.neverFinishedBonus : 0)
}

function stepsOf(way: WayId, facts: Facts): readonly RecordOf<'step'>[] {
  return facts.finishedSteps.filter(({ body }) => wayIdOf(body.way) === way)
}

/** Mean of what the person said and of the next day against their own days before, shrunk by five uses of 0.5 (PL7). */
export function personal(
  way: WayId,
  facts: Facts,
): { readonly value: number; readonly rated: number; readonly helped: number } {
  const means = facts.series.dayMeans('pain')
  const values: number[] = []
  let helped = 0
  for (const { day, body } of stepsOf(way, facts)) {
    const next = means.find((each) => each.day === addDays(day, 1))?.mean ?? null
    const base = average(
      means.filter((each) => each.day < day && daysBetween(each.day, day) <= 7).map(({ mean }) => mean),
    )
    const said = body.helpful === null ? null : (body.helpful + 2) / 4
    const shown = next === null || base === null ? null : clamp(0.5 - (next - base) / 8)
    if (said === null && shown === null) continue
    values.push(said === null ? (shown as number) : shown === null ? said : 0.6 * said + 0.4 * shown)
    if ((body.helpful ?? 0) > 0) helped++
  }
  const uses = thresholds.personalPriorUses
  const value = (uses * 0.5 + values.reduce((sum, each) => sum + each, 0)) / (uses + values.length)
  return { value, rated: values.length, helped }
}

function preference(way: WayId, facts: Facts): number {
  const said = facts.setting?.prefs[way]
  return said === 'more' ? 1 : said === 'less' ? 0 : 0.5
}

function novelty(way: WayId, facts: Facts): number {
  const last = stepsOf(way, facts).at(-1)
  return last ? clamp(facts.daysSince(last) / thresholds.noveltyDays) : 1
}

export function lowerNumberFirst(a: WayId, b: WayId): number {
  return wayNumber(a) - wayNumber(b)
}
