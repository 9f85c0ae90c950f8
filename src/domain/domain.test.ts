import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayAt,
  daysBetween,
  isDay,
  isNight,
  lifeDayAt,
  momentOfWallClock,
  wallClockAt,
  weekdayOf,
  type ClockTime,
  type Day,
} from './day.ts'
import { bytesOfRecordId, parseRecordId, recordIdFromBytes } from './id.ts'
import { openBody, versionOf } from './kind.ts'
import { kinds, singletonIdByKind } from './kinds/index.ts'
import { compareStamps, isStamp, nextStamp, partsOfStamp, stampOf } from './stamp.ts'

describe('ids', () => {
  test('an id and its 16 bytes are the same thing (RC1)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const id = recordIdFromBytes(bytes)
        expect([...bytesOfRecordId(id)]).toEqual([...bytes])
        expect(parseRecordId(id)).toEqual({ ok: true, value: id })
      }),
    )
  })
  test('what is no id is refused (RC1)', () => {
    for (const text of ['', 'a', `${'a'.repeat(25)}7`, 'A'.repeat(26), '1'.repeat(26)])
      expect(parseRecordId(text)).toMatchObject({ error: { type: 'NotAnId' } })
    for (const id of Object.values(singletonIdByKind)) expect(parseRecordId(id).ok).toBe(true)
  })
})

describe('days', () => {
  test('a day check-in before four in the morning counts for the day before (RC12)', () => {
    expect(lifeDayAt({ at: Date.UTC(2026, 2, 2, 3, 59), zone: 'UTC' })).toBe('2026-03-01')
    expect(lifeDayAt({ at: Date.UTC(2026, 2, 2, 4, 0), zone: 'UTC' })).toBe('2026-03-02')
  })
  test('night is 22:00 to 05:59 where the person is (RC12)', () => {
    const at = (hour: number, minute: number) => isNight({ at: Date.UTC(2026, 0, 5, hour, minute), zone: 'UTC' })
    expect([at(21, 59), at(22, 0), at(5, 59), at(6, 0)]).toEqual([false, true, true, false])
    expect(isNight({ at: Date.UTC(2026, 0, 5, 12), zone: 'Pacific/Auckland' })).toBe(true)
  })
  test('days are counted on the calendar, across clock changes (RC12)', () => {
    expect(daysBetween('2026-03-28' as Day, '2026-03-30' as Day)).toBe(2)
    expect(addDays('2024-02-28' as Day, 1)).toBe('2024-02-29')
    expect(weekdayOf('2026-03-01' as Day)).toBe(0)
    expect([isDay('2026-02-30'), isDay('2026-2-3'), isDay('2024-02-29')]).toEqual([false, false, true])
  })
  test('a wall clock reading keeps its day in every zone, also where the clocks jump (RC12)', () => {
    const zones = ['UTC', 'Europe/Lisbon', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe']
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(...zones),
        (days, hour, zone) => {
          const day = addDays('1990-01-01' as Day, days)
          const at = momentOfWallClock(day, `${String(hour).padStart(2, '0')}:30` as ClockTime, zone)
          const wall = wallClockAt({ at, zone })
          // Apia had no 30 December 2011 at all.
          if (!(zone === 'Pacific/Apia' && day === '2011-12-30')) expect(dayAt({ at, zone })).toBe(day)
          expect(Math.abs(wall.hour - hour) <= 1 || day === '2011-12-30').toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('stamps', () => {
  test('a new change is later than all seen, whatever the clock says (RC8)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 44 }), { minLength: 1, maxLength: 30 }), (clocks) => {
        let last = stampOf({ millis: clocks[0] as number, counter: 65_534, device: 'bbbbbbbb' })
        for (const now of clocks) {
          const next = nextStamp(last, now, 'aaaaaaaa')
          expect(compareStamps(next, last)).toBeGreaterThan(0)
          expect(isStamp(next)).toBe(true)
          expect(partsOfStamp(next).millis).toBeGreaterThanOrEqual(partsOfStamp(last).millis)
          last = next
        }
      }),
    )
  })
})

describe('kinds', () => {
  test.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))(
    '%s: unknown fields ride along, and what is written opens again (RC5)',
    (_, kind) => {
      const sample = sampleOf(kind.shape)
      const opened = openBody(kind as never, versionOf(kind), { ...sample, fromTomorrow: { deep: [1] } })
      expect(opened).toMatchObject({ ok: true, value: { fromTomorrow: { deep: [1] } } })
      const again = opened.ok
        ? openBody(kind as never, versionOf(kind), JSON.parse(JSON.stringify(opened.value)))
        : null
      expect(again).toEqual(opened)
    },
  )
  test('a body of a newer version is not read (RC5)', () => {
    expect(openBody(kinds['check-in'] as never, 99, {})).toEqual({
      ok: false,
      error: { type: 'NewerVersion', version: 99 },
    })
  })
  test('out of range is refused, never clipped; only spaces is unanswered; an emoji counts one (RC4)', () => {
    const open = (body: object) => openBody(kinds['check-in'] as never, 1, body)
    for (const pain of [-1, 11, 5.5, '5', Number.NaN])
      expect(open({ pain })).toMatchObject({ error: { type: 'BadShape', path: 'pain' } })
    expect(open({ line: '   ' })).toMatchObject({ value: { line: null } })
    expect(open({ ownWord: '🌊'.repeat(24) }).ok).toBe(true)
    expect(open({ ownWord: 'a'.repeat(25) })).toMatchObject({ error: { path: 'ownWord' } })
    expect(open({ line: 'a'.repeat(281) }).ok).toBe(false)
  })
})

/** The smallest body of a kind: each required field by its schema's own idea of a value. */
function sampleOf(shape: { readonly entries: Readonly<Record<string, v.GenericSchema>> }): Record<string, unknown> {
  const candidates: readonly unknown[] = [
    '2026-03-01',
    '10:00',
    'a'.repeat(26),
    'words',
    1,
    5,
    true,
    [],
    ['one'],
    'none',
    'keep',
    'rule',
    'full',
    'today',
    'safety-first',
    'them',
    'me',
    'looked',
    'waiting',
    'step',
    'comfort',
    'sighs',
    'circle',
    'text',
    'walk',
    'drawer',
    'photos',
    'place',
    'other',
    'hobby',
    'h1',
    'opened',
    'pain',
    'fading',
    'too-early',
    'not-for-me',
  ]
  return Object.fromEntries(
    Object.entries(shape.entries).flatMap(([name, schema]) => {
      if (v.is(schema, undefined)) return []
      const value = candidates.find((candidate) => v.is(schema, candidate))
      return value === undefined ? [] : [[name, value]]
    }),
  )
}
