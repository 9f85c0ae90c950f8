import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './run.ts'

/** Bytes of the first load, as built. */
export const bench: Bench = {
  name: 'first load',
  async run() {
    const app = join(import.meta.dirname, '..', 'dist', 'app')
    const html = readFileSync(join(app, 'index.html'), 'utf8')
    const size = (names: readonly string[]): number =>
      names.reduce((sum, name) => sum + gzipSync(readFileSync(join(app, name))).length, 0) / 1024
    const linked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1] as string)
    const all = readdirSync(join(app, 'assets')).map((name) => `assets/${name}`)
    return [
      {
        what: 'script',
        size: linked.filter((name) => name.endsWith('.js')).length,
        value: size(linked.filter((name) => name.endsWith('.js'))),
        unit: 'KB',
        note: 'gzip',
      },
      {
        what: 'style and page',
        size: 2,
        value: size([...linked.filter((name) => name.endsWith('.css')), 'index.html']),
        unit: 'KB',
        note: 'gzip',
      },
      {
        what: 'everything that can be fetched',
        size: all.length,
        value: size(all),
        unit: 'KB',
        note: 'gzip, with Argon2id, age and the strength check',
      },
    ]
  },
}
