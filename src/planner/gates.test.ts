import { describe, expect, test } from 'vitest'
import { allWays, readyTemplates } from '../content/ways/index.ts'
import { addDays } from '../domain/day.ts'
import type { AnyRecord } from '../domain/record.ts'
import { Facts } from './facts.ts'
import { noon, record, sorted, today, zone } from './fixtures.contract.ts'
import { gatesOf, openPhases } from './gates.ts'
import { allWayStates } from './plan-day.ts'
import { heavyUntil, returnAfter } from './presence.ts'

describe('gates', () => {
  const gates = (template: string, ...records: AnyRecord[]) => {
    const facts = new Facts(sorted(records), noon)
    const way = allWays.find(({ id }) => template.startsWith(id)) as (typeof allWays)[number]
    return gatesOf(way.templates.find(({ id }) => id === template) as never, way, facts, openPhases(facts)).map(
      ({ type }) => type,
    )
  }
  const since = (days: number) => record('profile', { breakDay: addDays(today, -days + 1) }, days)
  test('day 9 shows w03 as not yet, from day 14 (PL6)', () => {
    expect(gates('w03.map', since(9))).toContain('from-day')
    expect(gates('w03.map', since(14))).toEqual([])
  })
  test('a story rests while thoughts circle at 7, and its second part is locked for 20 hours (w11, PL6)', () => {
    expect(gates('w11.story', since(20), record('week-check', { askWhy: 7, goOver: 7 }))).toEqual(['circling'])
    const part = (hours: number) =>
      record(
        'step',
        {
          way: 11,
          template: 'w11.story',
          version: 'full',
          source: 'ways',
          startedAt: noon.at - hours * 3_600_000,
          finishedAt: 1,
          part: 1,
        },
        1,
      )
    expect(gates('w11.story', since(20), part(19))).toEqual(['lock'])
    expect(gates('w11.story', since(20), part(20))).toEqual([])
  })
  test('before 4.0, then 6, 6, 7: the other parts rest (w11, PL6)', () => {
    const pains = [
      [8, 4],
      [7, 4],
      [5, 6],
      [4, 6],
      [3, 7],
    ].map(([ago, pain]) => record('check-in', { pain: pain as number }, ago as number))
    const part = record(
      'step',
      { way: 11, template: 'w11.story', version: 'full', source: 'ways', startedAt: 1, finishedAt: 2, part: 1 },
      6,
    )
    expect(gates('w11.story', since(40), part, ...pains)).toContain('stop-rule')
  })
  test('acceptance 5 then 6 opens the last phase, and a later 3 does not close it (PL6)', () => {
    const open = (...values: number[]) =>
      openPhases(
        new Facts(sorted(values.map((acceptance, at) => record('week-check', { acceptance }, 30 - at * 7))), noon),
      ).has(4)
    expect([open(5), open(5, 6), open(5, 6, 3), open(5, 4, 6)]).toEqual([false, true, true, false])
  })
  test('pain of 8 for three days hides the second phase (PL6)', () => {
    const pains = [0, 1, 2].map((ago) => record('check-in', { pain: 8 }, ago))
    expect(openPhases(new Facts(sorted([since(20), ...pains]), noon)).has(2)).toBe(false)
  })
  test('on the abuse path the ways that can harm are closed; not sure counts as no (PL6)', () => {
    expect(gates('w04.whole', since(20), record('profile', { safe: 'not-sure' }))).toContain('abuse-path')
  })
  test('every way has its need and its gates, for all 21 (PL5)', () => {
    const states = allWayStates({ records: [], moment: noon, draw: 0, ready: readyTemplates })
    expect(states.length).toBe(21)
    for (const state of states) expect(state.need).toBeGreaterThanOrEqual(0)
  })
})

describe('coming back', () => {
  test('three, 14 and 60 days away each have their screen (PL10)', () => {
    const after = (days: number) => returnAfter([record('check-in', { pain: 3 }, days)], noon)
    expect([after(0), after(2), after(3), after(14), after(60), after(400)]).toEqual([
      'none',
      'none',
      'back',
      'back-long',
      'back-very-long',
      'back-very-long',
    ])
    expect(returnAfter([], noon)).toBe('none')
  })
  test('a heavy day switched on at 21:00 or at 03:00 ends at 06:00 (PL10)', () => {
    expect(heavyUntil({ at: Date.UTC(2026, 2, 20, 21), zone })).toBe(Date.UTC(2026, 2, 21, 6))
    expect(heavyUntil({ at: Date.UTC(2026, 2, 21, 3), zone })).toBe(Date.UTC(2026, 2, 21, 6))
  })
})
