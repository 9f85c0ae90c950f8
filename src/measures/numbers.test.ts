import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../domain/day.ts'
import type { AnyRecord } from '../domain/record.ts'
import { careDays, careDots, quietDays, wavesRidden } from './numbers.ts'
import { Series } from './series.ts'

const today = '2026-03-20' as Day
const moment = { at: Date.UTC(2026, 2, 20, 12), zone: 'UTC' }
const record = (kind: string, body: object, ago = 0): AnyRecord =>
  ({ kind, day: addDays(today, -ago), at: moment.at - ago * 86_400_000, body }) as unknown as AnyRecord

test('thirteen days, twelve quiet, then a slip: 12 quiet days of the last 14, and nothing shows 0 (ME3)', () => {
  const records = [
    record('contact-plan', { active: true }, 13),
    record('contact', { what: 'wrote', by: 'me', needed: false }, 13),
    record('contact', { what: 'looked', by: 'me', needed: false }),
  ]
  expect(quietDays(records, moment)).toEqual({ quiet: 12, of: 14 })
})

test('needed contact, their contact and chance never count against anyone (ME3)', () => {
  const records = [
    record('contact-plan', { active: true }, 5),
    record('contact', { what: 'replied', by: 'me', needed: true }),
    record('contact', { what: 'they-wrote', by: 'them', needed: false }),
    record('contact', { what: 'chance', by: 'both', needed: false }),
  ]
  expect(quietDays(records, moment)).toEqual({ quiet: 6, of: 6 })
  expect(quietDays([], moment)).toBeNull()
})

test('care days and waves never fall, whatever comes after and however long the gap (ME5)', () => {
  const kinds = fc.constantFrom('check-in', 'contact', 'urge', 'slip', 'step', 'offer', 'movement')
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 400 })), { maxLength: 40 }), (events) => {
      const records: AnyRecord[] = []
      let [ago, care, waves] = [16_000, 0, 0]
      for (const [kind, gap] of events) {
        ago -= gap
        records.push(
          record(
            kind,
            { what: 'wrote', by: 'me', needed: false, outcome: 'waited', finishedAt: null, response: 'none' },
            ago,
          ),
        )
        expect(careDays(records).size).toBeGreaterThanOrEqual(care)
        expect(wavesRidden(records)).toBeGreaterThanOrEqual(waves)
        care = careDays(records).size
        waves = wavesRidden(records)
      }
    }),
  )
})

test('28 dots end today, filled where there was care (ME5)', () => {
  const dots = careDots([record('check-in', {}), record('offer', { response: 'rest' }, 2)], moment)
  expect([dots.length, dots.at(-1), dots.at(-2)?.filled, dots.at(-3)?.filled]).toEqual([
    28,
    { day: today, filled: true },
    false,
    true,
  ])
})

test('a mean is over day means, today included; last is the newest within n days (ME2)', () => {
  const series = new Series(
    [record('check-in', { pain: 2 }, 1), record('check-in', { pain: 8 }), record('check-in', { pain: 4 })],
    moment,
  )
  expect(series.mean('pain', 3)).toBe(4)
  expect(series.mean('pain', 1)).toBe(6)
  expect(series.last('pain', 0)).toBe(4)
  expect(series.mean('sleep', 7)).toBeNull()
})
