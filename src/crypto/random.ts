import { xorStream } from './suite.ts'
import { utf8, type Bytes } from './bytes.ts'

/** Where all randomness comes from; a composition root passes it in. */
export interface Random {
  /** Fresh bytes, 0 to 65,536. */
  bytes(length: number): Bytes
}

export const systemRandom: Random = {
  bytes: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
}

/** Repeatable bytes for tests and `--seed`; never for a person's keys. */
export function seededRandom(seed: number | string): Random {
  const key = new Uint8Array(32)
  key.set(utf8(String(seed)).subarray(0, 32))
  let block = 0
  return {
    bytes(length) {
      const nonce = new Uint8Array(24)
      new DataView(nonce.buffer).setUint32(0, block++)
      return xorStream(key, nonce, new Uint8Array(length))
    },
  }
}

/** A number in [0, 1) with 53 random bits. */
export function unitFrom(random: Random): number {
  const view = new DataView(random.bytes(8).buffer)
  return ((view.getUint32(0) >>> 5) * 67_108_864 + (view.getUint32(4) >>> 6)) / 9_007_199_254_740_992
}
