import { dayAt, daysBetween, type Day, type Moment } from '../domain/day.ts'
import type { Records } from '../domain/record.ts'

/** A 0 to 10 answer on a day. */
export interface Point {
  readonly day: Day
  readonly at: number
  readonly value: number
}

/** The mean of one day's answers. */
export interface DayMean {
  readonly day: Day
  readonly mean: number
}

export function clamp(x: number): number {
  return Math.min(1, Math.max(0, x))
}

/** Need from an item where high is hard; unknown is 0.3 (ME1). */
export function up(x: number | null): number {
  return x === null ? 0.3 : clamp((x - 2) / 6)
}

/** Need from an item where high is good; unknown is 0.3 (ME1). */
export function down(x: number | null): number {
  return x === null ? 0.3 : clamp((8 - x) / 6)
}

export function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Every item that was ever answered, by name: an item of one name in several kinds is
 * one series, the `after` of a step's measures too (ME2).
 */
export function seriesByItem(records: Records): ReadonlyMap<string, readonly Point[]> {
  const byItem = new Map<string, Point[]>()
  const note = (item: string, day: Day, at: number, value: unknown): void => {
    if (typeof value !== 'number') return
    const points = byItem.get(item)
    if (points) points.push({ day, at, value })
    else byItem.set(item, [{ day, at, value }])
  }
  for (const record of records) {
    const { kind, day, at } = record
    if (kind === 'check-in') {
      const { pain, sleep, intrusions, longing, acceptance } = record.body
      for (const [item, value] of Object.entries({ pain, sleep, intrusions, longing, acceptance }))
        note(item, day, at, value)
    } else if (kind === 'week-check') {
      for (const [item, value] of Object.entries(record.body)) note(item, day, at, value)
    } else if (kind === 'cause-map') note('selfBlame', day, at, record.body.selfBlame)
    else if (kind === 'calm-session') note('tension', day, at, record.body.tensionAfter ?? record.body.tensionBefore)
    else if (kind === 'act') note('pleasure', day, at, record.body.pleasure)
    else if (kind === 'step') {
      for (const { name, after } of record.body.measures) note(name, day, at, after)
    }
  }
  return byItem
}

/** The person's series at a moment: the functions that every rule is written with (ME2). */
export class Series {
  readonly #byItem: ReadonlyMap<string, readonly Point[]>
  readonly #dayMeans = new Map<string, readonly DayMean[]>()
  readonly today: Day

  constructor(records: Records, moment: Moment) {
    this.#byItem = seriesByItem(records)
    this.today = dayAt(moment)
  }

  points(item: string): readonly Point[] {
    return this.#byItem.get(item) ?? []
  }

  /** Mean of each day, oldest first. */
  dayMeans(item: string): readonly DayMean[] {
    const known = this.#dayMeans.get(item)
    if (known) return known
    const byDay = new Map<Day, { sum: number; count: number }>()
    for (const { day, value } of this.points(item)) {
      const told = byDay.get(day)
      if (!told) byDay.set(day, { sum: value, count: 1 })
      else {
        told.sum += value
        told.count++
      }
    }
    const means = [...byDay]
      .map(([day, { sum, count }]) => ({ day, mean: sum / count }))
      .sort((one, other) => (one.day < other.day ? -1 : 1))
    this.#dayMeans.set(item, means)
    return means
  }

  /** Mean of the day means over the last n days, today included; null if none. */
  mean(item: string, n: number): number | null {
    return average(
      this.dayMeans(item)
        .filter(({ day }) => this.#within(day, n))
        .map(({ mean }) => mean),
    )
  }

  /** Newest value at most n days old; null if none. */
  last(item: string, n: number): number | null {
    const recent = this.points(item).filter(({ day }) => daysBetween(day, this.today) <= n && day <= this.today)
    return (
      recent.reduce<Point | null>((newest, point) => (newest === null || point.at >= newest.at ? point : newest), null)
        ?.value ?? null
    )
  }

  /** Mean of "I keep asking why" and "I go over it again"; one missing: the other; none: null. */
  circling(n = 14): number | null {
    return average([this.last('askWhy', n), this.last('goOver', n)].filter((value) => value !== null))
  }

  #within(day: Day, n: number): boolean {
    const ago = daysBetween(day, this.today)
    return ago >= 0 && ago < n
  }
}
