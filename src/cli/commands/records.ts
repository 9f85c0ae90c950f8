import { isDay } from '../../domain/day.ts'
import { parseRecordId } from '../../domain/id.ts'
import { isKindName, type KindName } from '../../domain/kinds/index.ts'
import type { Draft, StoredRecord } from '../../domain/record.ts'
import { err, ok } from '../../domain/result.ts'
import type { Command } from '../commands.ts'
import { printJson } from '../output.ts'
import { withVault } from '../session.ts'

/** A record as the command shows it. */
export function shown({ id, kind, day, at, body, deletedAt }: StoredRecord) {
  return { id, kind, day, at, body, ...(deletedAt === null ? {} : { deletedAt }) }
}

function print(record: StoredRecord, json: boolean): void {
  if (json) printJson(shown(record))
  else process.stdout.write(`${record.day}  ${record.kind}  ${record.id}\n${JSON.stringify(record.body, null, 2)}\n`)
}

export const add: Command = {
  usage: 'KIND --vault DIR < body.json',
  does: 'writes one record; its body is JSON on standard input',
  options: { words: 1, values: ['day'] },
  async run(given) {
    const [kind = ''] = given.words
    if (!isKindName(kind)) return err({ type: 'UnknownKind', kind })
    const day = given.values.get('day')
    if (day !== undefined && !isDay(day)) return err({ type: 'BadShape', kind, path: 'day' })
    const body = await bodyFromInput()
    if (body === undefined) return err({ type: 'NotJson' })
    return withVault(given, async (vault) => {
      const written = await vault.write([{ kind, body, ...(day === undefined ? {} : { day }) } as Draft])
      if (!written.ok) return written
      const [record] = written.value
      if (!record) return err({ type: 'Unexpected' })
      await vault.packSegments()
      if (given.flags.has('json')) printJson({ id: record.id, kind: record.kind, day: record.day })
      else process.stdout.write(`Kept: ${record.kind} ${record.id}, ${record.day}.\n`)
      return ok(null)
    })
  },
}

async function bodyFromInput(): Promise<object | undefined> {
  let text = ''
  for await (const part of process.stdin) text += String(part)
  try {
    const parsed = JSON.parse(text) as unknown
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}

export const list: Command = {
  usage: '[--kind K] [--since DAY] [--until DAY]',
  does: 'lists records, oldest first',
  options: { values: ['kind', 'since', 'until'] },
  run: (given) =>
    withVault(given, async (vault) => {
      const kind = given.values.get('kind')
      if (kind !== undefined && !isKindName(kind)) return err({ type: 'UnknownKind', kind })
      const [since, until] = [given.values.get('since'), given.values.get('until')]
      for (const day of [since, until])
        if (day !== undefined && !isDay(day))
          return err({ type: 'Usage', sentence: `"${day}" is not a day: write it as 2026-03-01.` })
      for (const record of kind === undefined ? vault.records() : vault.records(kind as KindName)) {
        if ((since === undefined || record.day >= since) && (until === undefined || record.day <= until))
          print(record, given.flags.has('json'))
      }
      return ok(null)
    }),
}

const byId = (does: string, work: 'get' | 'remove' | 'restore'): Command => ({
  usage: 'ID',
  does,
  options: { words: 1 },
  run: (given) =>
    withVault(given, async (vault) => {
      const id = parseRecordId(given.words[0] ?? '')
      if (!id.ok) return id
      const known = vault.get(id.value)
      if (!known) return err({ type: 'UnknownRecord', id: id.value })
      if (work === 'get') print(known, given.flags.has('json'))
      else {
        const done = work === 'remove' ? await vault.remove([id.value]) : await vault.restore(id.value)
        if (!done.ok) return done
        print(vault.get(id.value) as StoredRecord, given.flags.has('json'))
      }
      return ok(null)
    }),
})

export const get = byId('shows one record', 'get')
export const remove = byId('removes one record; restore-record brings it back', 'remove')
export const restoreRecord = byId('brings a removed record back', 'restore')
