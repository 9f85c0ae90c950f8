import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { ensureChromium } from './chromium.ts'

export interface AppOptions {
  readonly width?: number
  readonly height?: number
  /** ISO moment that the page's clock begins at; it goes on ticking. */
  readonly at?: string
  readonly zone?: string
  readonly dark?: boolean
  readonly still?: boolean
  readonly scripts?: boolean
  /** A profile that is used again: as after closing and opening the browser. */
  readonly profile?: string
  readonly language?: string
  /** Runs in the vault worker before ours: how a browser that fails is played. */
  readonly beforeWorker?: string
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const shots = fileURLToPath(new URL('../../test-output/', import.meta.url))

/** The app in a real Chromium, watched: no request elsewhere, no policy violated, no error thrown. */
export class App {
  readonly page: Page
  readonly context: BrowserContext
  readonly profile: string
  readonly #elsewhere: string[] = []
  readonly #errors: string[] = []
  readonly #ownProfile: boolean

  private constructor(context: BrowserContext, page: Page, profile: string, ownProfile: boolean) {
    this.context = context
    this.page = page
    this.profile = profile
    this.#ownProfile = ownProfile
  }

  static async open(path = '/', options: AppOptions = {}): Promise<App> {
    const executablePath = await ensureChromium()
    if (!executablePath) throw new Error('Chromium is missing: install it, or set CHROME_PATH.')
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ebb-profile-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      viewport: { width: options.width ?? 390, height: options.height ?? 844 },
      colorScheme: options.dark ? 'dark' : 'light',
      reducedMotion: options.still ? 'reduce' : 'no-preference',
      timezoneId: options.zone ?? 'Europe/Lisbon',
      locale: 'en-GB',
      javaScriptEnabled: options.scripts ?? true,
      acceptDownloads: true,
      serviceWorkers: options.beforeWorker ? 'block' : 'allow',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    if (options.at) await context.addInitScript(fakeClock, Date.parse(options.at))
    await context.addInitScript(watchPolicy)
    if (options.beforeWorker) {
      await context.route(/worker-[\w-]+\.js$/, async (route) => {
        const answer = await route.fetch()
        await route.fulfill({ response: answer, body: `${options.beforeWorker}\n${await answer.text()}` })
      })
    }
    const page = context.pages()[0] ?? (await context.newPage())
    const app = new App(context, page, profile, options.profile === undefined)
    app.#watch(context)
    await page.goto(`${process.env.EBB_APP}${path}${options.language ? `?language=${options.language}` : ''}`)
    return app
  }

  #watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (/^https?:/.test(protocol) && origin !== process.env.EBB_APP) this.#elsewhere.push(request.url())
    })
    context.on('weberror', (error) => this.#errors.push(error.error().message))
    context.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(message.text()))
        this.#errors.push(message.text())
    })
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${process.env.EBB_APP}${path}`)
  }

  /** Waits for the vault to reach a state: none, locked, open, gone. */
  async vault(state: 'none' | 'locked' | 'open' | 'gone'): Promise<void> {
    await this.page.locator(`html[data-vault="${state}"]`).waitFor({ state: 'attached', timeout: 30_000 })
  }

  /** Waits until the service worker answers for the page: from here on it works offline. */
  async controlled(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        (globalThis as unknown as { navigator: { serviceWorker: { controller: unknown } } }).navigator.serviceWorker
          .controller !== null,
    )
  }

  async heading(name: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name }).waitFor()
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** One of the five places of the bar, the same on every screen. */
  tab(name: string) {
    return this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true })
  }

  link(name: string | RegExp) {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' })
  }

  /** Rules of WCAG A and AA up to 2.2, and best practice: none broken. */
  async isAccessible(where: string): Promise<void> {
    // The bar stays at the bottom and covers what scrolls under it; for the look it stands at its end.
    await this.page.evaluate(
      () =>
        ((
          globalThis as unknown as { document: { querySelector(query: string): { style: { position: string } } } }
        ).document.querySelector('.bar').style.position = 'static'),
    )
    // Not a script of the page: it runs beside it, so the page's own policy stands.
    await this.page.evaluate(axeSource)
    const found = await this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(
            options: unknown,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
        }
      }
      const { violations } = await axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.slice(0, 200)}`,
      )
    })
    expect(found, where).toEqual([])
  }

  async shot(name: string): Promise<void> {
    mkdirSync(shots, { recursive: true })
    await this.page.screenshot({ path: join(shots, `${name}.png`) })
  }

  /** Nothing went elsewhere, nothing broke. */
  wasQuiet(): void {
    expect(this.#elsewhere).toEqual([])
    expect(this.#errors).toEqual([])
  }

  async close(): Promise<void> {
    await this.context.close()
    if (this.#ownProfile) rmSync(this.profile, { recursive: true, force: true })
  }
}

/** Runs in the page before anything of ours: the clock begins at a moment and ticks on. */
function fakeClock(start: number): void {
  const RealDate = Date
  const shift = start - RealDate.now()
  class ShiftedDate extends RealDate {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(RealDate.now() + shift)
      else super(...(given as [number]))
    }
    static override now(): number {
      return RealDate.now() + shift
    }
  }
  globalThis.Date = ShiftedDate as DateConstructor
}

/** A violated policy is an error like any other. */
function watchPolicy(): void {
  const { addEventListener } = globalThis as unknown as {
    addEventListener(name: string, heard: (event: { violatedDirective: string; blockedURI: string }) => void): void
  }
  addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  )
}
