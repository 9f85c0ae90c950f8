import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root, type Gate } from './gate.ts'
import { chance, imports } from './gates/imports.ts'
import { promises } from './gates/promises.ts'
import { rules } from './gates/rules.ts'
import { shapes } from './gates/shapes.ts'
import { stray } from './gates/stray.ts'
import { tail } from './gates/tail.ts'
import { tokens } from './gates/tokens.ts'
import { words } from './gates/words.ts'

const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

/** A tool that says itself what is wrong. */
const tool = (name: string, command: string, ...args: readonly string[]): Gate => ({
  name,
  run() {
    const done = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
    return done.status === 0 ? [] : [{ where: name, what: `\n${done.stdout}${done.stderr}`.trimEnd() }]
  },
})

const gates: readonly Gate[] = [
  tool(
    'format',
    bin('prettier'),
    '--check',
    '--log-level',
    'warn',
    'src',
    'scripts',
    'tests',
    'bench',
    'vite.config.ts',
    'vitest.config.ts',
  ),
  imports,
  chance,
  tail,
  words,
  rules,
  shapes,
  promises,
  stray,
  tokens,
  tool('lint', bin('oxlint'), '-c', '.oxlintrc.json', '--quiet', 'src', 'scripts', 'tests'),
  tool('types: pure', bin('tsc'), '-p', 'tsconfig.pure.json'),
  tool('types: web', bin('tsc'), '-p', 'tsconfig.web.json'),
  tool('types: node', bin('tsc'), '-p', 'tsconfig.node.json'),
]

/** Runs every gate and the unit tests; answers how many things are wrong. */
export async function check(): Promise<number> {
  let faults = 0
  for (const gate of gates) {
    const started = performance.now()
    const found = await gate.run()
    faults += found.length
    console.error(
      `${found.length === 0 ? 'ok  ' : 'FAIL'} ${gate.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    )
    for (const { where, what } of found) console.error(`  ${where}: ${what}`)
  }
  const unit = spawnSync(
    bin('vitest'),
    ['run', '--project', 'unit', '--reporter', process.env.CI ? 'default' : 'dot'],
    { cwd: root, stdio: 'inherit' },
  )
  return faults + (unit.status === 0 ? 0 : 1)
}

if (import.meta.main) {
  const faults = await check()
  console.error(faults === 0 ? 'Everything holds.' : `${faults} to mend.`)
  process.exit(faults === 0 ? 0 : 1)
}
