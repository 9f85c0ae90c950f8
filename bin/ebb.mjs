#!/usr/bin/env node
// Works from Node 20: goes on under the Node that Ebb runs on, and builds the app when that has not happened.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies, ensureNode24, root } from '../scripts/node24.mjs'

const node = ensureNode24()
if (!existsSync(join(root, 'node_modules', 'valibot'))) ensureDependencies()
if (process.argv[2] === 'serve') spawnSync(node, [join(root, 'scripts', 'build.ts')], { stdio: ['ignore', 2, 2] })
const done = spawnSync(node, [join(root, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(done.status ?? 1)
