import * as v from 'valibot'
import type { Kind } from './kind.ts'

/** The page of a kind: its name and its fields. Upgrades are appended when a meaning changes. */
export interface DefinedKind<Name extends string, Fields extends v.ObjectEntries> extends Kind<
  Name,
  v.InferOutput<v.LooseObjectSchema<Fields, undefined>>
> {
  readonly shape: v.LooseObjectSchema<Fields, undefined>
}

/** Makes the page of a kind. Loose: fields that a newer client added ride along untouched (RC5). */
export function defineKind<const Name extends string, Fields extends v.ObjectEntries>(
  name: Name,
  fields: Fields,
  options: { readonly single?: true; readonly upgrades?: readonly ((old: never) => unknown)[] } = {},
): DefinedKind<Name, Fields> {
  return {
    name,
    shape: v.looseObject(fields),
    upgrades: options.upgrades ?? [],
    ...(options.single ? { single: true } : {}),
  }
}
