import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { firstWords, loadSteps } from '../../../i18n/words.ts'
import { BreathScene } from '../../breath/breath-scene.tsx'
import { go } from '../../router.ts'
import type { ScreenProps } from '../../screens.ts'
import type { PathProps, PausePath } from './path-props.ts'

/**
 * The urge minute. The breath moves at once; nothing is asked before it. Works with the
 * vault locked, offline and from a cold start: what it keeps is sealed until the next unlock.
 */
export function Pause({ deps }: ScreenProps) {
  const words = firstWords.value
  const [chosen, setChosen] = useState<PausePath | null>(null)
  const [Path, setPath] = useState<ComponentType<PathProps> | null>(null)
  const [startedAt] = useState(() => deps.clock.now())
  const open = (path: PausePath): void => {
    setChosen(path)
    void Promise.all([import('./paths.tsx'), loadSteps()]).then(([module]) => setPath(() => module.PausePaths))
  }
  const changedMind = async (): Promise<void> => {
    await deps.vault.run('capture', [
      {
        kind: 'urge',
        at: startedAt,
        body: { outcome: 'closed', lockedCapture: deps.vault.status.value.type !== 'open' },
      },
    ])
    go('/today')
  }
  // The rest of Pause is fetched while the breath moves, so that it is there offline and without waiting.
  useEffect(() => void import('./paths.tsx'), [])
  if (chosen && Path) return <Path path={chosen} deps={deps} startedAt={startedAt} onBack={() => setChosen(null)} />
  return (
    <div class="stack">
      <BreathScene
        title={words.pause.title}
        pattern="slow"
        seconds={180}
        lines={[]}
        quiet={false}
        deps={deps}
        level={1}
      />
      <p>{words.pause.lead}</p>
      <div class="door">
        <button type="button" class="button primary" onClick={() => open('stay')}>
          {words.pause.stay}
        </button>
        <button type="button" class="button" onClick={() => open('write')}>
          {words.pause.write}
        </button>
        <button type="button" class="button" onClick={() => open('people')}>
          {words.pause.people}
        </button>
        <button type="button" class="button" onClick={() => open('they-wrote')}>
          {words.pause.theyWrote}
        </button>
        <button type="button" class="button" onClick={() => open('already')}>
          {words.pause.already}
        </button>
        <button type="button" class="button quiet" onClick={() => void changedMind()}>
          {words.pause.changed}
        </button>
        <a class="button quiet" href="/help">
          {words.pause.unsafe}
        </a>
      </div>
    </div>
  )
}
