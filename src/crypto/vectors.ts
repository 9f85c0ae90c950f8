import { hex, utf8, type Bytes } from './bytes.ts'
import { openCommitted, sealCommitted } from './committed.ts'
import { openRecord, sealRecord } from './envelope.ts'
import { asEpochKey, asVaultKey, firstEpochKey, receiveKeyOf, signingKeyOf } from './keys.ts'
import { seededRandom } from './random.ts'
import { openInVault, sealToVault } from './sealed-box.ts'
import { openSegment, sealSegment } from './segment.ts'
import { openOp, signOp } from './signed-op.ts'
import { agreement, signing } from './suite.ts'

/** One vector: what is sealed, what opens it, and how it has to come out. All bytes in hex. */
export interface Vector {
  readonly name: string
  readonly format: 'envelope' | 'segment' | 'box' | 'committed' | 'op'
  readonly bytes: string
  /** Hex of what it opens to, or the type of the error. */
  readonly opensTo: string
}

/** Everything that the vectors are sealed with; from a fixed seed, of no person. */
export function vectorKeys() {
  const random = seededRandom('ebb vectors 1')
  const vaultKey = asVaultKey(random.bytes(32))
  const [vaultId, deviceId, recordId, segmentId] = [
    random.bytes(16),
    random.bytes(16),
    random.bytes(16),
    random.bytes(16),
  ]
  return {
    random,
    vaultId,
    deviceId,
    recordId,
    segmentId,
    epochKey: firstEpochKey(vaultKey, vaultId),
    signingKey: signingKeyOf(vaultKey, deviceId),
    receiveKey: receiveKeyOf(vaultKey, vaultId),
    place: { vaultId, recordId, revision: 7, deviceId },
    segmentPlace: { vaultId, segmentId, from: 1, to: 3 },
  }
}

/** Positive and negative vectors of every format; the same each time. */
export async function formatVectors(): Promise<readonly Vector[]> {
  const { random, vaultId, epochKey, signingKey, receiveKey, place, segmentPlace, recordId, deviceId } = vectorKeys()
  const text = utf8('You are here.')
  const op = signOp(
    {
      vaultId,
      deviceId,
      deviceSeq: 1,
      prev: new Uint8Array(32),
      stamp: '019d00000000-0000-abcdefgh',
      recordId,
      revision: 7,
      kind: 'tombstone',
      envelopeHash: random.bytes(32),
      heads: {},
    },
    signingKey,
  )
  const sealed = {
    envelope: sealRecord(text, place, 1, epochKey, random),
    segment: await sealSegment(text, segmentPlace, epochKey, random),
    box: sealToVault(text, agreement.publicKeyOf(receiveKey), vaultId, random),
    committed: sealCommitted(epochKey, 'ebb/vector/v1', vaultId, text, random),
    op,
  } as const
  const vectors: Vector[] = []
  for (const [format, bytes] of Object.entries(sealed) as [Vector['format'], Bytes][]) {
    const flipped = (at: number): Bytes => Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte))
    const cases: readonly (readonly [string, Bytes])[] = [
      ['opens', bytes],
      ['first byte changed', flipped(0)],
      ['middle changed', flipped(bytes.length >> 1)],
      ['last byte changed', flipped(bytes.length - 1)],
      ['cut short', bytes.slice(0, bytes.length - 1)],
      ['nothing', bytes.slice(0, 0)],
    ]
    for (const [name, each] of cases)
      vectors.push({ name: `${format}: ${name}`, format, bytes: hex(each), opensTo: await openVector(format, each) })
  }
  return vectors
}

/** Opens the bytes of a vector as their format says: hex of what was inside, or the error's type. */
export async function openVector(format: Vector['format'], bytes: Bytes): Promise<string> {
  const { vaultId, epochKey, signingKey, receiveKey, place, segmentPlace } = vectorKeys()
  if (format === 'op') {
    const opened = openOp(bytes, () => signing.publicKeyOf(signingKey))
    return opened.ok ? hex(opened.value.envelopeHash) : opened.error.type
  }
  const opened =
    format === 'envelope'
      ? openRecord(bytes, place, (epoch) => (epoch === 1 ? asEpochKey(epochKey) : null))
      : format === 'segment'
        ? await openSegment(bytes, segmentPlace, epochKey)
        : format === 'box'
          ? openInVault(bytes, receiveKey, vaultId)
          : openCommitted(epochKey, 'ebb/vector/v1', vaultId, bytes)
  return opened.ok ? hex(opened.value) : opened.error.type
}
