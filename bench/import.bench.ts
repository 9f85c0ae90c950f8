import { strToU8, zipSync } from 'fflate'
import { sha256 } from '../src/crypto/suite.ts'
import type { Day } from '../src/domain/day.ts'
import { planImport } from '../src/interchange/import.ts'
import { benchDraft } from './records.ts'
import type { Bench, Row } from './run.ts'

/** A Day One zip of some thousand pages, from its bytes to records ready to be written. */
export const bench: Bench = {
  name: 'import',
  async run(sizes) {
    const rows: Row[] = []
    for (const size of sizes.filter((each) => each <= 50_000)) {
      const entries = Array.from({ length: size }, (_, at) => ({
        uuid: String(at).padStart(32, '0'),
        creationDate: new Date(1_500_000_000_000 + at * 3_600_000).toISOString(),
        timeZone: 'Europe/Lisbon',
        text: (benchDraft(at * 3 + 1).body as { text: string }).text,
      }))
      const bytes = zipSync({ 'J.json': strToU8(JSON.stringify({ metadata: {}, entries })) })
      const started = performance.now()
      const plan = planImport([{ name: 'x.zip', bytes }], {
        choices: { zone: 'UTC' },
        today: '2026-11-25' as Day,
        hash: sha256,
        isKnown: () => false,
        batch: 'b',
      })
      const seconds = (performance.now() - started) / 1000
      if (!plan.ok) throw new Error(plan.error.type)
      rows.push({
        what: 'Day One pages read',
        size: plan.value.drafts.length,
        value: plan.value.drafts.length / seconds,
        unit: 'per s',
      })
    }
    return rows
  },
}
