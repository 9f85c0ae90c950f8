import { wayOfTemplate, type Way } from '../content/way.ts'
import { allWays, ways } from '../content/ways/index.ts'
import type { Moment } from '../domain/day.ts'
import type { Records } from '../domain/record.ts'
import { choiceOf, choiceOfWay, eligibleChoices, heavyOf, type Given } from './eligible.ts'
import { Facts } from './facts.ts'
import { gatesOf, openPhases } from './gates.ts'
import { helpRuleHolds, needByWay } from './needs.ts'
import type { Choice, Plan, Reason, WayState } from './plan.ts'
import { lowerNumberFirst, personal } from './score.ts'
import { decidedByState, type DecidedSet } from './state-now.ts'
import { thresholds } from './thresholds.ts'

export interface PlanInput {
  /** Oldest first, deleted ones left out. */
  readonly records: Records
  readonly moment: Moment
  /** Minutes the person said they have; their setting when not given. */
  readonly minutes?: 3 | 10 | 20
  /** One draw in [0, 1): the same records, moment and draw give the same plan. */
  readonly draw: number
  /** Templates that exist in this version. */
  readonly ready: ReadonlySet<string>
}

/**
 * Today's step (PL1): the first rule that decides, decides. The offer of a day stays
 * unless rules 1 or 2 say otherwise.
 */
export function planDay(input: PlanInput): Plan {
  const facts = new Facts(input.records, input.moment)
  const { setting } = facts
  const heavyDay = (setting?.heavyUntil ?? 0) > input.moment.at
  const given: Given = { facts, minutes: input.minutes ?? setting?.minutes ?? 10, ready: input.ready, heavyDay }
  const resting =
    facts.within('offer', 1).some(({ body }) => body.response === 'rest') || setting?.restDay === facts.today
  const more = { resting, offerHelp: helpRuleHolds(facts), heavyDay, rest: true as const }
  const decided = decidedByState(facts)
  if (decided) return { ...more, ...planOfSet(decided, given) }
  return { ...more, ...(standingOffer(given) ?? planByScore(given, input.draw)) }
}

type Core = Omit<Plan, 'resting' | 'offerHelp' | 'heavyDay' | 'rest'>

function planOfSet({ rule, templates, reason }: DecidedSet, given: Given): Core {
  const choices = templates.filter((id) => given.ready.has(id)).map((id) => choiceById(id, given.facts))
  const [main = fallback(given), ...others] = choices
  return { rule, main, others: others.slice(0, 2), reason, lots: null, odds: 1, candidates: choices }
}

function choiceById(template: string, facts: Facts): Choice {
  const way: Way = ways[wayOfTemplate(template)]
  const full = way.templates.find(({ id }) => id === template)
  return full ? choiceOf(way, full, facts) : heavyOf(way, facts)
}

/** Nothing eligible: a quiet breath is always there. */
function fallback({ facts }: Given): Choice {
  return heavyOf(ways.w08, facts)
}

/** The offer of today, once made, stays while it is neither done nor put aside. */
function standingOffer(given: Given): Core | null {
  const offer = given.facts.all('offer').findLast(({ day }) => day === given.facts.today)
  if (!offer || offer.body.rule < 3 || offer.body.response !== 'none') return null
  const ids = [offer.body.main, ...offer.body.others].filter((id) => given.ready.has(id))
  const [main, ...others] = ids.map((id) => choiceById(id, given.facts))
  if (!main) return null
  const { first, second, draw, odds } = offer.body
  const lots = first !== null && second !== null && draw !== null ? { first, second, draw } : null
  return {
    rule: offer.body.rule as Plan['rule'],
    main,
    others,
    reason: reasonFor(main, given.facts),
    lots,
    odds,
    candidates: [main, ...others],
  }
}

function planByScore(given: Given, draw: number): Core {
  const put = putAsideToday(given.facts)
  const all = [...eligibleChoices(given)].filter(({ template }) => !put.has(template)).sort(bestFirst)
  const competing = oscillate(all, given.facts)
  const [first, second] = competing
  if (!first) {
    const main = fallback(given)
    return {
      rule: 7,
      main,
      others: othersBeside(main, all),
      reason: { key: 'default' },
      lots: null,
      odds: 1,
      candidates: all,
    }
  }
  const equal = second !== undefined && first.score - second.score <= thresholds.lotsWithin
  const main = equal && draw >= 0.5 ? second : first
  return {
    rule: equal ? 6 : 5,
    main,
    others: othersBeside(main, all),
    reason: reasonFor(main, given.facts),
    lots: equal ? { first: first.template, second: second.template, draw } : null,
    odds: equal ? 0.5 : 1,
    candidates: all,
  }
}

function putAsideToday(facts: Facts): ReadonlySet<string> {
  const today = facts.all('offer').filter(({ day, body }) => day === facts.today && body.response !== 'none')
  return new Set(today.map(({ body }) => body.main))
}

function bestFirst(a: Choice, b: Choice): number {
  return b.score - a.score || lowerNumberFirst(a.way, b.way)
}

/** Rule 4: at most every third step is loss-oriented (PL4). */
function oscillate(choices: readonly Choice[], facts: Facts): readonly Choice[] {
  const restoration = choices.filter(({ loss }) => !loss)
  const newestTwo = facts.finishedSteps.slice(-2)
  const lossMayCome = newestTwo.length === 2 && newestTwo.every(({ body }) => !isLoss(body.template))
  const loss = choices.filter((choice) => choice.loss && choice.parts.need >= thresholds.lossNeed)
  return lossMayCome && loss.length > 0 ? loss : restoration
}

export function isLoss(template: string): boolean {
  const way: Way | undefined = ways[wayOfTemplate(template)]
  const full = way?.templates.find(({ id }) => id === template)
  return full ? full.loss : (way?.heavyLoss ?? false)
}

/** Two others, next by score, one of them restoration-oriented. */
function othersBeside(main: Choice, all: readonly Choice[]): readonly Choice[] {
  const rest = all.filter(({ way }) => way !== main.way)
  const [first, second] = rest
  if (!first || !second || !first.loss || !second.loss) return rest.slice(0, 2)
  const gentle = rest.find(({ loss }) => !loss)
  return gentle ? [first, gentle] : [first, second]
}

function reasonFor({ way, parts }: Choice, facts: Facts): Reason {
  const { weights } = thresholds
  const { rated, helped } = personal(way, facts)
  const said: readonly (readonly [number, Reason])[] = [
    [weights.need * parts.need, { key: 'need', way }],
    [rated >= 3 ? weights.personal * parts.personal : -1, { key: 'personal', helped, rated }],
    [weights.novelty * parts.novelty, { key: 'novelty' }],
  ]
  return said.reduce((largest, each) => (each[0] > largest[0] ? each : largest))[1]
}

/** Every way with its need, gates and score, for `ebb today --all`. */
export function allWayStates(input: PlanInput): readonly WayState[] {
  const facts = new Facts(input.records, input.moment)
  const open = openPhases(facts)
  const given: Given = {
    facts,
    minutes: input.minutes ?? facts.setting?.minutes ?? 10,
    ready: input.ready,
    heavyDay: false,
  }
  return allWays.map((way) => ({
    way: way.id,
    need: needByWay[way.id](facts),
    ready: way.templates.some(({ id }) => input.ready.has(id)),
    gates: way.templates.map((template) => ({ template: template.id, gates: gatesOf(template, way, facts, open) })),
    score: choiceOfWay(way, given, open)?.score ?? null,
  }))
}
