import { decryptWithIdentity, encryptAndReadBack } from '../../crypto/age-file.ts'
import { readKit } from '../../crypto/recovery-kit.ts'
import { sha256 } from '../../crypto/suite.ts'
import { dayAt } from '../../domain/day.ts'
import type { RecordId } from '../../domain/id.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { makeArchive, readArchive, withoutBox } from '../../interchange/archive.ts'
import { planImport, type ImportPlan } from '../../interchange/import.ts'
import { archiveInputOf, restoreInto } from '../../store/archive-bridge.ts'
import type { Failure } from '../deps.ts'
import type { Commands } from '../vault-messages.ts'
import type { Command, CommandContext } from './context.ts'
import { noteCopy } from './safekeeping.ts'

type ImportInput = Commands['importPreview']['input']

function plan(
  { vault, moment, random }: CommandContext,
  { files, choices }: ImportInput,
): Result<ImportPlan & { readonly batch: string }, Failure> {
  const batch = [...random.bytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const planned = planImport(files, {
    choices,
    today: dayAt(moment),
    hash: sha256,
    isKnown: (id: RecordId) => vault?.get(id) !== null && vault !== null,
    batch,
  })
  return planned.ok ? ok({ ...planned.value, batch }) : planned
}

export const importPreview: Command<'importPreview'> = async (context, input) => {
  const planned = plan(context, input)
  return planned.ok ? ok(planned.value.preview) : planned
}

/** Pictures first, then all records in one write: a stop or a failure before that leaves no record behind. */
export const importRun: Command<'importRun'> = async (context, input) => {
  const vault = await context.ensureVault()
  if (!vault.ok) return vault
  const planned = plan({ ...context, vault: vault.value }, input)
  if (!planned.ok) return planned
  const { drafts, media, preview, batch } = planned.value
  for (const [at, { name, bytes }] of media.entries()) {
    if (context.signal.aborted) return err({ type: 'Stopped' })
    const saved = await vault.value.saveBlob(name, bytes)
    if (!saved.ok) return saved
    context.progress(at + 1, media.length + drafts.length)
  }
  // A wish to stop that came while the files were read is heard here, the last time before anything is written.
  await new Promise((resolve) => setTimeout(resolve))
  if (context.signal.aborted) return err({ type: 'Stopped' })
  const written = await vault.value.write(drafts)
  if (!written.ok) return written
  context.progress(media.length + drafts.length, media.length + drafts.length)
  void vault.value.packSegments()
  return ok({ ...preview, batch, added: written.value.length })
}

export const importUndo: Command<'importUndo'> = async ({ vault }, { batch }) => {
  if (!vault) return err({ type: 'Locked' })
  const ids = vault
    .all()
    .filter((record) => record.importBatch === batch && record.deletedAt === null)
    .map(({ id }) => id)
  const removed = await vault.remove(ids)
  return removed.ok ? ok(ids.length) : removed
}

export const exportArchive: Command<'exportArchive'> = async ({ vault, moment }, { withBox }) => {
  if (!vault) return err({ type: 'Locked' })
  const all = vault.all().filter(({ deletedAt }) => deletedAt === null)
  const input = await archiveInputOf(vault, withBox ? all : withoutBox(all), dayAt(moment))
  return ok({ bytes: makeArchive(input), records: input.records.length })
}

/** Everything, sealed to the recovery page; read back by counting before it is handed over. */
export const makeBackup: Command<'makeBackup'> = async ({ vault, moment }) => {
  const recipient = vault?.recipient() ?? null
  if (!vault || recipient === null) return err({ type: 'NoKit' })
  const input = await archiveInputOf(vault, vault.all(), dayAt(moment))
  const archive = makeArchive(input)
  const back = readArchive(archive, sha256)
  if (!back.ok || back.value.records.length !== input.records.length || back.value.changed.length > 0)
    return err({ type: 'BackupUnverified' })
  const bytes = await encryptAndReadBack(archive, recipient)
  if (!bytes) return err({ type: 'BackupUnverified' })
  await noteCopy(vault, { madeAt: moment.at })
  return ok({ bytes, records: input.records.length })
}

export const restoreBackup: Command<'restoreBackup'> = async ({ ensureVault, moment }, { bytes, kit }) => {
  const read = await readKit(kit)
  if (!read.ok) return err({ type: 'WrongKit' })
  const opened = await decryptWithIdentity(bytes, read.value.identity)
  if (!opened.ok) return err({ type: opened.error.type === 'WrongKey' ? 'WrongKit' : opened.error.type })
  const archive = readArchive(opened.value, sha256)
  if (!archive.ok) return archive
  const vault = await ensureVault()
  if (!vault.ok) return vault
  const merged = await restoreInto(vault.value, archive.value)
  if (merged.ok) await noteCopy(vault.value, { madeAt: moment.at, checkedAt: moment.at })
  return merged
}
