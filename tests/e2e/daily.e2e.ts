import { expect, test } from 'vitest'
import { App } from '../browser/app.ts'

const noon = '2026-03-04T12:00:00Z'

/** Bodies of some kinds as the vault holds them, newest first. */
async function kept(app: App, kind: string): Promise<readonly Record<string, unknown>[]> {
  await app.vault('open')
  const page = await app.context.newPage()
  await page.goto(`${process.env.EBB_APP}/copies`)
  await page.locator('html[data-vault="open"]').waitFor({ state: 'attached' })
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export').click()])
  const { readFileSync } = await import('node:fs')
  const { unzip } = await import('../../src/interchange/zip.ts')
  const files = unzip(new Uint8Array(readFileSync(await download.path())))
  await page.close()
  const lines = new TextDecoder().decode(
    files.ok ? files.value.files.find(({ name }) => name.endsWith('records.jsonl'))?.bytes : undefined,
  )
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((record) => record.kind === kind)
    .sort((a, b) => (b.at as number) - (a.at as number))
}

test('a word and Keep is a whole check-in: two taps, pain 7, no words (w01)', async () => {
  const app = await App.open('/today', { at: noon })
  await app.page.getByRole('radio', { name: 'Heavy', exact: true }).check()
  await app.button('Keep').click()
  await app.page.locator('[data-testid=saved][data-state=saved]').waitFor()
  expect(await kept(app, 'check-in')).toMatchObject([
    { day: '2026-03-04', body: { pain: 7, words: [], moment: 'now' } },
  ])
  app.wasQuiet()
  await app.close()
})

test('a day filled in six days later keeps its own date; nothing answered is no record', async () => {
  const app = await App.open('/evening', { at: noon })
  await app.button('Keep').click()
  await app.heading('Nothing was kept. That is fine too.')
  expect(await app.page.getAttribute('html', 'data-vault')).toBe('none')
  await app.go('/evening')
  await app.page.getByText('Fill in a past day').click()
  await app.page.getByRole('radio', { name: '26 Feb 2026' }).check()
  await app.heading('The day of 26 February 2026')
  await app.page.getByRole('radio', { name: 'Lighter', exact: true }).check()
  await app.page.getByRole('checkbox', { name: 'slept' }).check()
  await app.page.getByLabel('One true line about today').fill('The light was good.')
  await app.button('Keep').click()
  await app.heading('That is all for today.')
  expect(await kept(app, 'check-in')).toMatchObject([
    { day: '2026-02-26', body: { moment: 'day', pain: 3, basics: ['slept'], line: 'The light was good.' } },
  ])
  await app.close()
})

test('pain 9 puts three sighs before the words; three words are plenty; a fourth is not taken (w01)', async () => {
  const app = await App.open('/step/w01.label', { at: noon })
  await app.button('Begin').click()
  await app.page.getByRole('radio', { name: '9' }).check()
  await app.button('Go on').click()
  await app.page.getByRole('heading', { name: 'First, three sighs' }).waitFor()
  await app.button('Go on').click()
  for (const word of ['sad', 'lonely', 'longing'])
    await app.page.getByRole('checkbox', { name: word, exact: true }).check()
  await app.page.getByText('Three words are plenty.').waitFor()
  await app.page.getByRole('checkbox', { name: 'angry', exact: true }).click({ force: true })
  expect(await app.page.getByRole('checkbox', { name: 'angry', exact: true }).isChecked()).toBe(false)
  await app.button('Go on').click()
  await app.button('Skip').click()
  await app.button('Skip').click()
  expect(await app.page.getByLabel('One line, if you like').inputValue()).toBe(
    'This is sad and lonely and longing, and it is allowed.',
  )
  await app.button('Go on').click()
  await app.button('Skip').click()
  await app.button('Skip').click()
  await app.button('Go on').click()
  await app.button('Keep').click()
  await app.heading(/That is all/)
  expect(await kept(app, 'check-in')).toMatchObject([{ body: { pain: 9, words: ['sad', 'lonely', 'longing'] } }])
  expect(await kept(app, 'step')).toMatchObject([{ body: { template: 'w01.label', way: 1, landing: 'hands' } }])
  await app.close()
})

