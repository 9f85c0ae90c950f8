import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordIdFromBytes } from '../domain/id.ts'
import type { AnyRecord } from '../domain/record.ts'
import { stampOf } from '../domain/stamp.ts'
import { fold, tokensOf } from './fold.ts'
import { searchIndexOver } from './search-index.ts'

function entry(number: number, text: string, more: object = {}, changed = 1): AnyRecord {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, number)
  return {
    id: recordIdFromBytes(bytes),
    kind: 'entry',
    v: 1,
    at: number,
    day: '2026-03-01',
    zone: 'UTC',
    deletedAt: null,
    changedAt: stampOf({ millis: changed, counter: 0, device: 'aaaaaaaa' }),
    body: { form: 'free', title: null, text, tags: [], place: null, fate: 'keep', ...more },
  } as unknown as AnyRecord
}

const texts = (index: ReturnType<typeof searchIndexOver>, query: string) =>
  index.find(query, 10).map(({ snippet }) => snippet)

test('case, accents and width do not matter (SE1)', () => {
  const index = searchIndexOver([entry(1, 'Ein CAFÉ in der Straße'), entry(2, 'naïve Øre')])
  expect(texts(index, 'cafe strasse')).toEqual(['Ein CAFÉ in der Straße'])
  expect(texts(index, 'NAÏVE')).toEqual(['naïve Øre'])
  expect(texts(index, 'ore')).toEqual(['naïve Øre'])
})

test('any part of a text in a script without spaces is found (SE2)', () => {
  const index = searchIndexOver([
    entry(1, '今日は海を見ていた'),
    entry(2, '昨天我很难过'),
    entry(3, '어제 바다를 봤다'),
  ])
  expect(texts(index, '海を見')).toEqual(['今日は海を見ていた'])
  expect(texts(index, '难过')).toEqual(['昨天我很难过'])
  expect(texts(index, '海')).toEqual(['今日は海を見ていた'])
  expect(texts(index, '바다')).toEqual(['어제 바다를 봤다'])
})

test('found words are marked where they stand (SE3)', () => {
  const [hit] = searchIndexOver([entry(1, `${'so '.repeat(60)}the Sea was calm`)]).find('sea cal', 5)
  expect(hit?.marks.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['Sea', 'calm'])
  expect(hit?.snippet.length).toBeLessThan(180)
})

test('what is sealed, released or removed is not found (P6)', () => {
  const index = searchIndexOver([
    entry(1, 'harbour', { fate: 'sealed' }),
    entry(2, 'harbour', { fate: 'released' }),
    entry(3, 'harbour'),
  ])
  expect(index.find('harbour', 10).length).toBe(1)
  index.update([])
  expect(index.find('harbour', 10)).toEqual([])
})

test('a changed text is found by its new words only (SE4)', () => {
  const index = searchIndexOver([entry(1, 'old words'), entry(2, 'other')])
  index.update([entry(1, 'fresh words', {}, 2), entry(2, 'other')])
  expect(index.find('old', 10)).toEqual([])
  expect(texts(index, 'fresh')).toEqual(['fresh words'])
  expect(index.size).toBe(2)
})

test('a title or tag comes before running text, then the newest (SE5)', () => {
  const index = searchIndexOver([
    entry(1, 'lamp'),
    entry(2, 'x', { title: 'The lamp' }),
    entry(3, 'lamp'),
    entry(4, 'y', { tags: ['lamp'] }),
  ])
  expect(index.find('lamp', 10).map(({ at }) => at)).toEqual([4, 2, 3, 1])
})

test('it finds what reading every text would find (SE4)', () => {
  const word = fc.constantFrom('sea', 'Sea', 'seal', 'lamp', 'Lämp', 'ab', 'abc', '海を', 'x1')
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 20 }),
      fc.array(word, { minLength: 1, maxLength: 2 }),
      (lines, query) => {
        const records = lines.map((words, at) => entry(at, words.join(' ')))
        const wanted = query.flatMap((each) => [...tokensOf(each)].slice(0, 1).map((token) => token.word))
        const naive = records.filter((record) => {
          const words = [...tokensOf((record.body as { text: string }).text)].map((token) => token.word)
          return wanted.every((each) => words.some((candidate) => candidate.startsWith(fold(each))))
        })
        const found = searchIndexOver(records).find(query.join(' '), 100)
        expect(found.map(({ at }) => at).sort()).toEqual(naive.map(({ at }) => at).sort())
        const best = searchIndexOver(records).find(query.join(' '), 3)
        expect(best).toEqual(found.slice(0, 3))
      },
    ),
  )
})
