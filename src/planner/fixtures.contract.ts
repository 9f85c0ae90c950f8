import { allWays } from '../content/ways/index.ts'
import { addDays, momentOfWallClock, type ClockTime, type Day, type Moment } from '../domain/day.ts'
import { recordIdFromBytes } from '../domain/id.ts'
import { openBody } from '../domain/kind.ts'
import { kinds, type InputByKind, type KindName } from '../domain/kinds/index.ts'
import type { AnyRecord } from '../domain/record.ts'
import { stampOf } from '../domain/stamp.ts'
import { Facts } from './facts.ts'
import { needByWay } from './needs.ts'
import { round } from './plan.ts'
import { planDay } from './plan-day.ts'

/** Records and plans of an invented person, for the planner's tests. */
export const zone = 'UTC'
export const today = '2026-03-20' as Day
export const noon: Moment = { at: Date.UTC(2026, 2, 20, 12), zone }
/** Every way as if it were there, so that the worked figures can be checked before their screens exist. */
export const everything = new Set(allWays.flatMap((way) => [...way.templates.map(({ id }) => id), `${way.id}.heavy`]))

let count = 0
export function record<Name extends KindName>(
  kind: Name,
  body: InputByKind[Name],
  daysAgo = 0,
  time = '11:00',
): AnyRecord {
  const read = openBody(kinds[kind] as never, 1, body)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, ++count)
  const day = addDays(today, -daysAgo)
  const at = momentOfWallClock(day, time as ClockTime, zone)
  return {
    id: recordIdFromBytes(bytes),
    kind,
    v: 1,
    at,
    day,
    zone,
    changedAt: stampOf({ millis: at, counter: count, device: 'aaaaaaaa' }),
    deletedAt: null,
    body: read.value,
  } as AnyRecord
}
export const sorted = (records: readonly AnyRecord[]) => [...records].sort((a, b) => a.at - b.at)
export const need = (way: keyof typeof needByWay, ...records: AnyRecord[]) =>
  round(needByWay[way](new Facts(sorted(records), noon)))
export const plan = (
  records: readonly AnyRecord[],
  draw = 0.3,
  moment = noon,
  ready: ReadonlySet<string> = everything,
  minutes?: 3 | 10 | 20,
) => planDay({ records: sorted(records), moment, draw, ready, ...(minutes ? { minutes } : {}) })
export const finished = (template: string, daysAgo: number, more: object = {}, time = '10:00') =>
  record(
    'step',
    {
      way: Number(template.slice(1, 3)),
      template,
      version: 'full',
      source: 'today',
      startedAt: 1,
      finishedAt: 2,
      ...more,
    } as never,
    daysAgo,
    time,
  )
