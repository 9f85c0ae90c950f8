import {
  dayAt,
  daysBetween,
  wallClockAt,
  momentOfWallClock,
  addDays,
  type ClockTime,
  type Moment,
} from '../domain/day.ts'
import type { Records } from '../domain/record.ts'

/** What greets someone who was away; never a number of days (chapter 7). */
export type Return = 'none' | 'back' | 'back-long' | 'back-very-long'

/** After 3 days one screen; after 14 it asks what changed; after 60 it offers to begin gently (PL10). */
export function returnAfter(records: Records, moment: Moment): Return {
  const last = records.findLast(({ kind }) => kind !== 'profile' && kind !== 'setting' && kind !== 'offer')
  if (!last) return 'none'
  const away = daysBetween(last.day, dayAt(moment))
  if (away < 3) return 'none'
  return away >= 60 ? 'back-very-long' : away >= 14 ? 'back-long' : 'back'
}

/** A heavy day ends at the next 06:00. */
export function heavyUntil(moment: Moment): number {
  const { day, hour } = wallClockAt(moment)
  return momentOfWallClock(hour < 6 ? day : addDays(day, 1), '06:00' as ClockTime, moment.zone)
}
