import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const mark = join(root, 'dist', '.built-from')

/** A fingerprint of everything the build reads, so that a second start has nothing to do. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const files = [
    'package-lock.json',
    'vite.config.ts',
    'index.html',
    ...globSync('{src,public,scripts/build}/**/*', { cwd: root, withFileTypes: false }),
  ]
  for (const file of files.sort()) {
    const path = join(root, file)
    if (!existsSync(path) || /\.test\.tsx?$/.test(file)) continue
    try {
      hash.update(file).update(readFileSync(path))
    } catch {
      // A folder: its files are hashed one by one.
    }
  }
  return hash.digest('hex')
}

/** Builds the app into dist/app unless that was built from the same sources. Answers whether it built. */
export async function buildWhenNeeded(): Promise<boolean> {
  const now = fingerprint()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return false
  const { build } = await import('vite')
  await build({ root, logLevel: 'warn' })
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(mark, now)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await buildWhenNeeded()
  console.error(built ? 'Built into dist/app.' : 'dist/app is up to date.')
}
