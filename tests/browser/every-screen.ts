import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { App } from './app.ts'

const paths = [
  '/',
  '/today',
  '/pause',
  '/help',
  '/ways',
  '/journal',
  '/write',
  '/evening',
  '/you',
  '/safe',
  '/copies',
  '/import',
  '/people',
  '/settings',
  '/about',
  '/first-night',
  '/step/w01.label',
  '/step/w08.heavy',
  '/step/w09.ask',
  '/step/w11.lines',
]

/** Every screen, with something kept so that none of them is empty. */
async function openWithWords(options: Parameters<typeof App.open>[1]): Promise<App> {
  const app = await App.open('/today', options)
  await app.page.getByRole('radio', { name: 'Heavy', exact: true }).check()
  await app.button('Keep').click()
  await app.page.locator('[data-testid=saved][data-state=saved]').waitFor()
  return app
}

/** How a screen is looked at. */
export interface Look {
  readonly name: string
  readonly at: string
  readonly width: number
  readonly dark: boolean
}

export const [noon, night] = ['2026-03-01T12:00:00Z', '2026-03-01T23:30:00Z']

/** Walks every screen in some looks: accessible, no sideways scrolling, Help and Pause in their places. */
export function everyScreen(looks: readonly Look[]): void {
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
        await app.vault('open')
        await app.page.locator('main h1:not(.status)').first().waitFor()
        await app.isAccessible(`${path} ${name}`)
        const { wide, help, pause } = await app.page.evaluate(() => {
          const page = (
            globalThis as unknown as {
              document: {
                documentElement: { scrollWidth: number; clientWidth: number }
                querySelectorAll(query: string): ArrayLike<unknown>
              }
            }
          ).document
          return {
            wide: page.documentElement.scrollWidth - page.documentElement.clientWidth,
            help: page.querySelectorAll('header a[href="/help"]').length,
            pause: page.querySelectorAll('nav a[href="/pause"]').length,
          }
        })
        expect([path, wide, help, pause]).toEqual([path, 0, 1, 1])
        await app.shot(`${name}${path.replaceAll('/', '-')}`)
      }
    })
  })
}
