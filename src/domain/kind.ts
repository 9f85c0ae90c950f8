import * as v from 'valibot'
import { err, ok, type Result } from './result.ts'

/**
 * One kind of record: its shape today, and how every past shape becomes it.
 *
 * Shapes are loose: what a newer version of Ebb added rides along untouched (RC5).
 * A new field is optional with a default and needs no version; only a change of
 * meaning appends an upgrade, and then `versionOf` grows by one.
 */
export interface Kind<Name extends string = string, Body = unknown> {
  readonly name: Name
  readonly shape: v.GenericSchema<unknown, Body>
  /** From version n (index n - 1) to n + 1. Pure; imports nothing alive (RC6). */
  readonly upgrades: readonly ((old: never) => unknown)[]
  /** Exists once in a vault, under a fixed id, and is merged field by field. */
  readonly single?: boolean
}

export type OpenBodyError =
  { readonly type: 'NewerVersion'; readonly version: number } | { readonly type: 'BadShape'; readonly path: string }

/** The version that new records of a kind are written with; 1 when never changed. */
export function versionOf(kind: Kind<string, unknown>): number {
  return kind.upgrades.length + 1
}

/** Brings a body of any past version to today's shape (RC4 to RC7). Out-of-range values are refused, never clipped. */
export function openBody<Body>(kind: Kind<string, Body>, version: number, body: unknown): Result<Body, OpenBodyError> {
  if (version > versionOf(kind)) return err({ type: 'NewerVersion', version })
  let today = body
  for (const upgrade of kind.upgrades.slice(version - 1)) today = upgrade(today as never)
  const read = v.safeParse(kind.shape, today)
  if (read.success) return ok(read.output)
  return err({ type: 'BadShape', path: v.getDotPath(read.issues[0]) ?? '' })
}
