import { expect, test } from 'vitest'
import { App } from '../browser/app.ts'

const noon = '2026-03-01T12:00:00Z'

test('with scripts off the Door, a breath and every help line are there (SF1, w20)', async () => {
  const app = await App.open('/', { scripts: false })
  await app.link('I am not safe').click()
  await app.heading('Please reach a person now.')
  await app.page.getByText('Portugal').click()
  expect(await app.page.locator('a[href="tel:112"]').count()).toBeGreaterThan(20)
  await app.go('/pause')
  await app.page.getByText('Breathe in while you count to four.').waitFor()
  expect(await app.page.locator('.breath.moving').count()).toBe(1)
  await app.close()
})

test('offline and locked, Pause moves within a second and what it keeps is there after unlocking (w05, SF2)', async () => {
  const app = await App.open('/today', { at: noon })
  await lockIt(app)
  await app.context.setOffline(true)
  await app.go('/pause')
  await app.page.locator('.breath.moving').waitFor({ timeout: 1000 })
  await app.button('Write it here instead').click()
  await app.page.getByLabel(/No one will get it/).fill('not sent, kept')
  await app.button('Keep').click()
  await app.heading(/It is kept here/)
  await app.go('/help')
  await app.heading('Please reach a person now.')
  await app.go('/journal')
  await app.heading('Ebb is locked.')
  await app.page.getByLabel('Your words').fill(words)
  await app.button('Open').click()
  await app.vault('open')
  await app.page.getByText('not sent, kept').waitFor()
  await app.close()
})

const words = 'plant pasta pie block crayon snow'

async function lockIt(app: App): Promise<void> {
  await app.page.getByRole('radio', { name: 'Heavy', exact: true }).check()
  await app.button('Keep').click()
  await app.page.locator('[data-testid=saved][data-state=saved]').waitFor()
  await app.controlled()
  await app.go('/safe')
  await app.page.getByLabel('Your words', { exact: true }).fill(words)
  await app.page.getByText('That is hard to guess.').waitFor()
  await app.page.getByLabel('The same words once more').fill(words)
  await app.button('Lock with these words').click()
  await app.page.getByText('It is locked with your words now.').waitFor()
  await app.tab('You').click()
  await app.button('Lock now').click()
  await app.heading('Ebb is locked.')
}

test('a lock in one tab locks all, and a second tab of an open vault does not ask (T42)', async () => {
  const app = await App.open('/today', { at: noon })
  await lockIt(app)
  await app.page.getByLabel('Your words').fill(words)
  await app.button('Open').click()
  await app.vault('open')
  const second = await app.context.newPage()
  await second.goto(`${process.env.EBB_APP}/journal`)
  await second.locator('html[data-vault="open"]').waitFor({ state: 'attached' })
  await second.getByRole('heading', { level: 1, name: 'Journal' }).waitFor()
  await app.tab('You').click()
  await app.button('Lock now').click()
  await second.getByRole('heading', { level: 1, name: 'Ebb is locked.' }).waitFor({ timeout: 2000 })
  await app.close()
})

test('what one tab keeps, the other shows (T07)', async () => {
  const app = await App.open('/journal', { at: noon })
  const second = await app.context.newPage()
  await second.goto(`${process.env.EBB_APP}/write`)
  await second.getByLabel('What would you like to put down?').fill('from the other tab')
  await second.getByRole('button', { name: 'Keep', exact: true }).click()
  await second.getByRole('heading', { level: 1, name: 'Kept.' }).waitFor()
  await app.go('/journal')
  await app.page.getByText('from the other tab').waitFor()
  await second.goto(`${process.env.EBB_APP}/write`)
  await second.getByLabel('What would you like to put down?').fill('and again')
  await second.getByRole('button', { name: 'Keep', exact: true }).click()
  await app.page.getByText('and again').waitFor({ timeout: 3000 })
  await app.close()
})

test('Leave now blanks the page at once, goes away, and Back brings nothing (P14)', async () => {
  const app = await App.open('/settings', { at: noon })
  await app.page.getByRole('checkbox', { name: 'A Leave now button on each page' }).check()
  await app.page.getByTestId('exit').waitFor()
  await app.context.route('https://www.bbc.com/**', (route) => route.fulfill({ body: 'weather' }))
  await app.go('/journal')
  const exit = app.page.getByTestId('exit')
  await exit.waitFor()
  const first = await app.page.evaluate(
    () =>
      (
        globalThis as unknown as { document: { querySelector(query: string): { dataset: { testid?: string } } } }
      ).document.querySelector('a, button, input').dataset.testid,
  )
  expect(first).toBe('exit')
  for (let press = 0; press < 3; press++) await app.page.keyboard.press('Shift')
  await app.page.waitForURL(/bbc\.com/, { timeout: 2000 })
  await app.page.goBack().catch(() => null)
  expect(app.page.url()).not.toContain('/journal')
  await app.close()
})

