import { useState } from 'preact/hooks'
import { cues, needs, type Cue, type Need } from '../../../domain/cues.ts'
import type { InputByKind } from '../../../domain/kinds/index.ts'
import { coreWords, firstWords, stepWords } from '../../../i18n/words.ts'
import { BreathScene } from '../../breath/breath-scene.tsx'
import { Card, Chips, Pick, Scale } from '../../primitives/controls.tsx'
import { go } from '../../router.ts'
import { isLocked, type PathProps } from './path-props.ts'

type Pull = NonNullable<InputByKind['urge']['pull']>
type Technique = NonNullable<InputByKind['urge']['techniques']>[number]

/** Stay with me: the pull, ten slow breaths, the pull again, and what it was about. Every question can be passed by. */
export function StayPath({ deps, startedAt }: PathProps) {
  const words = stepWords().pause
  const [at, setAt] = useState<'ask' | 'breathe' | 'after' | 'still' | 'walk' | 'end' | 'kept'>('ask')
  const [pull, setPull] = useState<Pull | null>(null)
  const [cue, setCue] = useState<Cue | null>(null)
  const [before, setBefore] = useState<number | null>(null)
  const [after, setAfter] = useState<number | null>(null)
  const [used, setUsed] = useState<readonly Technique[]>(['breath'])
  const [needed, setNeeded] = useState<readonly Need[]>([])
  const [problem, setProblem] = useState('')
  const keep = async (outcome: 'waited' | 'acted'): Promise<void> => {
    const minutes = Math.round((deps.clock.now() - startedAt) / 60_000)
    const kept = await deps.vault.run('capture', [
      {
        kind: 'urge',
        at: startedAt,
        body: { pull, cue, before, after, minutes, techniques: [...used], outcome, lockedCapture: isLocked(deps) },
      },
      ...(needed.length > 0 ? [{ kind: 'need' as const, body: { needs: [...needed], from: 'urge' as const } }] : []),
    ])
    if (kept.ok) setAt('kept')
    else setProblem(stepWords().step.saveFailed)
  }
  if (at === 'ask') {
    return (
      <>
        <h1>{firstWords.value.pause.title}</h1>
        <Pick
          label={words.pull}
          options={Object.entries(words.pulls).map(([value, name]) => ({ value: value as Pull, name }))}
          value={pull}
          onPick={setPull}
        />
        <Scale label={words.strength} low={words.low} high={words.high} value={before} onPick={setBefore} />
        <details>
          <summary>{words.cue}</summary>
          <Pick
            label={words.cue}
            options={cues.map((value) => ({ value, name: coreWords().cues[value] }))}
            value={cue}
            onPick={setCue}
          />
        </details>
        <button type="button" class="button primary wide" onClick={() => setAt('breathe')}>
          {words.ten}
        </button>
      </>
    )
  }
  if (at === 'breathe') {
    return (
      <>
        <BreathScene
          title={words.ten}
          pattern="slow"
          seconds={100}
          lines={[]}
          quiet={false}
          deps={deps}
          level={1}
          onDone={() => setAt('after')}
        />
        <button type="button" class="button wide" onClick={() => setAt('after')}>
          {firstWords.value.next}
        </button>
      </>
    )
  }
  if (at === 'walk') {
    return (
      <Card title={words.walkTitle}>
        {words.walkLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <button type="button" class="button primary" onClick={() => setAt('after')}>
          {firstWords.value.next}
        </button>
      </Card>
    )
  }
  if (at === 'after') {
    return (
      <>
        <h1>{words.after}</h1>
        <Scale label={words.strength} low={words.low} high={words.high} value={after} onPick={setAfter} />
        <button type="button" class="button primary wide" onClick={() => setAt((after ?? 0) >= 6 ? 'still' : 'end')}>
          {firstWords.value.next}
        </button>
      </>
    )
  }
  if (at === 'still') {
    const choose = (technique: Technique, then: 'walk' | 'breathe' | 'end'): void => {
      setUsed([...new Set([...used, technique])])
      setAt(then)
    }
    return (
      <>
        <h1>{words.still}</h1>
        <div class="door">
          <button type="button" class="button" onClick={() => choose('walk', 'walk')}>
            {words.walk}
          </button>
          <button type="button" class="button" onClick={() => choose('wait', 'breathe')}>
            {words.more}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              choose('person', 'end')
              go('/step/w09.heavy/pause')
            }}
          >
            {words.person}
          </button>
          <button type="button" class="button quiet" onClick={() => setAt('end')}>
            {firstWords.value.next}
          </button>
        </div>
      </>
    )
  }
  if (at === 'end') {
    return (
      <>
        <h1>{words.needed}</h1>
        <Chips
          label={words.needed}
          options={needs.map((value) => ({ value, name: coreWords().needs[value] }))}
          chosen={needed}
          most={3}
          note={stepWords().w01.full}
          onChange={setNeeded}
        />
        <p class="status" role="alert">
          {problem}
        </p>
        <div class="row">
          <button type="button" class="button primary" onClick={() => void keep('waited')}>
            {words.waited}
          </button>
          <button type="button" class="button" onClick={() => void keep('acted')}>
            {words.acted}
          </button>
        </div>
      </>
    )
  }
  return (
    <>
      <h1>{words.youWaited}</h1>
      <p role="status">{firstWords.value.kept}</p>
      <a class="button primary wide" href="/today">
        {firstWords.value.tabs.today}
      </a>
    </>
  )
}
