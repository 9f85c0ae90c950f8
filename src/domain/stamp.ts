import type { Millis } from './day.ts'

/**
 * A hybrid logical stamp (Kulkarni et al. 2014): when a change was made, such
 * that any two changes have one order on every device, whatever their clocks say (RC8).
 *
 * Text of three parts, so that comparing texts compares stamps:
 * 12 hex digits of milliseconds, 4 of a counter, 8 letters of the device.
 */
export type Stamp = string & { readonly __brand: 'Stamp' }

export interface StampParts {
  readonly millis: Millis
  /** 0 to 65,535. */
  readonly counter: number
  /** 8 letters that name the device within its vault. */
  readonly device: string
}

export function stampOf({ millis, counter, device }: StampParts): Stamp {
  return `${millis.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${device}` as Stamp
}

export function partsOfStamp(stamp: Stamp): StampParts {
  const [millis, counter, device] = stamp.split('-') as [string, string, string]
  return { millis: Number.parseInt(millis, 16), counter: Number.parseInt(counter, 16), device }
}

export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && /^[0-9a-f]{12}-[0-9a-f]{4}-[a-z2-7]{8}$/.test(text)
}

/** Negative, 0 or positive, as for `sort`. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The stamp of a new change: later than everything seen, close to the clock.
 * A clock that was set back cannot make a new change look older than the last one.
 */
export function nextStamp(newestSeen: Stamp | null, now: Millis, device: string): Stamp {
  const seen = newestSeen ? partsOfStamp(newestSeen) : null
  const clock = Math.max(0, Math.floor(now))
  if (!seen || clock > seen.millis) return stampOf({ millis: clock, counter: 0, device })
  if (seen.counter < 0xffff) return stampOf({ millis: seen.millis, counter: seen.counter + 1, device })
  return stampOf({ millis: seen.millis + 1, counter: 0, device })
}
