import type { Moment } from '../../domain/day.ts'
import type { RecordId } from '../../domain/id.ts'
import type { Vault } from '../../store/vault.ts'

/** The seven days in which a release can be undone are over: its words go for good (P5). */
export function dueForErasing(vault: Pick<Vault, 'records'>, { at }: Moment): readonly RecordId[] {
  return vault
    .records('entry', 'letter')
    .filter((record) => {
      const { fate, undoUntil } = record.body as { readonly fate: string; readonly undoUntil: number | null }
      return fate === 'released' && undoUntil !== null && undoUntil <= at
    })
    .map(({ id }) => id)
}

/** What is done once after opening, behind the first screen. */
export async function wakeUp(vault: Vault, moment: Moment): Promise<void> {
  const due = dueForErasing(vault, moment)
  if (due.length > 0) await vault.erase(due)
  await vault.packSegments()
}
