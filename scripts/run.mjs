// The door to every command: `node scripts/run.mjs start|build|check|test|bench|dev`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureDependencies, ensureNode24, root, stop } from './node24.mjs'

const scripts = {
  start: 'start.ts',
  build: 'build.ts',
  check: 'check.ts',
  test: 'test.ts',
  bench: '../bench/run.ts',
  dev: 'dev.ts',
}
const name = process.argv[2] ?? ''
if (!Object.hasOwn(scripts, name)) stop(`Say one of: ${Object.keys(scripts).join(', ')}.`)

const node = ensureNode24()
ensureDependencies()
const done = spawnSync(node, [join(root, 'scripts', scripts[name]), ...process.argv.slice(3)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(node, '..')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
})
process.exit(done.status ?? 1)
