import { inflateSync } from 'fflate'
import { err, ok, type Result } from '../domain/result.ts'
import type { ImportError, LeftOut } from './importer.ts'

/** Limits of what a zip may unpack to. */
export const zipLimits = {
  files: 100_000,
  oneFile: 200_000_000,
  total: 4_000_000_000,
  ratio: 200,
  ratioFrom: 10_000_000,
} as const

export interface Unzipped {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly leftOut: readonly LeftOut[]
}

interface Item {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
  readonly mode: number
}

const utf8 = new TextDecoder()

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/**
 * Unpacks a zip by its central directory; where that was cut off, by what stands before
 * it. Names are keys and never paths; sizes in the header are claims, so bytes are
 * counted and checked against their CRC.
 */
export function unzip(bytes: Uint8Array): Result<Unzipped, ImportError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const items = centralItems(bytes, view) ?? localItems(bytes, view)
  if (items.length > zipLimits.files) return err({ type: 'TooManyFiles' })
  const leftOut: LeftOut[] = []
  const files: { name: string; bytes: Uint8Array }[] = []
  const seen = new Set<string>()
  let total = 0
  for (const item of items) {
    if (item.name.endsWith('/')) continue
    const refused = refusal(item)
    if (refused) {
      leftOut.push({ where: shownName(item.name), reason: refused })
      continue
    }
    total += item.size
    if (total > zipLimits.total || bombs(item)) return err({ type: 'UnpacksTooLarge' })
    const unpacked = unpack(bytes, view, item)
    if (!unpacked) {
      leftOut.push({ where: item.name, reason: 'damaged' })
      continue
    }
    let name = item.name
    for (let copy = 2; seen.has(name.normalize('NFC').toLowerCase()); copy++) name = `${item.name} (${copy})`
    if (name !== item.name) leftOut.push({ where: item.name, reason: 'same-name' })
    seen.add(name.normalize('NFC').toLowerCase())
    files.push({ name, bytes: unpacked })
  }
  const locked = files.length === 0 && leftOut.some(({ reason }) => reason === 'locked')
  return locked ? err({ type: 'Locked' }) : ok({ files, leftOut })
}

function refusal(item: Item): LeftOut['reason'] | null {
  if (item.flags & 1) return 'locked'
  if (/^(\/|\\|~|[a-z]:)|(^|[\\/])\.\.([\\/]|$)|\0/i.test(item.name)) return 'suspicious-name'
  if ((item.mode & 0xf000) === 0xa000) return 'not-a-file'
  if (item.method !== 0 && item.method !== 8) return 'unreadable'
  return item.size > zipLimits.oneFile ? 'too-large' : null
}

function bombs({ packed, size }: Item): boolean {
  return size > zipLimits.ratioFrom && size > packed * zipLimits.ratio
}

function shownName(name: string): string {
  return name.replace(/[\0-\x1f\u202a-\u202e\u2066-\u2069]/g, '?').slice(0, 80)
}

function centralItems(bytes: Uint8Array, view: DataView): readonly Item[] | null {
  const end = endOfDirectory(bytes, view)
  if (end === null) return null
  const items: Item[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return items.length > 0 ? items : null
    const nameLength = view.getUint16(at + 28, true)
    items.push({
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      mode: view.getUint32(at + 38, true) >>> 16,
      at: view.getUint32(at + 42, true),
      name: utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return items
}

function endOfDirectory(bytes: Uint8Array, view: DataView): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return null
}

/** What can be read of a zip that was cut off: the whole files at its beginning. */
function localItems(bytes: Uint8Array, view: DataView): readonly Item[] {
  const items: Item[] = []
  let at = 0
  while (at + 30 <= bytes.length && view.getUint32(at, true) === 0x04034b50) {
    const nameLength = view.getUint16(at + 26, true)
    const item: Item = {
      flags: view.getUint16(at + 6, true),
      method: view.getUint16(at + 8, true),
      crc: view.getUint32(at + 14, true),
      packed: view.getUint32(at + 18, true),
      size: view.getUint32(at + 22, true),
      mode: 0,
      at,
      name: utf8.decode(bytes.subarray(at + 30, at + 30 + nameLength)),
    }
    // Sizes that come after the data cannot be trusted without a directory.
    if (item.flags & 8) break
    items.push(item)
    at += 30 + nameLength + view.getUint16(at + 28, true) + item.packed
  }
  return items
}

function unpack(bytes: Uint8Array, view: DataView, item: Item): Uint8Array | null {
  if (item.at + 30 > bytes.length || view.getUint32(item.at, true) !== 0x04034b50) return null
  const start = item.at + 30 + view.getUint16(item.at + 26, true) + view.getUint16(item.at + 28, true)
  const packed = bytes.subarray(start, start + item.packed)
  if (packed.length !== item.packed) return null
  try {
    // The room is what the header claims: more than that does not fit and is damage.
    const unpacked = item.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(item.size) })
    return unpacked.length === item.size && crc32(unpacked) === item.crc ? unpacked : null
  } catch {
    return null
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] as number) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
