import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { readFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { build } from 'vite'
import { ensureChromium } from '../browser/chromium.ts'
import type { TestPage } from './test-page.ts'

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Builds the store's test page and serves it on a free port of this machine. */
export async function serveTestPage(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'ebb-page-'))
  const root = fileURLToPath(new URL('.', import.meta.url))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true, target: 'chrome125', rollupOptions: { input: join(root, 'page.html') } },
  })
  const server = createServer((request, response) => {
    const path = join(
      outDir,
      (request.url ?? '/').split('?')[0] === '/' ? 'page.html' : ((request.url ?? '').split('?')[0] as string),
    )
    if (!path.startsWith(outDir) || !existsSync(path)) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain' }).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no port')
  return {
    address: `http://localhost:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export async function openTestPage(
  address: string,
  profile: string,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const executablePath = await ensureChromium()
  if (!executablePath) throw new Error('Chromium is missing')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(address)
  return { context, page }
}

/** Asks the page to do one of its things. */
export function ask<Name extends keyof TestPage>(
  page: Page,
  name: Name,
  ...given: Parameters<TestPage[Name]>
): Promise<Awaited<ReturnType<TestPage[Name]>>> {
  return page.evaluate(
    ([what, ...rest]) => {
      const { page: here } = globalThis as unknown as { page: Record<string, (...given: unknown[]) => unknown> }
      return (here[what as string] as (...given: unknown[]) => unknown)(...rest)
    },
    [name, ...given] as unknown[],
  ) as Promise<Awaited<ReturnType<TestPage[Name]>>>
}
