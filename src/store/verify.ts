import { openBlob } from './blobs.ts'
import type { VaultHeader } from './header.ts'
import type { Keyring } from './keyring.ts'
import type { VerifyReport } from './open-vault.ts'
import type { SealedDb } from './sealed-db.ts'
import { latestOf, openRows, readSegment } from './segments.ts'

/** Opens every journal row, segment and blob, and names what does not open or does not agree. Changes nothing. */
export async function verifyVault(
  db: SealedDb,
  header: VaultHeader,
  keys: Keyring,
  onProgress?: (done: number, total: number) => void,
): Promise<VerifyReport> {
  const damaged: { where: string; what: string }[] = []
  const total = await db.lastSeq()
  const ids = new Set<string>()
  for (let from = 1; from <= total; from += 1000) {
    const { records, lost } = openRows(await db.readJournal(from, Math.min(total, from + 999)), keys)
    for (const { record } of records) ids.add(record.id)
    for (const each of lost) damaged.push({ where: each.split(':')[0] as string, what: each.split(': ')[1] as string })
    onProgress?.(Math.min(total, from + 999), total)
  }
  for (const entry of header.segments) {
    const segment = await readSegment(db, entry, keys)
    const rows = openRows(await db.readJournal(entry.from, entry.to), keys)
    const agrees = segment !== null && JSON.stringify(segment) === JSON.stringify(latestOf(rows.records))
    if (segment === null) damaged.push({ where: `segment ${entry.from}-${entry.to}`, what: 'Tampered' })
    else if (!agrees && rows.lost.length === 0)
      damaged.push({ where: `segment ${entry.from}-${entry.to}`, what: 'Differs' })
    for (const each of segment ?? []) ids.add(each.record.id)
  }
  for (const key of await db.keys('blobs')) {
    const sealed = await db.read('blobs', key)
    if (!sealed || !openBlob(key, sealed, keys)) damaged.push({ where: `picture ${key}`, what: 'Tampered' })
  }
  return { ok: damaged.length === 0, records: ids.size, damaged }
}
