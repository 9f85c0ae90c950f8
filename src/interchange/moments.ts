import { dayAt, isDay, isZone, momentOfWallClock, type ClockTime, type Day, type Millis } from '../domain/day.ts'

export interface When {
  readonly day: Day
  readonly at: Millis
  readonly zone: string
}

/** A wall clock reading in a zone: the day stays as written, whatever the clocks did. */
export function whenOf(day: Day, time: string | null, zone: string): When {
  return { day, at: momentOfWallClock(day, (time ?? '12:00') as ClockTime, zone), zone }
}

/** An instant in the zone it was written in; the zone of the choices where that one is unknown. */
export function whenOfInstant(at: Millis, zone: string | null, fallback: string): When {
  const known = zone !== null && isZone(zone) ? zone : fallback
  return { at, zone: known, day: dayAt({ at, zone: known }) }
}

/** Days before 1990 or more than a day ahead are no diary days: they are listed to be checked, not taken in. */
export function isPlausible({ day }: When, today: Day): boolean {
  return day >= '1990-01-02' && day <= today
}

/** `9:05`, `10:04 AM`, `10:00 pm`, `24:00`: as HH:MM; null for anything else, never rolled over. */
export function timeOf(text: string): string | null {
  const found = /^\s*(\d{1,2})[:.](\d{2})(?::\d{2})?[\s\u00a0\u202f]*([ap])?\.?\s?(?:m\.?)?\s*$/i.exec(text)
  if (!found) return null
  const [, hours = '', minutes = '', half] = found
  let hour = Number(hours)
  if (half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  if (hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day in the ways tables write it. With numbers alone and both readings possible the
 * order has to be said: then `null` and `ambiguous`.
 */
export function dayOf(text: string, order?: 'day-first' | 'month-first'): Day | 'ambiguous' | null {
  const iso = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (iso) return made(iso[1], iso[2], iso[3])
  const numbers = /^\D*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text)
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])]
    if (first > 12) return made(numbers[3], numbers[2], numbers[1])
    if (second > 12) return made(numbers[3], numbers[1], numbers[2])
    if (first === second) return made(numbers[3], numbers[1], numbers[2])
    if (!order) return 'ambiguous'
    return order === 'day-first' ? made(numbers[3], numbers[2], numbers[1]) : made(numbers[3], numbers[1], numbers[2])
  }
  return namedMonth(text)
}

/** "15 January 2024", "8th Dec 2021", "2026 Sun Feb 8". */
function namedMonth(text: string): Day | null {
  const month = monthNames.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text))
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?![:\d])/.exec(text.replace(/\b\d{4}\b/, ' '))?.[1]
  return month >= 0 && year && day ? made(year, String(month + 1), day) : null
}

function made(year?: string, month?: string, day?: string): Day | null {
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(text) ? text : null
}
