import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type * as v from 'valibot'
import { kinds } from '../../src/domain/kinds/index.ts'
import { root, type Fault, type Gate } from '../gate.ts'

const path = `${root}/src/domain/kinds/shapes.json`

type Shapes = Readonly<Record<string, { readonly version: number; readonly fields: Readonly<Record<string, string>> }>>

/** The shape of every kind as plain data: old records live for ever, so it may only grow. */
export function shapesNow(): Shapes {
  return Object.fromEntries(
    Object.values(kinds).map((kind) => [
      kind.name,
      {
        version: kind.upgrades.length + 1,
        fields: Object.fromEntries(
          Object.entries(kind.shape.entries as Readonly<Record<string, v.GenericSchema>>).map(([name, schema]) => [
            name,
            outline(schema),
          ]),
        ),
      },
    ]),
  )
}

/** What a field takes, in a word or two: its type, and the options of a choice. */
function outline(schema: unknown): string {
  const { type, wrapped, item, options, pipe } = schema as {
    type: string
    wrapped?: unknown
    item?: unknown
    options?: readonly unknown[]
    pipe?: readonly unknown[]
  }
  if (wrapped !== undefined) return `${type} ${outline(wrapped)}`
  if (item !== undefined) return `list of ${outline(item)}`
  if (options !== undefined) return `one of ${options.join(' ')}`
  const limits = (pipe ?? []).flatMap((part) => {
    const { requirement, type: action } = part as { requirement?: unknown; type: string }
    return typeof requirement === 'number' ? [`${action} ${requirement}`] : []
  })
  return [type, ...limits].join(', ')
}

/** Additive only: no field or kind may go, be renamed or narrowed; new ones are taken in with `--accept`. */
export const shapes: Gate = {
  name: 'shapes',
  run() {
    const now = shapesNow()
    if (process.argv.includes('--accept') || !existsSync(path)) {
      writeFileSync(path, `${JSON.stringify(now, null, 1)}\n`)
      return []
    }
    const before = JSON.parse(readFileSync(path, 'utf8')) as Shapes
    const faults: Fault[] = []
    for (const [kind, { version, fields }] of Object.entries(before)) {
      const current = now[kind]
      if (!current) faults.push({ where: kind, what: 'this kind is gone: records of it live in vaults for ever' })
      else if (current.version < version) faults.push({ where: kind, what: 'its version fell' })
      for (const [name, was] of Object.entries(fields)) {
        const is = current?.fields[name]
        const grew =
          is !== undefined &&
          was.startsWith('one of') &&
          was.split(' ').every((option) => is.split(' ').includes(option))
        if (current && is !== was && !grew && current.version === version)
          faults.push({
            where: `${kind}.${name}`,
            what:
              is === undefined
                ? 'is gone: fields are never removed'
                : `was "${was}", is "${is}": a change of meaning needs an upgrade`,
          })
      }
    }
    const grown = JSON.stringify(now) !== JSON.stringify(before) && faults.length === 0
    return grown
      ? [{ where: 'src/domain/kinds/shapes.json', what: 'shapes grew: run scripts/check.ts --accept and commit it' }]
      : faults
  },
}
