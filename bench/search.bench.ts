import MiniSearch from 'minisearch'
import { searchIndexOver } from '../src/search/search-index.ts'
import { benchRecords, percentile } from './records.ts'
import type { Bench, Row } from './run.ts'

const typed = [
  'kit',
  'kitchen',
  'kitchen fr',
  'kitchen friend',
  'rain t',
  'rain tea',
  'walk99',
  'qu',
  'quiet sl',
  'bridge music nig',
]

/** Every keystroke of some searches, beside MiniSearch over the same records in the same run. */
export const bench: Bench = {
  name: 'search',
  async run(sizes) {
    const rows: Row[] = []
    for (const size of sizes) {
      const records = benchRecords(size)
      const [ours, oursBuilt, oursMemory] = measured(() => searchIndexOver(records))
      const [peer, peerBuilt, peerMemory] = measured(() => {
        const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
        index.addAll(
          records.map(({ id, body }) => ({
            id,
            text: `${(body as { text?: string }).text ?? ''} ${(body as { line?: string }).line ?? ''}`,
          })),
        )
        return index
      })
      rows.push({ what: 'build', size, value: oursBuilt, unit: 'ms', note: `MiniSearch ${peerBuilt.toFixed(0)} ms` })
      rows.push({ what: 'memory', size, value: oursMemory, unit: 'MB', note: `MiniSearch ${peerMemory.toFixed(0)} MB` })
      const times = (find: (text: string) => unknown): readonly number[] =>
        Array.from({ length: 10 }, () => typed)
          .flat()
          .map((text) => {
            const started = performance.now()
            find(text)
            return performance.now() - started
          })
      const [a, b] = [
        times((text) => ours.find(text, 50)),
        times((text) => peer.search(text, { prefix: true, combineWith: 'AND' }).slice(0, 50)),
      ]
      for (const [unit, share] of [
        ['ms p50', 0.5],
        ['ms p95', 0.95],
      ] as const)
        rows.push({
          what: 'keystroke',
          size,
          value: percentile(a, share),
          unit,
          note: `MiniSearch ${percentile(b, share).toFixed(2)}, ratio ${(percentile(a, share) / percentile(b, share)).toFixed(2)}`,
        })
    }
    return rows
  },
}

function measured<Value>(make: () => Value): readonly [Value, number, number] {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const started = performance.now()
  const value = make()
  const took = performance.now() - started
  globalThis.gc?.()
  return [value, took, (process.memoryUsage().heapUsed - before) / 1_048_576]
}
