import { wayOfTemplate, type Phase, type Template, type Way, type WayId } from '../content/way.ts'
import { allWays, ways } from '../content/ways/index.ts'
import { daysBetween } from '../domain/day.ts'
import type { Facts } from './facts.ts'
import { gatesOf, openPhases, partsDone } from './gates.ts'
import { needByWay } from './needs.ts'
import type { Choice } from './plan.ts'
import { partsOf, scoreOf } from './score.ts'
import { thresholds } from './thresholds.ts'

export interface Given {
  readonly facts: Facts
  readonly minutes: 3 | 10 | 20
  readonly ready: ReadonlySet<string>
  readonly heavyDay: boolean
}

/** Rule 3: the best template of each way that may be offered now (PL3). */
export function eligibleChoices(given: Given): readonly Choice[] {
  const open = openPhases(given.facts)
  const resting = waysResting(given.facts)
  const lately = new Set(
    given.facts
      .all('offer')
      .slice(-2)
      .map(({ body }) => wayOfTemplate(body.main)),
  )
  return allWays
    .filter((way) => !resting.has(way.id) && !lately.has(way.id))
    .flatMap((way) => choiceOfWay(way, given, open) ?? [])
}

export function choiceOfWay(way: Way, given: Given, open: ReadonlySet<Phase> = openPhases(given.facts)): Choice | null {
  if (given.heavyDay) return heavyChoice(way, given, open)
  const fitting = way.templates.filter(
    (template) =>
      given.ready.has(template.id) &&
      gatesOf(template, way, given.facts, open).length === 0 &&
      fitsMinutes(template, given),
  )
  const best = bestTemplate(way, fitting, given.facts)
  return best ? choiceOf(way, best, given.facts) : heavyChoice(way, given, open)
}

export function choiceOf(way: Way, template: Template, facts: Facts): Choice {
  const parts = partsOf(way.id, template.grade ?? way.grade, needByWay[way.id](facts), facts)
  return {
    way: way.id,
    template: template.id,
    version: 'full',
    minutes: template.minutes,
    loss: template.loss,
    score: scoreOf(parts, deservesBonus(way, template, facts)),
    parts,
  }
}

/** The heavy version of a way by its template id, whatever its gates: for the sets of rules 1 and 2. */
export function heavyOf(way: Way, facts: Facts): Choice {
  const parts = partsOf(way.id, way.grade, needByWay[way.id](facts), facts)
  return {
    way: way.id,
    template: `${way.id}.heavy`,
    version: 'heavy',
    minutes: Math.max(1, Math.round(way.heavySeconds / 60)),
    loss: way.heavyLoss,
    score: scoreOf(parts, false),
    parts,
  }
}

function heavyChoice(way: Way, given: Given, open: ReadonlySet<Phase>): Choice | null {
  if (!given.ready.has(`${way.id}.heavy`) || !open.has(way.heavyPhase)) return null
  if (given.heavyDay && way.heavyLoss && way.id !== 'w01') return null
  if (given.facts.unsafe && (way.id === 'w04' || way.id === 'w14')) return null
  return heavyOf(way, given.facts)
}

function fitsMinutes(template: Template, { facts, minutes }: Given): boolean {
  const room = minutes + (minutes === 20 ? thresholds.minutesOverLong : thresholds.minutesOver)
  if (template.minutes > room) return false
  if (template.minutes <= thresholds.longStep || template.id === 'w02.slot') return true
  if (template.id === 'w11.story' && partsDone(facts, template.id) % 3 !== 0) return true
  return !facts.within('step', thresholds.longStepDays).some(({ body }) => {
    const of = ways[wayOfTemplate(body.template)]?.templates.find(({ id }) => id === body.template)
    return body.version === 'full' && (of?.minutes ?? 0) > thresholds.longStep
  })
}

/** The most trusted template; for writing: facts when circling, a story not yet told, else three lines. */
function bestTemplate(way: Way, fitting: readonly Template[], facts: Facts): Template | null {
  if (way.id === 'w11') {
    const wanted =
      (facts.series.circling() ?? 0) >= 7 ? 'w11.facts' : partsDone(facts, 'w11.story') < 3 ? 'w11.story' : 'w11.lines'
    return fitting.find(({ id }) => id === wanted) ?? fitting.find(({ id }) => id === 'w11.lines') ?? fitting[0] ?? null
  }
  const priorOf = (template: Template): number => thresholds.priorByGrade[template.grade ?? way.grade]
  return [...fitting].sort((a, b) => priorOf(b) - priorOf(a))[0] ?? null
}

/** Never finished, though it could have been offered for 14 days. */
function deservesBonus(way: Way, template: Template, facts: Facts): boolean {
  if (facts.finishedSteps.some(({ body }) => body.template.startsWith(way.id))) return false
  const gate = facts.all('gate').find(({ body }) => body.name === `p${template.phase}`)
  const openedDay =
    template.phase <= 1 ? 1 : template.phase === 2 ? 10 : gate ? facts.dayNo - facts.daysSince(gate) : facts.dayNo
  return facts.dayNo - Math.max(openedDay, template.fromDay ?? 1) >= thresholds.neverFinishedDays
}

/** Rule 8: three "not this" running, and a way is not offered for 14 days (PL8). */
export function waysResting(facts: Facts): ReadonlySet<WayId> {
  const running = new Map<WayId, number>()
  const resting = new Set<WayId>()
  for (const { day, body } of facts.all('offer')) {
    const way = wayOfTemplate(body.main)
    if (body.response === 'not-this') {
      const count = (running.get(way) ?? 0) + 1
      running.set(way, count)
      if (count >= thresholds.skipsBeforeRest && daysBetween(day, facts.today) < thresholds.restAfterSkipsDays)
        resting.add(way)
    } else if (body.response !== 'none') running.set(way, 0)
  }
  return resting
}
