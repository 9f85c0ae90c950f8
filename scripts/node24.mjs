// Runs on Node 20 or later, before anything is installed: plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The Node that Ebb runs on; long-term support until April 2028. */
const version = '24.21.0'
const least = 24

/** Ends the program with one plain sentence. */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** The path of a Node that is new enough: this one, or the one in .tools; null when neither is there. */
export function findNode24() {
  if (Number(process.versions.node.split('.')[0]) >= least) return process.execPath
  const { binary } = place()
  return existsSync(binary) ? binary : null
}

function place() {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform]
  const name = `node-${system ?? process.platform}-${process.arch}`
  const folder = join(root, '.tools', 'node_modules', name)
  return { name, binary: process.platform === 'win32' ? join(folder, 'bin', 'node.exe') : join(folder, 'bin', 'node') }
}

/** Finds Node 24, and brings it from the npm registry when it is missing. */
export function ensureNode24() {
  const found = findNode24()
  if (found) return found
  const { name, binary } = place()
  console.error(`Bringing Node ${version} from npm (this machine has ${process.versions.node}) …`)
  const tools = join(root, '.tools')
  mkdirSync(tools, { recursive: true })
  writeFileSync(join(tools, 'package.json'), '{ "private": true }\n')
  const done = npm([
    'install',
    '--prefix',
    tools,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `${name}@${version}`,
  ])
  if (done.status !== 0 || !existsSync(binary)) {
    stop(
      `Ebb needs Node ${least} or later, and npm could not bring ${name}@${version}: is this machine online? Nothing was changed.`,
    )
  }
  return binary
}

/** Installs the dependencies of the lock file when they are missing or older than it. */
export function ensureDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const mark = join(root, 'node_modules', '.ebb-installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.error('Installing what is missing from npm …')
  // No dependency runs a script of its own on this machine.
  const done = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (done.status !== 0)
    stop('npm could not install the dependencies: is this machine online? Run the same command again when it is.')
  writeFileSync(mark, lock)
}

function npm(args) {
  const windows = process.platform === 'win32'
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows })
}
