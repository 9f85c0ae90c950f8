import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readyTemplates } from '../content/ways/index.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { AnyRecord } from '../domain/record.ts'
import { Facts } from './facts.ts'
import { everything, finished, need, noon, plan, record, today, zone } from './fixtures.contract.ts'
import { round } from './plan.ts'
import { isLoss } from './plan-day.ts'
import { personal } from './score.ts'

describe('how much a way is needed', () => {
  test('w01: pain 5 on three days, words on 2 of 7 give 0.50 (PL5)', () => {
    const days = [0, 1, 2].map((ago) => record('check-in', { pain: 5, words: ago < 2 ? ['sad'] : [] }, ago))
    expect(need('w01', ...days)).toBe(0.5)
  })
  test('w02: mean intrusions 6.5, 2 waiting give 0.61 (PL5)', () => {
    expect(
      need(
        'w02',
        record('check-in', { intrusions: 6 }, 1),
        record('check-in', { intrusions: 7 }),
        record('saved-thought', { text: 'a' }),
        record('saved-thought', { text: 'b' }),
      ),
    ).toBe(0.61)
  })
  test('w03: askWhy 5, selfBlame 8 give 0.70 (PL5)', () => {
    expect(need('w03', record('week-check', { askWhy: 5, selfBlame: 8 }))).toBe(0.7)
  })
  test('w04: mean longing 6.2, missing them once gives 0.55 (PL5)', () => {
    const longing = [6, 6, 6, 6, 7].map((value, ago) =>
      record('check-in', { longing: value, cues: ago === 0 ? ['missing-them'] : [] }, ago),
    )
    expect(need('w04', ...longing)).toBe(0.55)
  })
  test('w05: three looks, two urges, a plan and no slip give 0.75 (PL5)', () => {
    const looks = [0, 1, 2].map((ago) => record('contact', { what: 'looked', by: 'me' }, ago))
    expect(
      need('w05', ...looks, record('urge', {}), record('urge', {}), record('contact-plan', { level: 'none' }, 20)),
    ).toBe(0.75)
  })
  test('w06: mean sleep 3, three basics, one open need give 0.79 (PL5)', () => {
    const acts = [0, 1, 2].map((ago) =>
      record('act', { purpose: 'comfort', title: 'tea', minutes: 5, done: 'yes' }, ago),
    )
    expect(
      need('w06', record('check-in', { sleep: 3 }), ...acts, record('need', { needs: ['company'], from: 'urge' })),
    ).toBe(0.79)
  })
  test('w07: 8 urges, 4 of them between 22 and 24 give 0.75 (PL5)', () => {
    const late = [1, 2, 3, 4].map((ago) => record('urge', {}, ago, '22:30'))
    const spread = ['01:00', '09:00', '13:00', '17:00'].map((time, at) => record('urge', {}, at + 1, time))
    expect(need('w07', ...late, ...spread)).toBe(0.75)
  })
  test('w08: tension 7, mean pain 5, none in three days give 0.87 (PL5)', () => {
    expect(
      need(
        'w08',
        record('check-in', { pain: 5 }),
        record('calm-session', { technique: 'sighs', tensionAfter: 7 }, 2, '11:00'),
      ),
    ).toBe(0.87)
  })
  test('w09: loneliness 8, sent 4 days ago give 0.76 (PL5)', () => {
    expect(need('w09', record('week-check', { loneliness: 8 }), record('reach-out', { status: 'sent' }, 4))).toBe(0.76)
  })
  test('w10: 30 minutes of effort 4 and 20 of effort 8 give 0.53 (PL5)', () => {
    expect(
      need(
        'w10',
        record('movement', { type: 'walk', startedAt: 1, minutes: 30, effort: 4 }),
        record('movement', { type: 'run', startedAt: 1, minutes: 20, effort: 8 }),
      ),
    ).toBe(0.53)
  })
  test('w11: circling 5, an entry 2 days ago give 0.50 (PL5)', () => {
    expect(need('w11', record('week-check', { askWhy: 5, goOver: 5 }), record('entry', { text: 'x' }, 2))).toBe(0.5)
  })
  test('w12: acceptance 4, looked for signs gives 0.87 (PL5)', () => {
    expect(need('w12', record('check-in', { acceptance: 4, checkedReturn: true }))).toBe(0.87)
  })
  test('w13: intrusions 5, two loose letters give 0.55 (PL5)', () => {
    expect(
      need(
        'w13',
        record('check-in', { intrusions: 5 }),
        record('letter', { to: 'them', text: 'a' }),
        record('letter', { to: 'them', text: 'b' }),
      ),
    ).toBe(0.55)
  })
  test('w14: mean longing 5, two golden memories give 0.58 (PL5)', () => {
    expect(
      need(
        'w14',
        record('check-in', { longing: 5, cues: ['golden-memory'] }),
        record('urge', { cue: 'golden-memory' }),
      ),
    ).toBe(0.58)
  })
  test('w15: a sealed box, three reminders give 0.75 (PL5)', () => {
    const box = record('box', { name: 'b', where: 'drawer', sealedOn: today, opensOn: addDays(today, 90) }, 3)
    expect(need('w15', box, ...['photo', 'song', 'feed'].map((cue) => record('urge', { cue: cue as never })))).toBe(
      0.75,
    )
  })
  test('w16: selfKindness 6, anger 8 give 0.33 while the parts are closed, 0.80 when open (PL5)', () => {
    const week = record('week-check', { selfKindness: 6, anger: 8 })
    expect(need('w16', week)).toBe(0.33)
    expect(
      need(
        'w16',
        week,
        record('gate', { name: 'p4', by: 'asked' }),
        record('profile', { breakDay: addDays(today, -60) }),
      ),
    ).toBe(0.8)
  })
  test('w17: clarity 4 gives 0.67, no week check 0.30 (PL5)', () => {
    expect(need('w17', record('week-check', { clarity: 4 }))).toBe(0.67)
    expect(need('w17')).toBe(0.3)
  })
  test('w18: one joy, mean pleasure 5 give 0.60 (PL5)', () => {
    expect(need('w18', record('act', { purpose: 'joy', title: 'soup', minutes: 5, done: 'yes', pleasure: 5 }))).toBe(
      0.6,
    )
  })
  test('w19: dating 6 days ago gives 0.90, 8 days ago and not open 0.00 (PL5)', () => {
    expect(need('w19', record('check-in', { cues: ['dating'] }, 6))).toBe(0.9)
    expect(need('w19', record('check-in', { cues: ['dating'] }, 8))).toBe(0)
  })
  test('w20: functionHard 5 with the step done gives 0.25; 7 and 7 seven days apart give 0.90 (PL5)', () => {
    expect(need('w20', record('week-check', { functionHard: 5 }), finished('w20.help', 3))).toBe(0.25)
    expect(need('w20', record('week-check', { functionHard: 7 }), record('week-check', { functionHard: 7 }, 7))).toBe(
      0.9,
    )
  })
  test('w21: hope 4, one due gives 0.62 (PL5)', () => {
    expect(
      need(
        'w21',
        record('week-check', { hope: 4 }),
        record('forecast', { about: 'pain', targetDay: today, guess: 8 }, 28),
      ),
    ).toBe(0.62)
  })
})

