import { firstWords } from '../../../i18n/words.ts'
import { AlreadyPath } from './already-path.tsx'
import type { PathProps } from './path-props.ts'
import { PeoplePath } from './people-path.tsx'
import { StayPath } from './stay-path.tsx'
import { TheyWrotePath } from './they-wrote-path.tsx'
import { WritePath } from './write-path.tsx'

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
