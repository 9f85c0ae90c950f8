import { utf8, type Bytes } from '../crypto/bytes.ts'
import { openCommitted, sealCommitted } from '../crypto/committed.ts'
import { pad, unpad } from '../crypto/padding.ts'
import type { Random } from '../crypto/random.ts'
import type { Keyring } from './keyring.ts'

const label = 'ebb/blob/v1'
const minimum = 1024

/** A picture or voice note, sealed whole and bound to its name; its length is padded (CR5). */
export function sealBlob(name: string, bytes: Uint8Array, keys: Keyring, random: Random): Bytes {
  return sealCommitted(keys.epochKey, label, utf8(name), pad(bytes, minimum), random)
}

/** null when the bytes were changed or belong elsewhere. */
export function openBlob(name: string, sealed: Uint8Array, keys: Keyring): Bytes | null {
  const padded = openCommitted(keys.epochKey, label, utf8(name), sealed)
  const bytes = padded.ok ? unpad(padded.value, minimum) : padded
  return bytes.ok ? bytes.value : null
}
