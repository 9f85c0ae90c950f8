import { decode, encode } from 'cborg'
import type { Bytes } from './bytes.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { OpenError } from './errors.ts'

/** Deterministic CBOR (RFC 8949 4.2): the same value gives the same bytes, keys sorted, shortest forms. */
export function toCbor(value: unknown): Bytes {
  return encode(value, { float64: false }) as Bytes
}

/** Strict: no indefinite lengths, no doubled keys, no tags, nothing after the value; maps only become plain objects (CR4). */
export function fromCbor(bytes: Uint8Array): Result<unknown, OpenError> {
  try {
    return ok(
      decode(bytes, {
        strict: true,
        allowIndefinite: false,
        allowUndefined: false,
        allowNaN: false,
        allowInfinity: false,
        rejectDuplicateMapKeys: true,
      }),
    )
  } catch {
    return err({ type: 'BadContents' })
  }
}
