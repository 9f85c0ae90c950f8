import { expect, test } from 'vitest'
import { App } from '../browser/app.ts'

const noon = '2026-03-01T12:00:00Z'
const words = 'plant pasta pie block crayon snow'
const field = 'What would you like to put down?'

async function openLockedWithWords(): Promise<App> {
  const app = await App.open('/safe', { at: noon })
  await app.go('/evening')
  await app.page.getByRole('radio', { name: 'Heavy', exact: true }).check()
  await app.button('Keep').click()
  await app.heading('That is all for today.')
  await app.go('/safe')
  await app.page.getByLabel('Your words', { exact: true }).fill(words)
  await app.page.getByText('That is hard to guess.').waitFor()
  await app.page.getByLabel('The same words once more').fill(words)
  await app.button('Lock with these words').click()
  await app.page.getByText('It is locked with your words now.').waitFor()
  return app
}

async function unlock(app: App): Promise<void> {
  await app.heading('Ebb is locked.')
  await app.page.getByLabel('Your words').fill(words)
  await app.button('Open').click()
  await app.vault('open')
}

test('a lock from another tab in mid-sentence empties the screen within half a second and loses no letter (T42, T84)', async () => {
  const app = await openLockedWithWords()
  const other = await app.context.newPage()
  await other.goto(`${process.env.EBB_APP}/you`)
  await other.getByRole('button', { name: 'Lock now' }).waitFor()
  await app.tab('Journal').click()
  await app.link('Write').click()
  await app.page.getByLabel(field).pressSequentially('the last letter cou')
  const started = performance.now()
  await Promise.all([
    other.getByRole('button', { name: 'Lock now' }).click(),
    app.page.getByLabel(field).pressSequentially('nts'),
  ])
  await app.page.getByLabel(field).waitFor({ state: 'detached' })
  expect(performance.now() - started).toBeLessThan(500)
  await unlock(app)
  await app.button('Bring it back').click()
  expect(await app.page.getByLabel(field).inputValue()).toMatch(/^the last letter coun?t?s?$/)
  app.wasQuiet()
  await app.close()
})

test('leaving a page half written keeps it, also when the last key was a moment ago (P1)', async () => {
  const app = await App.open('/write', { at: noon })
  await app.page.getByLabel(field).fill('half a')
  await app.tab('Today').click()
  await app.heading('You are here.')
  await app.tab('Journal').click()
  await app.link('Write').click()
  await app.button('Bring it back').click()
  expect(await app.page.getByLabel(field).inputValue()).toBe('half a')
  await app.close()
})

test('an evening line that was not kept is there when asked for, with every answer beside it (G2)', async () => {
  const app = await App.open('/evening', { at: noon })
  await app.page.getByRole('radio', { name: 'Lighter', exact: true }).check()
  await app.page.getByLabel('One true line about today').fill('The sea was loud.')
  await app.tab('You').click()
  await app.vault('open')
  await app.tab('Today').click()
  await app.link(/Close the day/).click()
  await app.button('Bring it back').click()
  expect(await app.page.getByLabel('One true line about today').inputValue()).toBe('The sea was loud.')
  await app.button('Keep').click()
  await app.heading('That is all for today.')
  await app.go('/evening')
  await app.heading('Close the day')
  expect(await app.button('Bring it back').count()).toBe(0)
  await app.close()
})

test('a vault without words opens by itself and never shows the lock screen', async () => {
  const app = await App.open('/evening', { at: noon })
  await app.page.getByRole('radio', { name: 'Light', exact: true }).check()
  await app.button('Keep').click()
  await app.heading('That is all for today.')
  const seen: string[] = []
  await app.page.exposeFunction('sawHeading', (text: string) => seen.push(text))
  await app.context.addInitScript(() => {
    const page = globalThis as unknown as {
      sawHeading(text: string): void
      document: { querySelectorAll(query: string): Iterable<{ textContent: string }> }
      MutationObserver: new (heard: () => void) => { observe(what: unknown, how: unknown): void }
    }
    new page.MutationObserver(() => {
      for (const { textContent } of page.document.querySelectorAll('h1')) page.sawHeading(textContent)
    }).observe(page.document, { subtree: true, childList: true })
  })
  for (let round = 0; round < 5; round++) {
    await app.go('/safe')
    await app.heading('Keep it safe')
  }
  expect(seen).toContain('Keep it safe')
  expect(seen).not.toContain('Ebb is locked.')
  await app.close()
})
