import type { Deps } from '../../../app/deps.ts'

export type PausePath = 'stay' | 'write' | 'people' | 'they-wrote' | 'already'

/** What every path behind a button of Pause is given. */
export interface PathProps {
  readonly path: PausePath
  readonly deps: Deps
  readonly startedAt: number
  readonly onBack: () => void
}

/** What is written now is sealed and opened at the next unlock. */
export function isLocked(deps: Deps): boolean {
  const { type } = deps.vault.status.value
  return type !== 'open' && type !== 'none'
}
