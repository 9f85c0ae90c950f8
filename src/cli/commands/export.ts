import { existsSync, writeFileSync } from 'node:fs'
import { encryptToRecipient } from '../../crypto/age-file.ts'
import { hex } from '../../crypto/bytes.ts'
import { sha256 } from '../../crypto/suite.ts'
import { dayAt, isDay } from '../../domain/day.ts'
import { err, ok } from '../../domain/result.ts'
import { makeArchive, withoutBox } from '../../interchange/archive.ts'
import { archiveInputOf } from '../../store/archive-bridge.ts'
import type { Command } from '../commands.ts'
import { printJson } from '../output.ts'
import { withVault } from '../session.ts'

export const exportCommand: Command = {
  usage: '--out FILE.zip [--since DAY] [--with-box] [--age RECIPIENT]',
  does: 'writes the readable archive',
  options: { values: ['out', 'since', 'age'], flags: ['with-box'] },
  run: (given) =>
    withVault(given, async (vault, { moment }) => {
      const out = given.values.get('out')
      if (out === undefined) return err({ type: 'Usage', sentence: '--out names the file to write.' })
      if (existsSync(out)) return err({ type: 'FileExists', path: out })
      const since = given.values.get('since')
      if (since !== undefined && !isDay(since))
        return err({ type: 'Usage', sentence: `"${since}" is not a day: write it as 2026-03-01.` })
      const standing = vault
        .all()
        .filter((record) => record.deletedAt === null && (since === undefined || record.day >= since))
      const input = await archiveInputOf(
        vault,
        given.flags.has('with-box') ? standing : withoutBox(standing),
        dayAt(moment()),
      )
      const archive = makeArchive(input)
      const recipient = given.values.get('age')
      const bytes = recipient === undefined ? archive : await encryptToRecipient(archive, recipient)
      writeFileSync(out, bytes, { mode: 0o600 })
      const answer = {
        files: input.records.length + input.media.length,
        records: input.records.length,
        sha256: hex(sha256(bytes)),
      }
      if (given.flags.has('json')) printJson(answer)
      else process.stdout.write(`${answer.records} records are in ${out}.\n`)
      return ok(null)
    }),
}
