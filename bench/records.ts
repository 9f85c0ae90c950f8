import { recordIdFromBytes } from '../src/domain/id.ts'
import type { AnyRecord, Draft } from '../src/domain/record.ts'
import { stampOf } from '../src/domain/stamp.ts'

const words =
  'rain tea walk window letter quiet sleep morning kitchen friend bridge music heavy lighter garden street phone night water bread'.split(
    ' ',
  )

/** Pages and check-ins like a person's: the same for the same number. */
export function benchDraft(at: number): Draft {
  const text = Array.from(
    { length: 12 + (at % 30) },
    (_, word) =>
      words[(at * 7 + word * 13 + ((at * word) % 11)) % words.length] + (word % 9 === 0 ? String(at % 997) : ''),
  ).join(' ')
  return at % 3 === 0
    ? { kind: 'check-in', body: { pain: at % 11, line: at % 6 === 0 ? text.slice(0, 80) : null } }
    : { kind: 'entry', body: { text, tags: at % 10 === 0 ? ['walks'] : [] } }
}

export function benchRecords(count: number): readonly AnyRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const bytes = new Uint8Array(16)
    new DataView(bytes.buffer).setUint32(0, Math.imul(at, 2_654_435_761))
    new DataView(bytes.buffer).setUint32(12, at)
    const { kind, body } = benchDraft(at)
    const filled =
      kind === 'entry'
        ? { form: 'free', title: null, fate: 'keep', place: null, tags: [], ...body }
        : { tags: [], words: [], cues: [], intention: null, ...body }
    return {
      id: recordIdFromBytes(bytes),
      kind,
      v: 1,
      at: 1_500_000_000_000 + at * 3_600_000,
      day: '2026-01-01',
      zone: 'UTC',
      changedAt: stampOf({ millis: at + 1, counter: 0, device: 'aaaaaaaa' }),
      deletedAt: null,
      body: filled,
    } as unknown as AnyRecord
  })
}

export function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] as number
}
