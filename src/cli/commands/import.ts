import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { sha256 } from '../../crypto/suite.ts'
import { dayAt, isZone } from '../../domain/day.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { planImport } from '../../interchange/import.ts'
import type { ImportChoices, PickedFile } from '../../interchange/importer.ts'
import type { Command } from '../commands.ts'
import { printJson, type CliFailure } from '../output.ts'
import { readBytes, withVault } from '../session.ts'

export const importCommand: Command = {
  usage: 'FILE… [--format F] [--dry-run] [--photos] [--day-first|--month-first] [--columns JSON]',
  does: 'recognises, previews and imports, all or nothing for each file',
  options: {
    words: -1,
    values: ['format', 'columns', 'from'],
    flags: ['dry-run', 'photos', 'day-first', 'month-first'],
  },
  run: (given) =>
    withVault(given, async (vault, { moment, random }) => {
      if (given.words.length === 0) return err({ type: 'Usage', sentence: 'Name at least one file or folder.' })
      const choices = choicesOf(given, moment().zone)
      if (!choices.ok) return choices
      for (const path of given.words) {
        const files = picked(path)
        if (!files.ok) return files
        const batch = [...random.bytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
        const planned = planImport(files.value, {
          choices: choices.value,
          today: dayAt(moment()),
          hash: sha256,
          isKnown: (id) => vault.get(id) !== null,
          batch,
        })
        if (!planned.ok) return planned
        const { preview, drafts, media } = planned.value
        if (!given.flags.has('dry-run')) {
          for (const { name, bytes } of media) {
            const saved = await vault.saveBlob(name, bytes)
            if (!saved.ok) return saved
          }
          const written = await vault.write(drafts)
          if (!written.ok) return written
        }
        const { format, records, first, last, fresh, known, leftOut, questions } = preview
        const answer = {
          format,
          records,
          first,
          last,
          new: fresh,
          known,
          skipped: leftOut,
          warnings: questions.map(({ type }) => type),
          dryRun: given.flags.has('dry-run'),
        }
        if (given.flags.has('json')) printJson(answer)
        else
          process.stdout.write(
            `${path}: ${format}, ${fresh} new, ${known} already here, ${leftOut.length} left out, ${first ?? ''} to ${last ?? ''}.\n`,
          )
      }
      await vault.packSegments()
      return ok(null)
    }),
}

function choicesOf(given: Parameters<Command['run']>[0], zone: string): Result<ImportChoices, CliFailure> {
  const from = given.values.get('from')
  const columns = given.values.get('columns')
  const order = given.flags.has('day-first') ? 'day-first' : given.flags.has('month-first') ? 'month-first' : undefined
  const format = given.values.get('format')
  if (!isZone(zone)) return err({ type: 'BadZone', given: zone })
  try {
    return ok({
      zone,
      photos: given.flags.has('photos'),
      ...(order ? { order } : {}),
      ...(format ? { format } : {}),
      ...(from ? { from: from as never } : {}),
      ...(columns ? { columns: JSON.parse(columns) as never } : {}),
    })
  } catch {
    return err({ type: 'Usage', sentence: '--columns is JSON such as {"day":0,"text":2}.' })
  }
}

/** A file, or every file of a folder with its path below it. */
function picked(path: string): Result<readonly PickedFile[], CliFailure> {
  try {
    if (!statSync(path).isDirectory()) {
      const bytes = readBytes(path)
      return bytes.ok ? ok([{ name: path, bytes: bytes.value }]) : bytes
    }
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return ok(
      files.flatMap((entry) => {
        const full = join(entry.parentPath, entry.name)
        const bytes = readBytes(full)
        return bytes.ok ? [{ name: relative(path, full), bytes: bytes.value }] : []
      }),
    )
  } catch {
    return err({ type: 'NoFile', path })
  }
}
