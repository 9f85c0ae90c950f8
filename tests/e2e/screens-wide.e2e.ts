import { expect, test } from 'vitest'
import { App } from '../browser/app.ts'
import { everyScreen, night, noon } from '../browser/every-screen.ts'

everyScreen([
  { name: 'day-1280', at: noon, width: 1280, dark: false },
  { name: 'night-1280', at: noon, width: 1280, dark: true },
  { name: 'ember-1280', at: night, width: 1280, dark: true },
])

test('right to left, longer words, and nothing is cut off or joined from English (PL)', async () => {
  const app = await App.open('/today', { at: noon, width: 390, language: 'en-XA' })
  await app.page.locator('main h1').waitFor()
  expect(await app.page.getAttribute('html', 'dir')).toBe('rtl')
  await app.isAccessible('pseudo today')
  const [wide, plain] = await app.page.evaluate(() => {
    const page = (
      globalThis as unknown as {
        document: { documentElement: { scrollWidth: number; clientWidth: number }; body: { innerText: string } }
      }
    ).document
    return [
      page.documentElement.scrollWidth - page.documentElement.clientWidth,
      page.body.innerText.split('\n').filter((line) => /[a-z]{4}/i.test(line) && !/[\u2067·]/.test(line)),
    ] as const
  })
  expect([wide, plain]).toEqual([0, []])
  await app.shot('pseudo-today')
  await app.close()
})

test('with motion switched off nothing moves and the words count the breath (P17, w08)', async () => {
  const app = await App.open('/pause', { at: noon, still: true })
  await app.page.locator('.ring').waitFor()
  const moving = await app.page.evaluate(
    () =>
      (globalThis as unknown as { document: { getAnimations(): ArrayLike<unknown> } }).document.getAnimations().length,
  )
  expect(moving).toBe(0)
  await app.page.getByText(/^(In|And slowly out) \d$/).waitFor()
  await app.close()
})
