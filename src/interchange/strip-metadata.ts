import { err, ok, type Result } from '../domain/result.ts'

/** The largest picture taken in: 25 MiB. */
export const photoLimit = 26_214_400

export type PhotoError = { readonly type: 'TooLarge' } | { readonly type: 'UnknownKind' } | { readonly type: 'Damaged' }

/**
 * A JPEG or PNG without what says where, when and with what it was taken: EXIF, GPS, XMP,
 * IPTC, thumbnails and comments go, and whatever stands behind the picture's end.
 */
export function strippedPhoto(bytes: Uint8Array): Result<Uint8Array, PhotoError> {
  if (bytes.length > photoLimit) return err({ type: 'TooLarge' })
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return strippedJpeg(bytes)
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return strippedPng(bytes)
  return err({ type: 'UnknownKind' })
}

/** Segments kept: JFIF, tables, frames, scans, Adobe's colour mark. */
function strippedJpeg(bytes: Uint8Array): Result<Uint8Array, PhotoError> {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return err({ type: 'Damaged' })
    const marker = bytes[at + 1] as number
    const length = ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number)
    if (at + 2 + length > bytes.length) return err({ type: 'Damaged' })
    const segment = bytes.subarray(at, at + 2 + length)
    if (marker === 0xda) {
      const end = endOfScan(bytes, at + 2 + length)
      if (end === null) return err({ type: 'Damaged' })
      parts.push(bytes.subarray(at, end))
      return ok(joined(parts))
    }
    const isApplication = marker >= 0xe0 && marker <= 0xef
    if ((!isApplication || marker === 0xe0 || marker === 0xee) && marker !== 0xfe) parts.push(segment)
    at += 2 + length
  }
  return err({ type: 'Damaged' })
}

/** Just after the end mark; later scans of a progressive picture lie before it. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  return null
}

const keptChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs'])

function strippedPng(bytes: Uint8Array): Result<Uint8Array, PhotoError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return err({ type: 'Damaged' })
    if (keptChunks.has(name)) parts.push(bytes.subarray(at, at + 12 + length))
    if (name === 'IEND') return ok(joined(parts))
    at += 12 + length
  }
  return err({ type: 'Damaged' })
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
