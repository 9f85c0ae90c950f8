import { useState } from 'preact/hooks'
import { coreWords, firstWords, stepWords } from '../../../i18n/words.ts'
import { TextArea } from '../../primitives/controls.tsx'
import { isLocked, type PathProps } from './path-props.ts'

/** A letter that is not sent, written here instead; kept also while locked. */
export function WritePath({ deps, startedAt }: PathProps) {
  const words = stepWords().pause
  const [text, setText] = useState('')
  const [state, setState] = useState<'writing' | 'keeping' | 'kept' | 'failed'>('writing')
  const keep = async (): Promise<void> => {
    setState('keeping')
    const minutes = Math.round((deps.clock.now() - startedAt) / 60_000)
    const kept = await deps.vault.run('capture', [
      { kind: 'letter', body: { to: 'no-one', text } },
      {
        kind: 'urge',
        at: startedAt,
        body: { outcome: 'waited', minutes, techniques: ['letter'], lockedCapture: isLocked(deps) },
      },
    ])
    setState(kept.ok ? 'kept' : 'failed')
  }
  if (state === 'kept') {
    return (
      <>
        <h1>{words.letterKept}</h1>
        <p>{words.closing}</p>
        <a class="button primary wide" href="/today">
          {firstWords.value.tabs.today}
        </a>
      </>
    )
  }
  return (
    <>
      <h1>{firstWords.value.pause.write}</h1>
      <TextArea label={words.letterPrompt} value={text} most={20_000} onText={setText} />
      <p class="status" role="alert">
        {state === 'keeping' ? firstWords.value.keeping : state === 'failed' ? coreWords().journal.saveFailed : ''}
      </p>
      <div class="row">
        <button type="button" class="button primary" disabled={text.trim() === ''} onClick={() => void keep()}>
          {state === 'failed' ? firstWords.value.tryAgain : firstWords.value.keep}
        </button>
        {state === 'failed' && (
          <button type="button" class="button" onClick={() => void deps.platform.handOver({ channel: 'copy', text })}>
            {firstWords.value.copy}
          </button>
        )}
      </div>
    </>
  )
}
