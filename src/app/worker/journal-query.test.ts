import { expect, test } from 'vitest'
import { recordIdFromBytes } from '../../domain/id.ts'
import type { AnyRecord } from '../../domain/record.ts'
import { stampOf } from '../../domain/stamp.ts'
import type { Queries } from '../vault-messages.ts'
import type { QueryContext } from './context.ts'
import { journal } from './journal-query.ts'

function page(number: number, day: string, more: object = {}): AnyRecord {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, number)
  const body = { form: 'free', title: null, text: `page ${number}`, tags: [], place: null, fate: 'keep', ...more }
  return {
    id: recordIdFromBytes(bytes),
    kind: 'entry',
    v: 1,
    at: number,
    day,
    zone: 'UTC',
    deletedAt: null,
    changedAt: stampOf({ millis: 1, counter: 0, device: 'aaaaaaaa' }),
    body: { sealedUntil: null, undoUntil: null, source: null, ...body },
  } as unknown as AnyRecord
}

const ask = async (pages: readonly AnyRecord[], input: Partial<Queries['journal']['input']> = {}) =>
  journal.answer({ vault: { records: () => pages } } as unknown as QueryContext, {
    month: null,
    tag: null,
    part: 0,
    ...input,
  })

test('a month of 250 pages comes in three parts, each page once, newest first', async () => {
  const pages = Array.from({ length: 250 }, (_, at) => page(at, '2026-03-01'))
  const seen: string[] = []
  for (const part of [0, 1, 2]) {
    const view = await ask(pages, { part })
    expect([view.part, view.parts]).toEqual([part, 3])
    seen.push(...view.items.map(({ begin }) => begin))
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, at) => `page ${249 - at}`))
})

test('a tag shows its pages and its months only; the most used tag comes first', async () => {
  const pages = [
    page(1, '2026-01-05', { tags: ['sea'] }),
    page(2, '2026-02-05', { tags: ['walks', 'sea'] }),
    page(3, '2026-03-05'),
  ]
  expect((await ask(pages)).tags).toEqual(['sea', 'walks'])
  const view = await ask(pages, { tag: 'sea' })
  expect(view.months.map(({ month }) => month)).toEqual(['2026-02', '2026-01'])
  expect(view.items.map(({ begin }) => begin)).toEqual(['page 2'])
})

test('a page that is sealed or drifting shows none of its words, in no list and under no tag (P6)', async () => {
  const pages = [
    page(1, '2026-03-01', { fate: 'sealed', title: 'Hidden', tags: ['hidden'], sealedUntil: '2026-04-01' }),
    page(2, '2026-03-01', { fate: 'released', tags: ['hidden'] }),
  ]
  const view = await ask(pages)
  expect(view.tags).toEqual([])
  expect(view.items.map(({ title, begin, tags }) => [title, begin, tags])).toEqual([
    [null, '', []],
    [null, '', []],
  ])
  expect((await ask(pages, { tag: 'hidden' })).items).toEqual([])
})