describe("today's step", () => {
  test('at 23:30 it is a quiet breath whatever the scores (PL2)', () => {
    const night = { at: Date.UTC(2026, 2, 20, 23, 30), zone }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 0.99, noNaN: true }), (pain, draw) => {
        const { main, rule, reason } = plan([record('check-in', { pain }, 1)], draw, night)
        expect([main.template, rule, reason.key]).toEqual(['w08.heavy', 2, 'night'])
      }),
      { numRuns: 20 },
    )
  })
  test('a lot of thoughts of not living leads to the safety set, for 72 hours (PL2)', () => {
    const told = (hours: number) => record('profile', { notAlive: 'a-lot', notAliveAt: noon.at - hours * 3_600_000 })
    expect(plan([told(71)])).toMatchObject({ rule: 1, main: { template: 'w08.heavy' }, reason: { key: 'safety' } })
    expect(plan([told(73)]).rule).not.toBe(1)
    expect(plan([told(73)]).offerHelp).toBe(true)
  })
  test('a strong pull of the last hour leads to the urge minute (PL2)', () => {
    expect(plan([record('urge', { after: 6 }, 0, '11:30')])).toMatchObject({
      rule: 2,
      main: { template: 'w05.urge' },
      others: [{ template: 'w10.move' }, { template: 'w09.ask' }],
    })
    expect(plan([record('urge', { after: 6 }, 0, '10:30')]).rule).not.toBe(2)
  })
  test('pain of 8 within six hours leads to sighs, naming and a person (PL2)', () => {
    const { main, others } = plan([record('check-in', { pain: 8 }, 0, '07:00')])
    expect([main, ...others].map(({ template }) => template)).toEqual(['w08.heavy', 'w01.heavy', 'w09.heavy'])
  })
  test('an unrepaired slip leads to its repair (PL2)', () => {
    expect(plan([record('slip', {}, 1, '13:00')]).main.template).toBe('w05.repair')
    expect(plan([record('slip', { repairedAt: 5 }, 1, '13:00')]).main.template).not.toBe('w05.repair')
  })
  test('a hard date tomorrow leads, 29 February on the 28th in other years (PL2)', () => {
    expect(plan([record('hard-date', { label: 'x', on: '2026-03-21' as Day })]).reason.key).toBe('hard-date')
    const leap = record('hard-date', { label: 'x', on: '2024-02-29' as Day, yearly: true }, 60)
    expect(plan([leap], 0.3, { at: Date.UTC(2026, 1, 28, 12), zone }).reason.key).toBe('hard-date')
  })

  const leaders = [
    record('check-in', { sleep: 3 }),
    ...[0, 1, 2].map((ago) => record('act', { purpose: 'comfort', title: 'tea', minutes: 5, done: 'yes' }, ago)),
    record('need', { needs: ['rest'], from: 'step' }),
    record('contact-plan', { level: 'none' }, 2),
  ]
  test('two that fit equally well: lots are drawn and kept with their odds (PL7)', () => {
    const nothing = [record('gate', { name: 'p1', by: 'rule' })]
    const first = plan(nothing, 0.31)
    expect(first).toMatchObject({
      main: { template: 'w05.plan' },
      odds: 0.5,
      lots: { first: 'w05.plan', second: 'w10.move', draw: 0.31 },
    })
    expect(plan(nothing, 0.72).main.template).toBe('w10.move')
    expect(first.others.length).toBe(2)
  })
  test('need 0.79 with grade A scores 0.76 (PL7)', () => {
    const { candidates } = plan(leaders)
    expect(round(candidates.find(({ way }) => way === 'w06')?.score ?? 0)).toBe(0.76)
  })
  test('helpful 1, 2, 0 and no pain known give 0.59 (PL7)', () => {
    const facts = new Facts(
      [1, 2, 0].map((helpful, at) => finished('w08.breath', 5 - at, { helpful })),
      noon,
    )
    expect(round(personal('w08', facts).value)).toBe(0.59)
  })
  test('the offer of the day stays, whatever is drawn next (PL9)', () => {
    const offer = record('offer', { rule: 5, main: 'w09.ask', others: ['w08.breath'], first: 'w09.ask' })
    for (const draw of [0, 0.5, 0.99]) expect(plan([...leaders, offer], draw).main.template).toBe('w09.ask')
  })
  test('rest today ends offers for the day (PL8)', () => {
    expect(plan([record('offer', { rule: 5, main: 'w09.ask', response: 'rest' })]).resting).toBe(true)
  })
  test('three times "not this" rests a way for 14 days (PL8)', () => {
    const skips = [3, 2, 1].map((ago) => record('offer', { rule: 5, main: 'w10.move', response: 'not-this' }, ago + 3))
    expect(
      plan([record('gate', { name: 'p1', by: 'rule' }), ...skips]).candidates.some(({ way }) => way === 'w10'),
    ).toBe(false)
  })
  test('only what exists in this version is offered (PL3)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.nat(30)), { maxLength: 12 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (days, draw) => {
          const { main, others } = plan(
            days.map(([pain, ago]) => record('check-in', { pain }, ago)),
            draw,
            noon,
            readyTemplates,
          )
          for (const { template } of [main, ...others]) expect(readyTemplates.has(template)).toBe(true)
          expect(new Set([main, ...others].map(({ way }) => way)).size).toBe(1 + others.length)
        },
      ),
      { numRuns: 60 },
    )
  })
  test('a heavy day offers heavy versions only, and no loss step but naming (PL3)', () => {
    const { main, others, heavyDay } = plan([
      record('setting', { heavyUntil: noon.at + 1000 }),
      record('gate', { name: 'p1', by: 'rule' }),
    ])
    expect(heavyDay).toBe(true)
    for (const { template } of [main, ...others]) {
      expect(template.endsWith('.heavy')).toBe(true)
      expect(!isLoss(template) || template === 'w01.heavy').toBe(true)
    }
  })
  test('over 40 days of use no loss step comes within two steps of another (PL4)', () => {
    const records: AnyRecord[] = [
      record('gate', { name: 'p1', by: 'rule' }, 41),
      record('profile', { breakDay: addDays(today, -45) }, 41),
    ]
    const steps: string[] = []
    for (let ago = 40; ago >= 0; ago--) {
      const moment = { at: noon.at - ago * 86_400_000, zone }
      records.push(record('check-in', { pain: 5 + (ago % 3), longing: 6, intrusions: 6 }, ago, '09:00'))
      const { main } = plan(records, (ago * 0.37) % 1, moment, everything, 20)
      records.push(finished(main.template, ago, { version: main.version }, '11:00'))
      steps.push(main.template)
    }
    const loss = steps.flatMap((template, at) => (isLoss(template) ? [at] : []))
    expect(loss.length).toBeGreaterThan(5)
    for (const [at, index] of loss.entries()) if (at > 0) expect(index - (loss[at - 1] as number)).toBeGreaterThan(2)
  })
})
