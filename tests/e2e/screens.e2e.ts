import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from '../browser/app.ts'

const noon = '2026-03-01T12:00:00Z'
const night = '2026-03-01T23:30:00Z'
const paths = ['/', '/today', '/pause', '/help', '/ways', '/journal', '/write', '/evening', '/you', '/safe', '/copies', '/import', '/people', '/settings', '/about', '/first-night', '/step/w01.label', '/step/w08.heavy', '/step/w09.ask', '/step/w11.lines']

/** Every screen, with something kept so that none of them is empty. */
async function openWithWords(options: Parameters<typeof App.open>[1]): Promise<App> {
  const app = await App.open('/today', options)
  await app.page.getByRole('radio', { name: 'Heavy', exact: true }).check()
  await app.button('Keep').click()
  await app.page.locator('[data-testid=saved][data-state=saved]').waitFor()
  return app
}

const looks = [
  { name: 'day-390', at: noon, width: 390, dark: false },
  { name: 'night-390', at: noon, width: 390, dark: true },
  { name: 'ember-320', at: night, width: 320, dark: true },
  { name: 'day-1280', at: noon, width: 1280, dark: false },
  { name: 'night-1280', at: noon, width: 1280, dark: true },
  { name: 'ember-1280', at: night, width: 1280, dark: true },
] as const

describe.each(looks)('every screen, $name', ({ name, ...options }) => {
  let app: App
  beforeAll(async () => {
    app = await openWithWords(options)
  })
  afterAll(async () => {
    app.wasQuiet()
    await app.close()
  })
  test('breaks no rule of WCAG 2.2 AA, scrolls no way but down, and has Help and Pause in place (P17, SF2)', async () => {
    for (const path of paths) {
      await app.go(path)
      await app.page.locator('main h1').first().waitFor()
      await app.isAccessible(`${path} ${name}`)
      const { wide, help, pause } = await app.page.evaluate(() => {
        const page = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number }; querySelectorAll(query: string): ArrayLike<unknown> } }).document
        return { wide: page.documentElement.scrollWidth - page.documentElement.clientWidth, help: page.querySelectorAll('header a[href="/help"]').length, pause: page.querySelectorAll('nav a[href="/pause"]').length }
      })
      expect([path, wide, help, pause]).toEqual([path, 0, 1, 1])
      await app.shot(`${name}${path.replaceAll('/', '-')}`)
    }
  })
})

test('right to left, longer words, and nothing is cut off or joined from English (PL)', async () => {
  const app = await App.open('/today', { at: noon, width: 390, language: 'en-XA' })
  await app.page.locator('main h1').waitFor()
  expect(await app.page.getAttribute('html', 'dir')).toBe('rtl')
  await app.isAccessible('pseudo today')
  const [wide, plain] = await app.page.evaluate(() => {
    const page = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number }; body: { innerText: string } } }).document
    return [page.documentElement.scrollWidth - page.documentElement.clientWidth, page.body.innerText.split('\n').filter((line) => /[a-z]{4}/i.test(line) && !/[\u2067·]/.test(line))] as const
  })
  expect([wide, plain]).toEqual([0, []])
  await app.shot('pseudo-today')
  await app.close()
})

test('with motion switched off nothing moves and the words count the breath (P17, w08)', async () => {
  const app = await App.open('/pause', { at: noon, still: true })
  await app.page.locator('.ring').waitFor()
  const moving = await app.page.evaluate(() => (globalThis as unknown as { document: { getAnimations(): ArrayLike<unknown> } }).document.getAnimations().length)
  expect(moving).toBe(0)
  await app.page.getByText(/^(In|And slowly out) \d$/).waitFor()
  await app.close()
})