test('offline, Leave now lands on a plain page of its own (P14)', async () => {
  const app = await App.open('/settings', { at: noon })
  await app.page.getByRole('checkbox', { name: 'A Leave now button on each page' }).check()
  await app.page.getByTestId('exit').waitFor()
  await app.controlled()
  await app.context.setOffline(true)
  await app.page.getByTestId('exit').click()
  await app.page.getByText('Weather is not available right now.').waitFor({ timeout: 2000 })
  await app.close()
})

/** Removes the app's database from outside the app, as a browser that clears space would. */
async function clearDatabase(app: App): Promise<void> {
  await app.go('/weather.html')
  await app.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { indexedDB } = globalThis as unknown as {
          indexedDB: { deleteDatabase(name: string): { onsuccess: () => void } }
        }
        indexedDB.deleteDatabase('ebb').onsuccess = () => resolve()
      }),
  )
}

async function keepOneWord(app: App): Promise<void> {
  await app.page.getByRole('radio', { name: 'Light', exact: true }).check()
  await app.button('Keep').click()
  await app.page.locator('[data-testid=saved][data-state=saved]').waitFor()
}

test('a database that the browser removed comes back from its second copy, and it is told (ST10, T04)', async () => {
  const app = await App.open('/write', { at: noon })
  await app.page.getByLabel('What would you like to put down?').fill('still here')
  await app.button('Keep').click()
  await app.heading('Kept.')
  await clearDatabase(app)
  await app.go('/journal')
  await app.page.getByText('still here').waitFor()
  await app.tab('Today').click()
  await app.page.getByText('Part of the store was damaged.').waitFor()
  await app.close()
})

test('when both copies are gone it shows the recovery screen, never the Door (T04)', async () => {
  const app = await App.open('/today', { at: noon })
  await keepOneWord(app)
  await clearDatabase(app)
  await app.page.evaluate(async () => {
    const { navigator } = globalThis as unknown as {
      navigator: { storage: { getDirectory(): Promise<{ removeEntry(name: string): Promise<void> }> } }
    }
    await (await navigator.storage.getDirectory()).removeEntry('journal-copy')
  })
  await app.go('/')
  await app.heading(/Something was here/)
  await app.go('/today')
  await app.heading(/Something was here/)
  await app.button('Begin with nothing').click()
  await app.button('Yes, begin anew').click()
  await app.vault('open')
  await app.close()
})

/** A browser without room: every write of a row ends as it does when the quota is reached. */
const fullWhenTold = `
  let full = false
  new BroadcastChannel('test-full').onmessage = ({ data }) => { full = data }
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function (...given) {
    if (full) throw new DOMException('no room', 'QuotaExceededError')
    return add.apply(this, given)
  }
`

test('a full device refuses in words, keeps what was typed, and goes on once there is room (T11)', async () => {
  const app = await App.open('/write', { at: noon, beforeWorker: fullWhenTold })
  const setFull = (full: boolean) =>
    app.page.evaluate((value) => {
      const { BroadcastChannel } = globalThis as unknown as {
        BroadcastChannel: new (name: string) => { postMessage(message: boolean): void }
      }
      new BroadcastChannel('test-full').postMessage(value)
    }, full)
  await app.page.getByLabel('What would you like to put down?').fill('first')
  await app.button('Keep').click()
  await app.heading('Kept.')
  await app.go('/write')
  await app.vault('open')
  await setFull(true)
  const text = 'a long page '.repeat(1500).trim()
  await app.page.getByLabel('What would you like to put down?').fill(text)
  await app.button('Keep').click()
  await app.page.getByText('This device is full. Your words are still on this screen.').waitFor()
  expect(await app.page.getByLabel('What would you like to put down?').inputValue()).toBe(text)
  await setFull(false)
  await app.button('Try again').click()
  await app.heading('Kept.')
  await app.go('/journal')
  await app.page.getByText('first', { exact: true }).waitFor()
  await app.close()
})

test('nothing typed lies in clear in the browser profile, and no form keeps it (T47, T48)', async () => {
  const { execFileSync } = await import('node:child_process')
  const app = await App.open('/write', { at: noon })
  await app.page.getByLabel('What would you like to put down?').fill('canary-lighthouse-4711')
  await app.page.getByText('What you type is kept as a draft.').waitFor()
  await app.button('Keep').click()
  await app.heading('Kept.')
  for (const path of ['/write', '/settings', '/people', '/safe', '/import', '/evening']) {
    await app.go(path)
    await app.page.locator('main h1').waitFor()
    const open = await app.page
      .locator(
        'input:not([type=radio]):not([type=checkbox]):not([type=file]):not([autocomplete=off]), textarea:not([autocomplete=off]), textarea:not([spellcheck=false])',
      )
      .count()
    expect([path, open]).toEqual([path, 0])
  }
  await app.context.close()
  let found = ''
  try {
    found = execFileSync('grep', ['-rlaE', 'canary-lighthouse-4711|c.a.n.a.r.y.-.l.i.g.h.t', app.profile]).toString()
  } catch {
    // grep found nothing, which is what we want.
  }
  expect(found).toBe('')
})
