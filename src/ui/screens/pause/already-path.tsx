import { useState } from 'preact/hooks'
import type { InputByKind } from '../../../domain/kinds/index.ts'
import { wallClockAt } from '../../../domain/day.ts'
import { coreWords, firstWords, stepWords } from '../../../i18n/words.ts'
import { Pick, TextField } from '../../primitives/controls.tsx'
import type { PathProps } from './path-props.ts'

type What = InputByKind['contact']['what']
type By = InputByKind['contact']['by']

/** Contact that the own plan left out: what it was, what it gave, and one barrier for next time. Needed contact is no such thing. */
export function AlreadyPath({ deps, startedAt }: PathProps) {
  const words = stepWords().pause
  const [what, setWhat] = useState<What | null>(null)
  const [by, setBy] = useState<By>('me')
  const [needed, setNeeded] = useState(false)
  const [gave, setGave] = useState('')
  const [barrier, setBarrier] = useState('')
  const [state, setState] = useState<'asking' | 'kept' | 'failed'>('asking')
  const keep = async (): Promise<void> => {
    const now = deps.clock.now()
    const { hour } = wallClockAt({ at: now, zone: deps.clock.zone() })
    const kept = await deps.vault.run('capture', [
      { kind: 'contact', body: { what: what ?? 'wrote', by, needed, hour } },
      { kind: 'urge', at: startedAt, body: { outcome: 'acted' } },
      ...(needed
        ? []
        : [
            {
              kind: 'slip' as const,
              body: { gave: gave || null, barrier: barrier || null, repairedAt: barrier.trim() === '' ? null : now },
            },
          ]),
      ...(barrier.trim() === '' ? [] : [{ kind: 'if-then' as const, body: { cue: words.cue, act: barrier, way: 5 } }]),
    ])
    setState(kept.ok ? 'kept' : 'failed')
  }
  if (state === 'kept') {
    return (
      <>
        <h1>{words.slipDone}</h1>
        <p>{words.slipLead}</p>
        <a class="button primary wide" href="/today">
          {firstWords.value.tabs.today}
        </a>
      </>
    )
  }
  return (
    <>
      <h1>{words.slipTitle}</h1>
      <p class="lead">{words.slipLead}</p>
      <Pick
        label={words.what}
        options={Object.entries(coreWords().contactWhat).map(([value, name]) => ({ value: value as What, name }))}
        value={what}
        onPick={setWhat}
      />
      <Pick
        label={words.who}
        options={Object.entries(words.by).map(([value, name]) => ({ value: value as By, name }))}
        value={by}
        onPick={setBy}
      />
      <label class="row">
        <input type="checkbox" checked={needed} onChange={(event) => setNeeded(event.currentTarget.checked)} />
        <span>{words.needed_}</span>
      </label>
      {!needed && <TextField label={words.gave} value={gave} most={280} onText={setGave} />}
      <TextField label={words.barrier} hint={words.barrierHint} value={barrier} most={280} onText={setBarrier} />
      <p class="status" role="alert">
        {state === 'failed' ? coreWords().journal.saveFailed : ''}
      </p>
      <button type="button" class="button primary wide" onClick={() => void keep()}>
        {firstWords.value.keep}
      </button>
    </>
  )
}
