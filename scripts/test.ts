import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from '../tests/browser/chromium.ts'
import { buildWhenNeeded } from './build.ts'
import { check } from './check.ts'
import { root } from './gate.ts'
import { sizes } from './sizes.ts'

/** Everything that must hold: gates, unit tests, the build and its size, then the app in a real Chromium. */
const faults = await check()
await buildWhenNeeded()
const tooLarge = sizes()
for (const { where, what } of tooLarge) console.error(`FAIL size: ${where}: ${what}`)

if (!(await ensureChromium())) {
  console.error('Chromium is missing and could not be brought: install it, or set CHROME_PATH, and run npm test again.')
  process.exit(1)
}
const report = join(mkdtempSync(join(tmpdir(), 'ebb-test-')), 'report.json')
const browser = spawnSync(
  join(root, 'node_modules', '.bin', 'vitest'),
  ['run', '--project', 'browser', '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report],
  { cwd: root, stdio: 'inherit' },
)
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
  numPassedTests: number
  numFailedTests: number
}
const failed = faults + tooLarge.length + numFailedTests
console.log(`\n${numPassedTests} passed, ${failed} failed`)
process.exit(failed === 0 && browser.status === 0 ? 0 : 1)
