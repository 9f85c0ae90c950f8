import { addDays, dayAt, isNight } from '../domain/day.ts'
import type { Facts } from './facts.ts'
import type { Reason } from './plan.ts'
import { thresholds } from './thresholds.ts'

/** A set that rules 1 and 2 decide without scores: the first that exists is the main step. */
export interface DecidedSet {
  readonly rule: 1 | 2
  readonly templates: readonly string[]
  readonly reason: Reason
}

/** Rule 1, then rule 2 (a) to (f): the first that matches decides (PL2). */
export function decidedByState(facts: Facts): DecidedSet | null {
  if (facts.crisis)
    return { rule: 1, templates: ['w08.heavy', 'w09.heavy', 'w20.help', 'w01.heavy'], reason: { key: 'safety' } }
  if (isNight(facts.moment))
    return { rule: 2, templates: ['w08.heavy', 'w01.heavy', 'w09.heavy', 'w13.heavy'], reason: { key: 'night' } }
  if (strongUrgeLately(facts))
    return { rule: 2, templates: ['w05.urge', 'w10.move', 'w09.ask', 'w08.breath'], reason: { key: 'pull' } }
  if (hurtsALot(facts)) return { rule: 2, templates: ['w08.heavy', 'w01.heavy', 'w09.heavy'], reason: { key: 'hurts' } }
  if (facts.openSlip)
    return { rule: 2, templates: ['w05.repair', 'w06.basics', 'w08.breath', 'w09.ask'], reason: { key: 'yesterday' } }
  if (meetingToday(facts))
    return { rule: 2, templates: ['w05.card', 'w08.breath', 'w06.basics'], reason: { key: 'meeting' } }
  if (hardDateNear(facts))
    return { rule: 2, templates: ['w08.heavy', 'w09.heavy', 'w01.heavy'], reason: { key: 'hard-date' } }
  return null
}

function strongUrgeLately(facts: Facts): boolean {
  return facts.all('urge').some(({ at, body }) => {
    const hours = facts.hoursSince(at)
    return hours >= 0 && hours * 60 <= thresholds.urgeMinutes && (body.after ?? 0) >= thresholds.strongUrge
  })
}

function hurtsALot(facts: Facts): boolean {
  const newest = facts.series
    .points('pain')
    .reduce<{ at: number; value: number } | null>(
      (last, point) => (last === null || point.at >= last.at ? point : last),
      null,
    )
  return (
    newest !== null && facts.hoursSince(newest.at) <= thresholds.heavyPainHours && newest.value >= thresholds.heavyPain
  )
}

function meetingToday(facts: Facts): boolean {
  return facts
    .all('planned-contact')
    .some(({ zone, body }) => !body.done && dayAt({ at: body.when, zone }) === facts.today)
}

function hardDateNear(facts: Facts): boolean {
  const near = [facts.today, addDays(facts.today, 1)]
  return facts.all('hard-date').some(({ body }) => {
    if (!body.active) return false
    return near.some((day) => (body.yearly ? sameDate(body.on, day) : body.on === day))
  })
}

/** 29 February comes on the 28th in other years (chapter 11). */
function sameDate(on: string, day: string): boolean {
  if (on.slice(5) === day.slice(5)) return true
  const leap = new Date(Date.UTC(Number(day.slice(0, 4)), 1, 29)).getUTCDate() === 29
  return on.slice(5) === '02-29' && !leap && day.slice(5) === '02-28'
}
