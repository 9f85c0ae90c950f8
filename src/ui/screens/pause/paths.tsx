import type { Deps } from '../../../app/deps.ts'
import { firstWords } from '../../../i18n/words.ts'
import type { PausePath } from './pause.tsx'
import { AlreadyPath } from './already-path.tsx'
import { PeoplePath } from './people-path.tsx'
import { StayPath } from './stay-path.tsx'
import { TheyWrotePath } from './they-wrote-path.tsx'
import { WritePath } from './write-path.tsx'

export interface PathProps {
  readonly path: PausePath
  readonly deps: Deps
  readonly startedAt: number
  readonly onBack: () => void
}

const pathViews = {
  stay: StayPath,
  write: WritePath,
  people: PeoplePath,
  'they-wrote': TheyWrotePath,
  already: AlreadyPath,
} as const

/** What stands behind the five buttons of Pause. */
export function PausePaths(props: PathProps) {
  const View = pathViews[props.path]
  return (
    <div class="stack">
      <p>
        <button type="button" class="button quiet small" onClick={props.onBack}>
          {firstWords.value.back}
        </button>
      </p>
      <View {...props} />
    </div>
  )
}

export function isLocked(deps: Deps): boolean {
  const { type } = deps.vault.status.value
  return type !== 'open' && type !== 'none'
}