test('the kind thing named in the evening stands there the next morning', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  const profile = mkdtempSync(join(tmpdir(), 'ebb-morning-'))
  const app = await App.open('/evening', { at: '2026-03-04T20:00:00Z', profile })
  await app.page.getByLabel('One kind thing for tomorrow').fill('Bread from the corner.')
  await app.button('Keep').click()
  await app.heading('That is all for today.')
  await app.close()
  const morning = await App.open('/today', { at: '2026-03-05T08:00:00Z', profile })
  await morning.button('Bread from the corner.').click()
  await morning.page.getByText('That is enough for a morning.').waitFor()
  morning.wasQuiet()
  await morning.close()
  rmSync(profile, { recursive: true, force: true })
})

test('rest today is care and ends offers for the day (PL8)', async () => {
  const app = await App.open('/today', { at: noon })
  await app.page.getByRole('radio', { name: 'In between', exact: true }).check()
  await app.button('Keep').click()
  await app.button('Rest today').click()
  await app.page.getByText('Rest is part of it.').waitFor()
  expect(await kept(app, 'offer')).toMatchObject([{ body: { response: 'rest' } }])
  await app.close()
})

test('what is typed survives a killed browser as a draft, and comes back when asked for (P1, ST8)', async () => {
  const { spawnSync } = await import('node:child_process')
  const { mkdtempSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  const profile = mkdtempSync(join(tmpdir(), 'ebb-draft-'))
  const app = await App.open('/write', { at: noon, profile })
  await app.page.getByLabel('What would you like to put down?').fill('half a sentence, and th')
  await app.page.getByText('What you type is kept as a draft.').waitFor()
  const ended = new Promise<void>((resolve) => app.context.on('close', () => resolve()))
  while (spawnSync('pkill', ['-9', '-f', profile]).status === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await ended
  const again = await App.open('/write', { at: noon, profile })
  await again.button('Bring it back').click()
  expect(await again.page.getByLabel('What would you like to put down?').inputValue()).toBe('half a sentence, and th')
  await again.close()
  rmSync(profile, { recursive: true, force: true })
})

test('a page for a friend holds the ticked lines and no value of any scale (w09)', async () => {
  const app = await App.open('/people', { at: noon })
  await app.page.getByRole('checkbox', { name: 'Please bring no news of them.' }).check()
  await app.page.getByRole('checkbox', { name: 'A walk is better than a talk.' }).check()
  const text = await app.page.getByTestId('circle-page').innerText()
  expect(text.trim().split('\n').filter(Boolean)).toEqual([
    'How to be with me',
    'Please bring no news of them.',
    'A walk is better than a talk.',
  ])
  await app.close()
})

test('released words drift for seven days, can be brought back, and then are gone (P5)', async () => {
  const { mkdtempSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  const profile = mkdtempSync(join(tmpdir(), 'ebb-release-'))
  const app = await App.open('/write', { at: noon, profile })
  await app.page.getByLabel('What would you like to put down?').fill('words to let go')
  await app.page.getByRole('radio', { name: 'Let it drift' }).check()
  await app.button('Keep').click()
  await app.heading('Kept.')
  await app.close()
  const sixDays = await App.open('/journal', { at: '2026-03-10T12:00:00Z', profile })
  await sixDays.page.getByText('Drifting.').click()
  await sixDays.button('Bring it back').click()
  await sixDays.page.getByText('words to let go').waitFor()
  await sixDays.close()
  rmSync(profile, { recursive: true, force: true })

  const other = mkdtempSync(join(tmpdir(), 'ebb-release-'))
  const second = await App.open('/write', { at: noon, profile: other })
  await second.page.getByLabel('What would you like to put down?').fill('words to let go')
  await second.page.getByRole('radio', { name: 'Let it drift' }).check()
  await second.button('Keep').click()
  await second.heading('Kept.')
  await second.close()
  const eightDays = await App.open('/journal', { at: '2026-03-12T12:00:00Z', profile: other })
  await eightDays.page.getByText('Nothing is here yet.').waitFor()
  expect(await kept(eightDays, 'entry')).toEqual([])
  await eightDays.close()
  rmSync(other, { recursive: true, force: true })
})
