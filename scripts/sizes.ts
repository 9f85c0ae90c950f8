import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root, type Fault } from './gate.ts'

const kib = 1024
/** Ceilings of the first load and of what comes later, gzip. */
const ceilings = { firstJs: 25 * kib, firstCssAndHtml: 8 * kib, screen: 12 * kib, precache: 400 * kib } as const
/** Fetched only when they are asked for, and counted apart: Argon2id, age, the strength check, zip, and the vault worker. */
const apart = /libsodium|^dist-|worker|fflate|age/

const app = join(root, 'dist', 'app')
const zipped = (file: string): number => gzipSync(readFileSync(join(app, file))).length

/** Measures the build, prints it, and names what is over its ceiling. */
export function sizes(): readonly Fault[] {
  const html = readFileSync(join(app, 'index.html'), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1] as string)
  const firstJs = linked.filter((file) => file.endsWith('.js')).reduce((sum, file) => sum + zipped(file), 0)
  const firstCssAndHtml =
    zipped('index.html') + linked.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + zipped(file), 0)
  const later = readdirSync(join(app, 'assets'))
    .map((name) => `assets/${name}`)
    .filter((file) => file.endsWith('.js') && !linked.includes(file))
  const screens = later.filter((file) => !apart.test(file.slice('assets/'.length)))
  const precache =
    firstJs +
    firstCssAndHtml +
    zipped('help.html') +
    zipped('pause.html') +
    screens.reduce((sum, file) => sum + zipped(file), 0)
  const kb = (bytes: number): string => `${(bytes / kib).toFixed(1)} KB`
  console.error(
    `  first load: ${kb(firstJs)} script, ${kb(firstCssAndHtml)} style and page; all screens and words: ${kb(precache)}`,
  )
  const over = (where: string, bytes: number, most: number): readonly Fault[] =>
    bytes > most ? [{ where, what: `${kb(bytes)}, over ${kb(most)}` }] : []
  return [
    ...over('first script', firstJs, ceilings.firstJs),
    ...over('first style and page', firstCssAndHtml, ceilings.firstCssAndHtml),
    ...screens.flatMap((file) => over(file, zipped(file), ceilings.screen)),
    ...over('precache of one language', precache, ceilings.precache),
  ]
}
