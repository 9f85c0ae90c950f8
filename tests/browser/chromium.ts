import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** A Chromium on this machine: CHROME_PATH, one on the PATH, or Playwright's own; null when there is none. */
export async function findChromium(): Promise<string | null> {
  const named = process.env.CHROME_PATH
  if (named && existsSync(named)) return named
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name)
  }
  const { chromium } = await import('playwright-core')
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

/** Finds a Chromium, or brings one: Debian's package where we may install it, else Playwright's download. */
export async function ensureChromium(): Promise<string | null> {
  const found = await findChromium()
  if (found) return found
  console.error('Bringing Chromium for the browser tests …')
  if (process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
    const debian = await findChromium()
    if (debian) return debian
  }
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore' })
  return findChromium()
}
