import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bytesOfHex } from './bytes.ts'
import { formatVectors, openVector, type Vector } from './vectors.ts'

const golden = JSON.parse(readFileSync(new URL('./golden/v1.json', import.meta.url), 'utf8')) as readonly Vector[]

describe('golden vectors of version 1', () => {
  test.each(golden)('$name still comes out as it did (CR15)', async ({ format, bytes, opensTo }) => {
    expect(await openVector(format, bytesOfHex(bytes))).toBe(opensTo)
  })

  test('the same vectors are made today, to the byte (CR15)', async () => {
    expect(await formatVectors()).toEqual(golden)
  })
})
