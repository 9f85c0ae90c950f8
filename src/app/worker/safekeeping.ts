import type { Vault } from '../../store/vault.ts'
import type { Query } from './context.ts'

/** When a copy of this device's vault was made and read back; a fact of the device, not a record. */
export interface CopyNote {
  readonly madeAt: number | null
  readonly checkedAt: number | null
}

const draftName = 'copies'

export async function noteCopy(vault: Vault, note: Partial<CopyNote>): Promise<void> {
  await vault.saveDraft(draftName, { ...(await copyNote(vault)), ...note })
}

export async function copyNote(vault: Vault): Promise<CopyNote> {
  const note = (await vault.loadDraft(draftName)) as Partial<CopyNote> | null
  return { madeAt: note?.madeAt ?? null, checkedAt: note?.checkedAt ?? null }
}

export const safekeeping: Query<'safekeeping'> = {
  reads: 'all',
  async answer({ vault }) {
    const { passphrase, kit } = vault.slots()
    const { madeAt, checkedAt } = await copyNote(vault)
    return { passphrase, kit, records: vault.health().records, copyMadeAt: madeAt, copyCheckedAt: checkedAt }
  },
}
