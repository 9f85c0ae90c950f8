import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { App } from '../browser/app.ts'

const folder = mkdtempSync(join(tmpdir(), 'ebb-story-'))
const profile = join(folder, 'profile')
const passphrase = 'plant pasta pie block crayon snow'
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A Day One zip in the shape of a real one: 2,000 pages over six years, some with a photo that is missing. */
function dayOneZip(): string {
  const begin = Date.UTC(2020, 0, 1, 20)
  const entries = Array.from({ length: 2000 }, (_, at) => ({
    uuid: at.toString(16).toUpperCase().padStart(32, '0'),
    creationDate: new Date(begin + at * 26 * 3_600_000).toISOString().replace('.000', ''),
    timeZone: ['Europe/Lisbon', 'Europe/Berlin', 'America/New_York'][at % 3],
    text: `Page ${at}\\. ${at === 1234 ? 'The lighthouse at Nazaré\\, at last\\.' : 'Rain, then tea.'}`,
    tags: at % 10 === 0 ? ['walks'] : [],
    starred: at % 50 === 0,
    ...(at % 400 === 0
      ? { photos: [{ identifier: `P${at}`, md5: at.toString(16).padStart(32, '0'), type: 'jpeg' }] }
      : {}),
  }))
  const path = join(folder, 'Journal.zip')
  writeFileSync(path, zipSync({ 'Journal.json': strToU8(JSON.stringify({ metadata: { version: '1.0' }, entries })) }))
  return path
}

test('from the first night to a restored copy, on real input (P1, P9, P16)', async () => {
  const kit = await firstNightToKit()
  await importAndCopies(kit)
  const records = await restoreElsewhere(kit)
  expect(records).toBeGreaterThan(2000)
}, 170_000)

/** 02:10: relief, one kept line, no account. Then by day: the cards, words to lock it, the recovery page. */
async function firstNightToKit(): Promise<string> {
  const night = await App.open('/', { profile, at: '2026-03-01T02:10:00Z' })
  await night.heading(/You are here/)
  await night.shot('door-ember-390')
  await night.link('It hurts right now').click()
  await night.page.locator('.breath.moving').waitFor({ timeout: 1000 })
  await night.button('Go on').click()
  await night.button('The same').click()
  await night.page.getByRole('checkbox', { name: 'sad' }).check()
  await night.button('Go on').click()
  await night.page.getByLabel('One line is enough.').fill('It is so quiet here.')
  await night.button('Keep').click()
  await night.heading('Kept.')
  await night.vault('open')
  await night.tab('Today').click()
  await night.heading(/You are here/)
  expect(await night.page.getByText('It is so quiet here.').count()).toBe(0)
  expect(await night.page.getByText('Do you want to keep them safe?').count()).toBe(0)
  night.wasQuiet()
  await night.close()

  const day = await App.open('/today', { profile, at: '2026-03-01T12:00:00Z' })
  await day.page.getByText('Do you want to keep them safe?').waitFor()
  await day.link('Lock it with your words').click()
  await day.page.getByLabel('Your words', { exact: true }).fill('sam 2019')
  await day.page.getByText('Someone could guess that.').waitFor()
  await day.page.getByLabel('Your words', { exact: true }).fill(passphrase)
  await day.page.getByText('That is hard to guess.').waitFor()
  await day.page.getByLabel('The same words once more').fill(passphrase)
  await day.button('Lock with these words').click()
  await day.page.getByText('It is locked with your words now.').waitFor()
  await day.button('Make the page').click()
  const kit = (await day.page.getByTestId('kit').textContent()) ?? ''
  expect(kit).toMatch(/AGE-SECRET-KEY-1/)
  await day.page.getByLabel(/last four letters/).fill(/AGE-SECRET-KEY-1\w+/.exec(kit)?.[0].slice(-4) ?? '')
  await day.page.getByText('Good. You have it.').waitFor()
  day.wasQuiet()
  await day.close()
  return kit
}

