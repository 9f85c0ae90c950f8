import { fromCbor, toCbor } from './cbor.ts'
import { equalBytes, hex, type Bytes } from './bytes.ts'
import type { OpenError } from './errors.ts'
import type { SigningKey } from './keys.ts'
import { formats, sha256, signing } from './suite.ts'
import { err, ok, type Result } from '../domain/result.ts'

/**
 * F3: one signed line of a device's log (CR12). Canonical CBOR, Ed25519 (RFC 8032);
 * each line names the hash of the line before it, so that nothing can be dropped,
 * doubled or reordered unseen.
 */
export interface Op {
  readonly vaultId: Bytes
  readonly deviceId: Bytes
  /** 1, 2, 3 … on this device. */
  readonly deviceSeq: number
  /** SHA-256 of the signed line before; 32 zero bytes for the first. */
  readonly prev: Bytes
  readonly stamp: string
  readonly recordId: Bytes
  readonly revision: number
  readonly kind: 'put' | 'tombstone' | 'epoch' | 'device' | 'share'
  /** SHA-256 of the sealed envelope. */
  readonly envelopeHash: Bytes
  /** Highest line of every device seen, by device id in hex. */
  readonly heads: Readonly<Record<string, readonly [number, Bytes]>>
}

export type OpError = OpenError | { readonly type: 'BadSignature' } | { readonly type: 'UnknownSigner' }

/** What the log has come to for one device: line number and hash. */
export interface Head {
  readonly seq: number
  readonly hash: Bytes
}

export const noHead: Head = { seq: 0, hash: new Uint8Array(32) }

export function signOp(op: Op, key: SigningKey): Bytes {
  const body = toCbor([
    formats.op.version,
    op.vaultId,
    op.deviceId,
    op.deviceSeq,
    op.prev,
    op.stamp,
    op.recordId,
    op.revision,
    op.kind,
    op.envelopeHash,
    op.heads,
  ])
  return toCbor([body, signing.sign(body, key)])
}

export function hashOfSignedOp(signed: Uint8Array): Bytes {
  return sha256(signed)
}

export function openOp(
  signed: Uint8Array,
  publicKeyOf: (deviceIdHex: string) => Uint8Array | null,
): Result<Op, OpError> {
  const outer = fromCbor(signed)
  if (!outer.ok) return outer
  const [body, signature] = Array.isArray(outer.value) && outer.value.length === 2 ? (outer.value as unknown[]) : []
  if (!(body instanceof Uint8Array) || !(signature instanceof Uint8Array) || signature.length !== 64)
    return err({ type: 'BadContents' })
  const inner = fromCbor(body)
  if (!inner.ok) return inner
  const op = opOf(inner.value)
  if (!op.ok) return op
  const publicKey = publicKeyOf(hex(op.value.deviceId))
  if (!publicKey) return err({ type: 'UnknownSigner' })
  return signing.verify(signature, body, publicKey) ? op : err({ type: 'BadSignature' })
}

function opOf(value: unknown): Result<Op, OpError> {
  if (!Array.isArray(value)) return err({ type: 'BadContents' })
  const [version, vaultId, deviceId, deviceSeq, prev, stamp, recordId, revision, kind, envelopeHash, heads] =
    value as unknown[]
  if (typeof version === 'number' && version > formats.op.version) return err({ type: 'NewerFormat', version })
  const ids = [vaultId, deviceId, recordId].every((id) => id instanceof Uint8Array && id.length === 16)
  const hashes = [prev, envelopeHash].every((hash) => hash instanceof Uint8Array && hash.length === 32)
  const numbers = [deviceSeq, revision].every((number) => Number.isSafeInteger(number) && (number as number) >= 1)
  const kinds: readonly unknown[] = ['put', 'tombstone', 'epoch', 'device', 'share']
  const shaped =
    ids &&
    hashes &&
    numbers &&
    typeof stamp === 'string' &&
    kinds.includes(kind) &&
    typeof heads === 'object' &&
    heads !== null
  if (value.length !== 11 || !shaped) return err({ type: 'BadContents' })
  return ok({ vaultId, deviceId, deviceSeq, prev, stamp, recordId, revision, kind, envelopeHash, heads } as Op)
}

export type ChainError =
  /** The line does not follow the one before it: something is missing, doubled or reordered. */
  | { readonly type: 'Gap'; readonly expected: number; readonly found: number }
  /** Another line with the same number was seen before. */
  | { readonly type: 'Fork'; readonly seq: number }

/** Checks that a line follows the highest one ever seen of its device; never accepts a lower one. */
export function followsHead(op: Op, head: Head): Result<null, ChainError> {
  if (op.deviceSeq <= head.seq) return err({ type: 'Fork', seq: op.deviceSeq })
  if (op.deviceSeq !== head.seq + 1) return err({ type: 'Gap', expected: head.seq + 1, found: op.deviceSeq })
  return equalBytes(op.prev, head.hash) ? ok(null) : err({ type: 'Fork', seq: op.deviceSeq })
}
