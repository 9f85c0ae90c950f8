import { expect, test } from 'vitest'
import { addDays, type Day, type Moment } from '../../domain/day.ts'
import { recordIdFromBytes } from '../../domain/id.ts'
import type { AnyRecord } from '../../domain/record.ts'
import { stampOf } from '../../domain/stamp.ts'
import type { QueryContext } from './context.ts'
import { today } from './today-query.ts'

const day = '2026-03-04' as Day
const noon: Moment = { at: Date.UTC(2026, 2, 4, 12), zone: 'UTC' }
let made = 0

function evening(ago: number, pain: number | null, intention: string | null = null): AnyRecord {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(12, ++made)
  return {
    id: recordIdFromBytes(bytes),
    kind: 'check-in',
    v: 1,
    at: noon.at - ago * 86_400_000,
    day: addDays(day, -ago),
    zone: 'UTC',
    deletedAt: null,
    changedAt: stampOf({ millis: made, counter: 0, device: 'aaaaaaaa' }),
    body: { moment: 'day', pain, intention, words: [], cues: [], basics: [], tags: [], line: null },
  } as unknown as AnyRecord
}

async function viewOf(records: readonly AnyRecord[]) {
  const vault = {
    id: '00112233445566778899aabbccddeeff',
    records: (...kinds: readonly string[]) => records.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
  }
  return today.answer({ vault, moment: noon } as unknown as QueryContext, {})
}

test('three very heavy evenings running put people and help first, also before today is told', async () => {
  expect((await viewOf([evening(3, 9), evening(2, 10), evening(1, 9)])).heavyEvenings).toBe(true)
  expect((await viewOf([evening(2, 9), evening(1, 10), evening(0, 9)])).heavyEvenings).toBe(true)
})

test('a gap, a lighter evening, or evenings long ago do not', async () => {
  expect((await viewOf([evening(4, 9), evening(2, 10), evening(1, 9)])).heavyEvenings).toBe(false)
  expect((await viewOf([evening(2, 9), evening(1, 7), evening(0, 9)])).heavyEvenings).toBe(false)
  expect((await viewOf([evening(9, 9), evening(8, 9), evening(7, 9)])).heavyEvenings).toBe(false)
})

test('the kind thing named last evening is there in the morning, and only then', async () => {
  expect((await viewOf([evening(1, 5, 'call Mira')])).kindThing).toBe('call Mira')
  expect((await viewOf([evening(2, 5, 'call Mira')])).kindThing).toBeNull()
})
