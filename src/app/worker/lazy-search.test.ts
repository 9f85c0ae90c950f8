import { expect, test } from 'vitest'
import { recordIdFromBytes } from '../../domain/id.ts'
import type { AnyRecord } from '../../domain/record.ts'
import { stampOf } from '../../domain/stamp.ts'
import { searchOver } from './lazy-search.ts'

function entry(number: number, text: string): AnyRecord {
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
    changedAt: stampOf({ millis: 1, counter: 0, device: 'aaaaaaaa' }),
    body: { form: 'free', title: null, text, tags: [], place: null, fate: 'keep' },
  } as unknown as AnyRecord
}

test('a search in the middle of making the index finds everything, and what is kept or removed later counts (SE4)', async () => {
  let records = Array.from({ length: 5000 }, (_, at) => entry(at, at === 4999 ? 'harbour' : 'rain'))
  const search = searchOver(() => records)
  const made = search.warm()
  expect(search.index().find('harbour', 5).length).toBe(1)
  await made
  expect(search.index().size).toBe(5000)
  records = [...records.slice(0, 4999), entry(5000, 'lighthouse')]
  search.changed()
  expect(search.index().find('lighthouse', 5).length).toBe(1)
  expect(search.index().find('harbour', 5)).toEqual([])
})

test('a lock ends the making of the index', async () => {
  const records = Array.from({ length: 5000 }, (_, at) => entry(at, 'rain'))
  let asked = 0
  const search = searchOver(() => (asked++, records))
  const made = search.warm()
  search.stop()
  await made
  expect(asked).toBe(1)
})
