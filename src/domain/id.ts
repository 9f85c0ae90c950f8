import { err, ok, type Result } from './result.ts'

/**
 * The name of a record: 16 bytes in lower-case base32 (RFC 4648, no padding),
 * 26 letters. Permanent: a change, a merge or an import never gives a new one (RC1).
 */
export type RecordId = string & { readonly __brand: 'RecordId' }

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Writes exactly 16 bytes as a record id. */
export function recordIdFromBytes(bytes: Uint8Array): RecordId {
  if (bytes.length !== 16) throw new RangeError(`a record id is 16 bytes, not ${bytes.length}`)
  let bits = 0
  let value = 0
  let text = ''
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(value >>> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return (text + alphabet[(value << (5 - bits)) & 31]) as RecordId
}

/** The 16 bytes behind a record id. */
export function bytesOfRecordId(id: RecordId): Uint8Array {
  const bytes = new Uint8Array(16)
  let bits = 0
  let value = 0
  let at = 0
  for (const letter of id) {
    value = (value << 5) | alphabet.indexOf(letter)
    bits += 5
    if (bits >= 8 && at < 16) {
      bits -= 8
      bytes[at++] = (value >>> bits) & 255
    }
    value &= (1 << bits) - 1
  }
  return bytes
}

/** Reads a record id that came from outside: a command line, a file, a link. */
export function parseRecordId(text: string): Result<RecordId, { readonly type: 'NotAnId' }> {
  const shaped = /^[a-z2-7]{26}$/.test(text)
  if (!shaped || recordIdFromBytes(bytesOfRecordId(text as RecordId)) !== text) return err({ type: 'NotAnId' })
  return ok(text as RecordId)
}
