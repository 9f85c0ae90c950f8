import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decryptWithIdentity, encryptAndReadBack } from '../../crypto/age-file.ts'
import { equalBytes } from '../../crypto/bytes.ts'
import { readKit } from '../../crypto/recovery-kit.ts'
import { sha256 } from '../../crypto/suite.ts'
import { dayAt } from '../../domain/day.ts'
import { err, ok } from '../../domain/result.ts'
import { makeArchive, readArchive } from '../../interchange/archive.ts'
import { archiveInputOf, restoreInto } from '../../store/archive-bridge.ts'
import { createVault } from '../../store/create-vault.ts'
import type { Command } from '../commands.ts'
import { printJson } from '../output.ts'
import { openFolder, passphraseFor, readBytes, readText, surroundingsOf, vaultFolder, withVault } from '../session.ts'

export const backup: Command = {
  usage: '--out FILE.age',
  does: 'writes everything, sealed to the recovery page, and reads it back',
  options: { values: ['out'] },
  run: (given) =>
    withVault(given, async (vault, { moment }) => {
      const out = given.values.get('out')
      if (out === undefined) return err({ type: 'Usage', sentence: '--out names the file to write.' })
      if (existsSync(out)) return err({ type: 'FileExists', path: out })
      const recipient = vault.recipient()
      if (recipient === null) return err({ type: 'NoKit' })
      const input = await archiveInputOf(vault, vault.all(), dayAt(moment()))
      const archive = makeArchive(input)
      const plain = readArchive(archive, sha256)
      const sealed = await encryptAndReadBack(archive, recipient)
      const counts = plain.ok && plain.value.changed.length === 0 && plain.value.records.length === input.records.length
      if (!counts || !sealed) return err({ type: 'Damaged' })
      // Written beside and renamed, so that a file of this name is always whole.
      writeFileSync(`${out}.part`, sealed, { mode: 0o600 })
      const written = readBytes(`${out}.part`)
      if (!written.ok || !equalBytes(written.value, sealed)) return err({ type: 'Damaged' })
      renameSync(`${out}.part`, out)
      if (given.flags.has('json')) printJson({ records: input.records.length, verified: true })
      else process.stdout.write(`${input.records.length} records are in ${out}. It was read back and counted.\n`)
      return ok(null)
    }),
}

export const restore: Command = {
  usage: 'FILE.age --vault DIR --kit FILE',
  does: 'brings a sealed copy back into a new folder, with the recovery page alone',
  options: { words: 1, values: ['kit'] },
  async run(given) {
    const surroundings = surroundingsOf(given)
    if (!surroundings.ok) return surroundings
    const kitPath = given.values.get('kit')
    if (kitPath === undefined || given.words[0] === undefined)
      return err({ type: 'Usage', sentence: 'Restoring needs the copy and --kit FILE.' })
    const kitText = readText(kitPath)
    if (!kitText.ok) return kitText
    const kit = await readKit(kitText.value)
    if (!kit.ok) return err({ type: 'WrongKit' })
    const bytes = readBytes(given.words[0])
    if (!bytes.ok) return bytes
    const opened = await decryptWithIdentity(bytes.value, kit.value.identity)
    if (!opened.ok) return opened
    const archive = readArchive(opened.value, sha256)
    if (!archive.ok) return archive
    if (existsSync(join(vaultFolder(given), 'header'))) return err({ type: 'FolderNotEmpty' })
    const passphrase =
      given.values.has('passphrase-file') || process.env.EBB_PASSPHRASE !== undefined
        ? await passphraseFor(given, '')
        : ok(null)
    if (!passphrase.ok) return passphrase
    const folder = openFolder(vaultFolder(given), surroundings.value)
    if (!folder.ok) return folder
    try {
      const made = await createVault(folder.value.deps, passphrase.value)
      if (!made.ok) return made
      const merged = await restoreInto(made.value, archive.value)
      if (!merged.ok) return merged
      await made.value.packSegments()
      if (given.flags.has('json'))
        printJson({ records: merged.value.added, verified: archive.value.changed.length === 0 })
      else
        process.stdout.write(
          `${merged.value.added} records came back.${passphrase.value === null ? ' This folder has no passphrase yet: whoever opens it can read it.' : ''}\n`,
        )
      return ok(null)
    } finally {
      await folder.value.close()
    }
  },
}
