import { writeFileSync } from 'node:fs'
import { strengthOf } from '../../crypto/passphrase.ts'
import { err, ok } from '../../domain/result.ts'
import { createVault } from '../../store/create-vault.ts'
import type { Command } from '../commands.ts'
import { printJson } from '../output.ts'
import { openFolder, passphraseFor, surroundingsOf, vaultFolder } from '../session.ts'

export const create: Command = {
  usage: '--vault DIR [--kit FILE]',
  does: 'makes a new vault; writes the recovery page where asked',
  options: { values: ['kit'] },
  async run(given) {
    const surroundings = surroundingsOf(given)
    if (!surroundings.ok) return surroundings
    const passphrase = await passphraseFor(given, 'New passphrase: ')
    if (!passphrase.ok) return passphrase
    if (!(await strengthOf(passphrase.value, [])).enough) return err({ type: 'WeakPassphrase' })
    const folder = openFolder(vaultFolder(given), surroundings.value)
    if (!folder.ok) return folder
    try {
      const made = await createVault(folder.value.deps, passphrase.value)
      if (!made.ok) return made
      const kitPath = given.values.get('kit') ?? null
      if (kitPath !== null) {
        const kit = await made.value.makeKit()
        if (!kit.ok) return kit
        try {
          writeFileSync(kitPath, kit.value.text, { flag: 'wx', mode: 0o600 })
        } catch {
          return err({ type: 'FileExists', path: kitPath })
        }
      }
      if (given.flags.has('json')) printJson({ vault: made.value.id, kit: kitPath })
      else
        process.stdout.write(
          `A vault was made in ${vaultFolder(given)}.${kitPath ? ` Keep ${kitPath} somewhere else than this machine.` : ''}\n`,
        )
      return ok(null)
    } finally {
      await folder.value.close()
    }
  },
}
