import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, openTestPage, serveTestPage } from '../tests/pages/serve.ts'
import { percentile } from './records.ts'
import type { Bench, Row } from './run.ts'

/** A vault in Chromium's own IndexedDB: from a known key to every record, five times each from a cold page. */
export const bench: Bench = {
  name: 'unlock',
  async run(sizes) {
    const rows: Row[] = []
    const served = await serveTestPage()
    const profile = mkdtempSync(join(tmpdir(), 'ebb-bench-'))
    for (const size of sizes) {
      const first = await openTestPage(served.address, profile)
      await ask(first.page, 'fill', `bench-${size}`, size)
      await first.context.close()
      const runs: Awaited<ReturnType<typeof unlockOnce>>[] = []
      for (let run = 0; run < 5; run++) runs.push(await unlockOnce(served.address, profile, `bench-${size}`))
      rows.push({
        what: 'unlock to all records (Chromium)',
        size,
        value: percentile(
          runs.map(({ open }) => open),
          0.5,
        ),
        unit: 'ms',
        note: 'key derivation apart',
      })
      rows.push({
        what: 'unlock to the first sorted list',
        size,
        value: percentile(
          runs.map(({ list }) => list),
          0.5,
        ),
        unit: 'ms',
      })
      rows.push({
        what: 'one durable write',
        size,
        value: percentile(
          runs.map(({ write }) => write),
          0.5,
        ),
        unit: 'ms',
      })
    }
    await served.stop()
    rmSync(profile, { recursive: true, force: true })
    return rows
  },
}

async function unlockOnce(address: string, profile: string, name: string) {
  const { context, page } = await openTestPage(address, profile)
  const measured = await ask(page, 'unlock', name)
  await context.close()
  return measured
}
