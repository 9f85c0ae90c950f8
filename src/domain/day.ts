/** A calendar day as the person lived it, `YYYY-MM-DD`. Never moved by travel (RC12). */
export type Day = string & { readonly __brand: 'Day' }

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Millis = number

/** A wall clock reading, `HH:MM`, 24 hours. */
export type ClockTime = string & { readonly __brand: 'ClockTime' }

export const millisPerDay = 86_400_000
export const millisPerHour = 3_600_000

/** Where and when a person is; the only source of "now" for anything below a command. */
export interface Moment {
  readonly at: Millis
  /** IANA zone name, for example `Europe/Lisbon`. */
  readonly zone: string
}

const formatterByZone = new Map<string, Intl.DateTimeFormat>()

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatterByZone.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatterByZone.set(zone, made)
  return made
}

export interface WallClock {
  readonly day: Day
  readonly hour: number
  readonly minute: number
}

/** What the clock on the person's wall shows at a moment. */
export function wallClockAt({ at, zone }: Moment): WallClock {
  const part: Record<string, string> = {}
  for (const { type, value } of formatterFor(zone).formatToParts(at)) part[type] = value
  return {
    day: `${part.year?.padStart(4, '0')}-${part.month}-${part.day}` as Day,
    hour: Number(part.hour),
    minute: Number(part.minute),
  }
}

/** The civil date where the person is (G5). */
export function dayAt(moment: Moment): Day {
  return wallClockAt(moment).day
}

/**
 * The day that a day check-in counts for: what is told between 00:00 and 03:59
 * still belongs to the evening before (G5).
 */
export function lifeDayAt(moment: Moment): Day {
  const { day, hour } = wallClockAt(moment)
  return hour < 4 ? addDays(day, -1) : day
}

/** Night is 22:00 to 05:59 on the person's clock (G5). */
export function isNight(moment: Moment): boolean {
  const { hour } = wallClockAt(moment)
  return hour >= 22 || hour < 6
}

/** Whole days since 1970-01-01 of a calendar day; days are counted on the calendar, not in hours. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisPerDay)
}

export function dayFromNumber(number: number): Day {
  return new Date(number * millisPerDay).toISOString().slice(0, 10) as Day
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days)
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

/** True for a day that exists: `2026-02-30` is refused, never rolled over. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

export function isClockTime(text: string): text is ClockTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

export function isZone(text: string): boolean {
  try {
    formatterFor(text)
    return true
  } catch {
    return false
  }
}

/**
 * The moment at which the wall clock of a zone shows a day and time.
 *
 * A reading that does not exist (clocks go forward) gives the moment the same
 * distance after the jump; one that exists twice gives the earlier. The day is
 * kept by the record as said, so neither can move an entry to another day.
 */
export function momentOfWallClock(day: Day, time: ClockTime, zone: string): Millis {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const offsetAt = (at: Millis): number => {
    const wall = wallClockAt({ at, zone })
    const shown = Date.parse(`${wall.day}T00:00:00Z`) + (wall.hour * 60 + wall.minute) * 60_000
    return shown - Math.floor(at / 60_000) * 60_000
  }
  const candidates = [offsetAt(wanted - millisPerDay), offsetAt(wanted + millisPerDay)]
    .map((offset) => wanted - offset)
    .sort((a, b) => a - b)
  return candidates.find((at) => at + offsetAt(at) === wanted) ?? candidates[1] ?? wanted
}
