import { qrPath } from '../../crypto/qr.ts'
import { proposePassphrase, strengthOf } from '../../crypto/passphrase.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Draft } from '../../domain/record.ts'
import { capture, sealDraft } from '../../store/draft-box.ts'
import type { Vault } from '../../store/vault.ts'
import type { Failure } from '../deps.ts'
import type { Commands } from '../vault-messages.ts'
import type { Command, CommandContext } from './context.ts'
import {
  exportArchive,
  importPreview,
  importRun,
  importUndo,
  makeBackup,
  restoreBackup,
} from './interchange-commands.ts'
import { keepOffer } from './keep-offer.ts'

/** Commands that the worker's own life hangs on are handled there. */
type Own = 'unlock' | 'lock' | 'startAnew'

/** Every other command by name; tsc names a missing row. */
export const commands: { readonly [Name in Exclude<keyof Commands, Own>]: Command<Name> } & Partial<
  Record<Own, never>
> = {
  async write({ ensureVault }, drafts) {
    const vault = await ensureVault()
    return vault.ok ? vault.value.write(drafts) : vault
  },
  remove: (context, ids) => withVault(context, (vault) => vault.remove(ids)),
  restore: (context, id) => withVault(context, (vault) => vault.restore(id)),

  // Locked or open, a draft is sealed to the public key. Where no vault is yet, the word being typed is worth making one.
  async saveDraft({ db, random, ensureVault }, { name, value }) {
    const sealed = await sealDraft(db, name, value, random)
    if (sealed.ok || sealed.error.type !== 'NoVault') return asNull(sealed)
    const made = await ensureVault()
    return made.ok ? asNull(await made.value.saveDraft(name, value)) : made
  },
  loadDraft: async ({ vault }, { name }) => ok(vault ? await vault.loadDraft(name) : null),
  dropDraft: async ({ vault }, { name }) => {
    await vault?.dropDraft(name)
    return ok(null)
  },

  setPassphrase: (context, { passphrase }) =>
    withVault(context, async (vault) => asNull(await vault.setPassphrase(passphrase))),
  changePassphrase: (context, { current, next }) =>
    withVault(context, async (vault) => asNull(await vault.changePassphrase(current, next))),
  proposePassphrase: async ({ random }) => ok(proposePassphrase(random)),
  strengthOf: async ({ vault }, { passphrase }) => ok(await strengthOf(passphrase, vault ? ownWords(vault) : [])),
  makeKit: (context) =>
    withVault(context, async (vault) => {
      const kit = await vault.makeKit()
      return kit.ok ? ok({ ...kit.value, qr: qrPath(kit.value.text) }) : kit
    }),

  async capture({ db, random, moment, vault, ensureVault }, drafts) {
    if (vault) return asNull(await vault.write(drafts))
    const captured = await capture(db, { at: moment.at, zone: moment.zone, drafts: drafts as readonly Draft[] }, random)
    if (captured.ok || captured.error.type !== 'NoVault') return asNull(captured)
    const made = await ensureVault()
    return made.ok ? asNull(await made.value.write(drafts)) : made
  },
  keepOffer,
  importPreview,
  importRun,
  importUndo,
  exportArchive,
  makeBackup,
  restoreBackup,
}

export function withVault<Value>(
  { vault }: CommandContext,
  work: (vault: Vault) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  return vault ? work(vault) : Promise.resolve(err({ type: 'Locked' }))
}

function asNull(result: Result<unknown, Failure>): Result<null, Failure> {
  return result.ok ? ok(null) : result
}

/** Names, days and places that someone close would try first as a passphrase (TM2). */
function ownWords(vault: Vault): readonly string[] {
  const words: string[] = []
  for (const record of vault.records('profile', 'person', 'hard-date', 'contact-plan', 'entry')) {
    if (record.kind === 'profile') words.push(record.body.themName ?? '', record.body.breakDay ?? '')
    else if (record.kind === 'person') words.push(record.body.nickname)
    else if (record.kind === 'hard-date') words.push(record.body.label, record.body.on)
    else if (record.kind === 'contact-plan') words.push(...record.body.handles)
    else if (record.kind === 'entry') words.push(record.body.place ?? '', ...record.body.tags)
  }
  return words.filter((word) => word !== '')
}
