import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildWhenNeeded } from './build.ts'

if (await buildWhenNeeded()) console.error('Built the app.')
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const serving = spawn(process.execPath, [main, 'serve', ...process.argv.slice(2)], { stdio: 'inherit' })
serving.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => serving.kill(signal))
