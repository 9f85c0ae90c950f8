import { sha256 } from '../../crypto/suite.ts'
import { readArchive } from '../../interchange/archive.ts'
import { ok } from '../../domain/result.ts'
import type { Command } from '../commands.ts'
import { printJson, progressOver } from '../output.ts'
import { readBytes, withVault } from '../session.ts'

export const verify: Command = {
  usage: '[--vault DIR or FILE.zip]',
  does: 'opens and checks everything; names what is damaged',
  options: { words: 1 },
  async run(given) {
    const [file] = given.words
    if (file !== undefined) {
      const bytes = readBytes(file)
      if (!bytes.ok) return bytes
      const archive = readArchive(bytes.value, sha256)
      if (!archive.ok) return archive
      return report(
        given.flags.has('json'),
        archive.value.records.length,
        archive.value.changed.map((where) => ({ where, what: 'Changed' })),
      )
    }
    return withVault(given, async (vault) => {
      const { records, damaged } = await vault.verify(progressOver('Checking'))
      return report(given.flags.has('json'), records, damaged)
    })
  },
}

function report(json: boolean, records: number, damaged: readonly { readonly where: string; readonly what: string }[]) {
  if (json) printJson({ ok: damaged.length === 0, records, damaged })
  else {
    process.stdout.write(
      damaged.length === 0 ? `All ${records} records open.\n` : `${records} records open; damaged:\n`,
    )
    for (const { where, what } of damaged) process.stdout.write(`  ${where}: ${what}\n`)
  }
  if (damaged.length > 0) process.exitCode = 1
  return ok(null)
}
