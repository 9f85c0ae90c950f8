import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, openTestPage, serveTestPage } from '../pages/serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'ebb-kill-'))
let served: Awaited<ReturnType<typeof serveTestPage>>
beforeAll(async () => {
  served = await serveTestPage()
})
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('IndexedDB in Chromium keeps the contract of a sealed store (ST1)', async () => {
  const { context, page } = await openTestPage(served.address, join(folder, 'contract'))
  expect(await ask(page, 'contract')).toEqual([])
  await context.close()
})

/** A small generator, so that a run that failed can be repeated by its seed. */
function random(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** Ends every process of a profile at once, as a crash would, and waits until the last is gone, as the next start would. */
async function killAll(profile: string): Promise<void> {
  const anyLeft = (signal: string): boolean => spawnSync('pkill', [signal, '-f', profile]).status === 0
  while (anyLeft('-9')) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('kill -9 at 100 random moments of writing loses nothing that was shown as saved (P1, T02)', async () => {
  const seed = Number(process.env.EBB_SEED ?? 20_260_301)
  console.log(`seed ${seed}`)
  const draw = random(seed)
  const profile = join(folder, 'kill')
  let last = 0
  for (let round = 1; round <= 100; round++) {
    const { context, page } = await openTestPage(served.address, profile)
    const before = last
    const enough = before + 1 + Math.floor(draw() * 12)
    const extra = draw() * 12
    await page.exposeFunction('saved', (number: number) => {
      last = Math.max(last, number)
    })
    const ended = new Promise<void>((resolve) => context.on('close', () => resolve()))
    ask(page, 'writeForEver', before + 1).catch(() => undefined)
    await expect.poll(() => last, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(enough)
    await new Promise((resolve) => setTimeout(resolve, extra))
    await killAll(profile)
    await ended
    if (round % 10 !== 0) continue
    const again = await openTestPage(served.address, profile)
    const { texts, lost, ok } = await ask(again.page, 'readAll')
    expect([lost, ok]).toEqual([[], true])
    const there = new Set(texts)
    for (let number = 1; number <= last; number++)
      expect(there.has(`line ${number}`), `line ${number} of ${last}, round ${round}`).toBe(true)
    await again.context.close()
  }
  console.log(`${last} lines were shown as saved over 100 kills; all are there`)
}, 400_000)
