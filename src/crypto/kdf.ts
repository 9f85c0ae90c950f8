import { utf8, type Bytes } from './bytes.ts'
import { argon2id, kdfLimits, type KdfCost } from './suite.ts'
import { err, ok, type Result } from '../domain/result.ts'

export type { KdfCost }

/** Runs Argon2id; a test passes a cheaper one, and `checkCost` still holds the floor for what is stored. */
export type RunKdf = (password: Uint8Array, salt: Uint8Array, cost: KdfCost) => Promise<Bytes>

export const runKdf: RunKdf = (password, salt, cost) => argon2id(password, salt, cost, 32)

/** Stored or received cost, checked before any work is done (CR8). */
export function checkCost(cost: KdfCost): Result<KdfCost, { readonly type: 'UnsafeParameters' }> {
  const { floor, ceiling } = kdfLimits
  const whole = [cost.memoryKiB, cost.passes, cost.lanes].every(Number.isInteger)
  const within =
    cost.memoryKiB >= floor.memoryKiB &&
    cost.memoryKiB <= ceiling.memoryKiB &&
    cost.passes >= floor.passes &&
    cost.passes <= ceiling.passes &&
    cost.lanes === floor.lanes
  return whole && within ? ok(cost) : err({ type: 'UnsafeParameters' })
}

/** A passphrase as bytes: NFKC, spaces at the ends and doubled ones do not count. */
export function passwordBytes(passphrase: string): Bytes {
  return utf8(passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' '))
}

/**
 * Raises the cost from the floor until one run takes about half a second on this
 * device; memory first, never above 256 MiB, then passes.
 *
 * @param clock milliseconds, any origin
 */
export async function calibrate(run: RunKdf, clock: () => number): Promise<KdfCost> {
  const probe = new Uint8Array(16)
  const started = clock()
  await run(probe, probe, kdfLimits.floor)
  const floorMillis = Math.max(1, clock() - started)
  const room = Math.max(1, 500 / floorMillis)
  const memory = Math.min(kdfLimits.calibrationMemoryKiB, kdfLimits.floor.memoryKiB * 2 ** Math.floor(Math.log2(room)))
  const left = room / (memory / kdfLimits.floor.memoryKiB)
  return { memoryKiB: memory, passes: Math.min(8, Math.max(3, Math.floor(3 * left))), lanes: 1 }
}
