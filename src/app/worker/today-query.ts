import { allWays, readyTemplates } from '../../content/ways/index.ts'
import { addDays, dayAt, dayNumber, isNight, lifeDayAt, type Day, type Moment } from '../../domain/day.ts'
import type { RecordOf, Records } from '../../domain/record.ts'
import { careDays, careDots, quietDays, wavesRidden } from '../../measures/numbers.ts'
import { Facts } from '../../planner/facts.ts'
import { gatesOf, openPhases } from '../../planner/gates.ts'
import type { Plan } from '../../planner/plan.ts'
import { planDay } from '../../planner/plan-day.ts'
import { returnAfter } from '../../planner/presence.ts'
import type { Vault } from '../../store/vault.ts'
import type { Query } from './context.ts'

/**
 * The lot of a day: the same all day long, so that looking twice does not draw twice,
 * and not to be told beforehand. Spread by the golden ratio over days, begun by the vault's id.
 */
export function drawOfDay(vaultId: string, moment: Moment): number {
  const begun = Number.parseInt(vaultId.slice(0, 8), 16) / 2 ** 32
  return (begun + dayNumber(dayAt(moment)) * 0.618_033_988_749_895) % 1
}

export function planNow(vault: Pick<Vault, 'id'>, records: Records, moment: Moment, minutes?: 3 | 10 | 20): Plan {
  return planDay({
    records,
    moment,
    draw: drawOfDay(vault.id, moment),
    ready: readyTemplates,
    ...(minutes ? { minutes } : {}),
  })
}

function dayCheckIns(records: Records): readonly RecordOf<'check-in'>[] {
  return records.filter(
    (record): record is RecordOf<'check-in'> => record.kind === 'check-in' && record.body.moment === 'day',
  )
}

function kindThingOf(records: Records, day: Day): string | null {
  return dayCheckIns(records).findLast((record) => record.day === day && record.body.intention)?.body.intention ?? null
}

/** Very heavy is 9 or 10 on the pain scale. */
const veryHeavy = 9

/** Three days running, the last of them today or yesterday. */
function heavyEvenings(records: Records, today: Day): boolean {
  const painOf = new Map(dayCheckIns(records).map(({ day, body }) => [day, body.pain]))
  const last = painOf.has(today) ? today : addDays(today, -1)
  return [0, 1, 2].every((ago) => (painOf.get(addDays(last, -ago)) ?? 0) >= veryHeavy)
}

export const today: Query<'today'> = {
  reads: 'all',
  answer({ vault, moment }, { minutes }) {
    const records = vault.records()
    const day = lifeDayAt(moment)
    const checkIns = records.filter((record) => record.kind === 'check-in' && record.day === day)
    const last = checkIns.findLast((record) => record.kind === 'check-in' && record.body.pain !== null)
    return {
      plan: planNow(vault, records, moment, minutes),
      back: returnAfter(records, moment),
      night: isNight(moment),
      lastPain: last?.kind === 'check-in' ? last.body.pain : null,
      quiet: quietDays(records, moment),
      waves: wavesRidden(records),
      careDays: careDays(records).size,
      dots: careDots(records, moment),
      dayTold: checkIns.some((record) => record.kind === 'check-in' && record.body.moment === 'day'),
      kindThing: kindThingOf(records, addDays(day, -1)),
      heavyEvenings: heavyEvenings(records, day),
      intention: checkIns.some((record) => record.kind === 'check-in' && record.body.intention !== null),
      profile: vault.records('profile')[0]?.body ?? null,
      setting: vault.records('setting')[0]?.body ?? null,
      anything: records.length > 0,
    }
  },
}

export const ways: Query<'ways'> = {
  reads: 'all',
  answer({ vault, moment }) {
    const facts = new Facts(vault.records(), moment)
    const open = openPhases(facts)
    return allWays
      .filter((way) => way.templates.some(({ id }) => readyTemplates.has(id)))
      .map((way) => ({
        way: way.id,
        visited: facts.all('step').some(({ body }) => body.template.startsWith(way.id)),
        templates: way.templates
          .filter(({ id }) => readyTemplates.has(id))
          .map((template) => ({ id: template.id, gates: gatesOf(template, way, facts, open) })),
      }))
  },
}
