import { concat, readU32, u32, type Bytes } from './bytes.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { OpenError } from './errors.ts'

/**
 * Padmé length (Nikitin et al. 2019): hides all but O(log log length) of a size, at
 * most 12 % longer. Never under `minimum`, so that a word and a sentence look alike (CR5).
 */
export function paddedLength(length: number, minimum: number): number {
  if (length <= minimum) return minimum
  const exponent = Math.floor(Math.log2(length))
  const significant = Math.floor(Math.log2(exponent)) + 1
  const block = 2 ** (exponent - significant)
  return Math.ceil(length / block) * block
}

/** u32 length, the bytes, zeros up to the padded length. */
export function pad(bytes: Uint8Array, minimum: number): Bytes {
  const framed = concat(u32(bytes.length), bytes)
  const padded = new Uint8Array(paddedLength(framed.length, minimum))
  padded.set(framed)
  return padded
}

/** Refuses a length that is not the padded one, and padding that is not all zero. */
export function unpad(padded: Uint8Array, minimum: number): Result<Bytes, OpenError> {
  if (padded.length < 4) return err({ type: 'BadContents' })
  const length = readU32(padded, 0)
  if (length + 4 > padded.length || paddedLength(length + 4, minimum) !== padded.length)
    return err({ type: 'BadContents' })
  let rest = 0
  for (let at = length + 4; at < padded.length; at++) rest |= padded[at] as number
  return rest === 0 ? ok(padded.slice(4, length + 4) as Bytes) : err({ type: 'BadContents' })
}
