import { sha256 } from '../crypto/suite.ts'
import type { StoredRecord } from '../domain/record.ts'
import { err, type Result } from '../domain/result.ts'
import { storedRecordOf } from './journal-row.ts'
import type { OpenVault, WriteError } from './open-vault.ts'

/** Records and the pictures they point to, as an archive takes them. */
export async function archiveInputOf(vault: OpenVault, records: readonly StoredRecord[], madeOn: string) {
  const media: { name: string; bytes: Uint8Array }[] = []
  for (const { kind, body } of records) {
    const name = kind === 'box-item' ? (body as { readonly media?: string | null }).media : null
    const bytes = name ? await vault.loadBlob(name) : null
    if (name && bytes) media.push({ name, bytes })
  }
  return { records, media, madeOn, sha256 }
}

/** Takes a read archive into a vault: pictures first, then every record with its id and stamp; all or nothing. */
export async function restoreInto(
  vault: OpenVault,
  archive: {
    readonly records: readonly unknown[]
    readonly media: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  },
): Promise<Result<{ readonly added: number; readonly changed: number; readonly same: number }, WriteError>> {
  const records: StoredRecord[] = []
  for (const each of archive.records) {
    const record = storedRecordOf(each as Readonly<Record<string, unknown>>)
    if (!record || typeof record.id !== 'string' || !/^[a-z2-7]{26}$/.test(record.id))
      return err({ type: 'BadShape', kind: 'archive', path: String((each as { id?: unknown }).id) })
    records.push(record)
  }
  for (const { name, bytes } of archive.media) {
    const saved = await vault.saveBlob(name, bytes)
    if (!saved.ok) return saved
  }
  return vault.merge(records)
}
