import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StoredRecord } from './record.ts'
import { mergeRecords } from './merge.ts'
import { mergeText } from './merge-text.ts'
import { stampOf } from './stamp.ts'

const entry = (text: string, millis: number, more: object = {}): StoredRecord =>
  ({
    id: 'a'.repeat(26),
    kind: 'entry',
    v: 1,
    at: 1,
    day: '2026-03-01',
    zone: 'UTC',
    changedAt: stampOf({ millis, counter: 0, device: 'aaaaaaaa' }),
    deletedAt: null,
    body: { text },
    ...more,
  }) as unknown as StoredRecord
const textOf = (record: StoredRecord | null) => (record?.body as { text: string } | undefined)?.text

describe('merging records', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((lines) => lines.join('\n'))

  test('both sides give the same, and no text is lost (RC9)', () => {
    fc.assert(
      fc.property(text, text, text, (base, one, two) => {
        const [ancestor, a, b] = [entry(base, 1), entry(one, 2), entry(two, 3)]
        const merged = mergeRecords(a, b, ancestor)
        expect(mergeRecords(b, a, ancestor)).toEqual(merged)
        const reachable = [textOf(merged.shown), textOf(merged.aside)]
        const clean = mergeText(base, one, two)
        expect(clean === null ? reachable.includes(one) && reachable.includes(two) : reachable[0] === clean).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  test('merging again changes nothing (RC9)', () => {
    const [a, b] = [entry('one', 2), entry('two', 3)]
    const { shown } = mergeRecords(a, b, null)
    expect(mergeRecords(shown, b, null)).toEqual({ shown, aside: null })
    expect(mergeRecords(a, a, null)).toEqual({ shown: a, aside: null })
  })
  test('edits in other places are joined; edits that touch keep both (RC9)', () => {
    expect(mergeText('a\nb\nc\nd', 'A\nb\nc\nd', 'a\nb\nc\nD')).toBe('A\nb\nc\nD')
    expect(mergeText('a\nb', 'a\nX', 'a\nY')).toBeNull()
  })
  test('a deletion that is newer hides the record and keeps its text one tap away (RC10)', () => {
    const { shown, aside } = mergeRecords(
      entry('kept', 2),
      entry('kept', 3, { deletedAt: stampOf({ millis: 3, counter: 0, device: 'aaaaaaaa' }) }),
      null,
    )
    expect([shown.deletedAt !== null, textOf(aside)]).toEqual([true, 'kept'])
  })
})
