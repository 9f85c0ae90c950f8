import { addDays, dayAt, daysBetween, type Day, type Moment } from '../domain/day.ts'
import type { AnyRecord, RecordOf, Records } from '../domain/record.ts'

const window = 28

export interface QuietDays {
  readonly quiet: number
  readonly of: number
}

function ofKind<Name extends AnyRecord['kind']>(records: Records, kind: Name): readonly RecordOf<Name>[] {
  return records.filter((record): record is RecordOf<Name> => record.kind === kind)
}

/**
 * Quiet days n of m: days since the contact plan began, at most 28, without contact by
 * me or by both that was not needed; a chance meeting is left out. null before a plan (ME3).
 */
export function quietDays(records: Records, moment: Moment): QuietDays | null {
  const [plan] = ofKind(records, 'contact-plan').filter(({ body }) => body.active)
  if (!plan) return null
  const today = dayAt(moment)
  const of = Math.min(window, Math.max(1, daysBetween(plan.day, today) + 1))
  const first = addDays(today, 1 - of)
  const loud = new Set<Day>()
  for (const { day, body } of ofKind(records, 'contact')) {
    if (day >= first && day <= today && body.by !== 'them' && !body.needed && body.what !== 'chance') loud.add(day)
  }
  return { quiet: of - loud.size, of }
}

/** Urges that were waited through. Never falls (ME4). */
export function wavesRidden(records: Records): number {
  return ofKind(records, 'urge').filter(({ body }) => body.outcome === 'waited').length
}

/** Days with any care: a finished step, a check-in, an act, movement, an ask that was sent, a wait, or rest. Never falls (ME5). */
export function careDays(records: Records): ReadonlySet<Day> {
  const days = new Set<Day>()
  for (const record of records) if (isCare(record)) days.add(record.day)
  return days
}

function isCare(record: AnyRecord): boolean {
  switch (record.kind) {
    case 'check-in':
    case 'movement':
    case 'calm-session':
    case 'entry':
      return true
    case 'step':
      return record.body.finishedAt !== null
    case 'act':
      return record.body.done === 'yes' || record.body.done === 'part'
    case 'reach-out':
      return record.body.status === 'sent'
    case 'urge':
      return record.body.outcome === 'waited'
    case 'offer':
      return record.body.response === 'rest'
    default:
      return false
  }
}

/** The last 28 days, oldest first: filled where there was care. */
export function careDots(records: Records, moment: Moment): readonly { readonly day: Day; readonly filled: boolean }[] {
  const days = careDays(records)
  const today = dayAt(moment)
  return Array.from({ length: window }, (_, at) => {
    const day = addDays(today, at + 1 - window)
    return { day, filled: days.has(day) }
  })
}
