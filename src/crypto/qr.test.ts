import { expect, test } from 'vitest'
import decodeQR from 'qr/decode.js'
import { newIdentity } from './age-file.ts'
import { qrPath } from './qr.ts'
import { kitText } from './recovery-kit.ts'

test('the picture of a recovery page reads back as its text (CR13)', async () => {
  const { identity } = await newIdentity()
  const text = kitText({ identity, vaultId: new Uint8Array(16), accountKey: new Uint8Array(16), made: '2026-03-01' })
  const { size, path } = qrPath(text)
  const scale = 6
  const side = size * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const match of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    const [left, top] = [Number(match[1]) * scale, Number(match[2]) * scale]
    for (let y = top; y < top + scale; y++)
      for (let x = left; x < left + scale; x++) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  }
  expect(decodeQR({ width: side, height: side, data })).toBe(text)
})