/** Unlock, check in, one step, one page, 2,000 pages brought along, found again, taken out. */
async function importAndCopies(kit: string): Promise<void> {
  const app = await App.open('/today', { profile, at: '2026-03-02T12:00:00Z' })
  await app.heading('Ebb is locked.')
  await app.page.getByLabel('Your words').fill('wrong words here')
  await app.button('Open').click()
  await app.page.getByText('There is no limit.').waitFor()
  await app.page.getByLabel('Your words').fill(passphrase)
  await app.button('Open').click()
  await app.vault('open')
  await app.page.getByRole('radio', { name: 'Heavy', exact: true }).check()
  await app.button('Keep').click()
  await app.page.locator('[data-testid=saved][data-state=saved]').waitFor()

  await app.go('/step/w11.heavy/today')
  await unlock(app)
  await app.page.getByLabel('Today was …').fill('slow, and then a walk')
  for (const name of ['Go on', 'Go on', 'Keep']) await app.button(name).click()
  await app.heading(/That is all/)

  await app.tab('Journal').click()
  await app.link('Write').click()
  await app.page.getByLabel('What would you like to put down?').fill('A **whole** page, kept.')
  await app.button('Keep').click()
  await app.heading('Kept.')

  await app.tab('You').click()
  await app.link('Bring a past along').click()
  await app.page.getByTestId('import-files').setInputFiles(dayOneZip())
  await app.page.getByText('This looks like Day One.').waitFor({ timeout: 30_000 })
  await app.page.getByText('2000 new, 0 already here.').waitFor()
  await app.button('Bring it in').click()
  await app.page.getByText('2000 records came in.').waitFor({ timeout: 60_000 })
  await app.shot('import-day-390')

  await app.tab('Journal').click()
  await app.page.getByLabel('Search').fill('nazare light')
  await app.page.getByText('One place found.').waitFor()
  expect(await app.page.locator('mark').allTextContents()).toEqual(['lighthouse', 'Nazaré'])

  await app.tab('You').click()
  await app.link('Copies').click()
  const [readable] = await Promise.all([app.page.waitForEvent('download'), app.page.getByTestId('export').click()])
  await readable.saveAs(join(folder, 'copy.zip'))
  const [sealed] = await Promise.all([app.page.waitForEvent('download'), app.page.getByTestId('backup').click()])
  await sealed.saveAs(join(folder, 'copy.age'))
  await app.page.getByText('It was read back and counted.').waitFor()
  expect(readFileSync(join(folder, 'copy.age'), 'latin1').startsWith('age-encryption.org/v1')).toBe(true)
  expect(kit).not.toBe('')
  app.wasQuiet()
  await app.close()
}

async function unlock(app: App): Promise<void> {
  await app.heading('Ebb is locked.')
  await app.page.getByLabel('Your words').fill(passphrase)
  await app.button('Open').click()
  await app.vault('open')
}

/** A new profile, the kit alone: the same records. */
async function restoreElsewhere(kit: string): Promise<number> {
  const app = await App.open('/copies', { at: '2026-03-03T12:00:00Z' })
  await app.page.getByLabel('The sealed copy').setInputFiles(join(folder, 'copy.age'))
  await app.page
    .getByLabel('Type or paste the recovery page')
    .fill(kit.replace(/key: .*/, (line) => `${line.slice(0, -1)}`))
  await app.button('Bring a copy back').click()
  await app.page.getByText('That page does not open this copy.').waitFor()
  await app.page.getByLabel('Type or paste the recovery page').fill(kit)
  await app.button('Bring a copy back').click()
  const said = await app.page.getByText(/came back/).textContent({ timeout: 60_000 })
  await app.tab('Journal').click()
  await app.page.getByLabel('Search').fill('lighthouse')
  await app.page.getByText('One place found.').waitFor()
  app.wasQuiet()
  await app.close()
  return Number(/^(\d+)/.exec(said ?? '')?.[1] ?? 0)
}
