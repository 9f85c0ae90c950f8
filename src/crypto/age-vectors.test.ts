import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

test('the pinned library says what the wrong-key check relies on (CR11)', () => {
  const main = createRequire(import.meta.url).resolve('age-encryption')
  const sources = readdirSync(dirname(main))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(dirname(main), name), 'utf8'))
  expect(sources.some((source) => source.includes("no identity matched any of the file's recipients"))).toBe(true)
})
