import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, TextField } from '../../primitives/controls.tsx'

/** In the morning, one intention: what was named the evening before, one of three, or one's own; it can be passed by. */
export function IntentionCard({ deps, kindThing }: { readonly deps: Deps; readonly kindThing: string | null }) {
  const words = coreWords().today
  const [own, setOwn] = useState('')
  const [state, setState] = useState<'asking' | 'kept' | 'passed' | 'failed'>('asking')
  const keep = async (intention: string): Promise<void> => {
    const kept = await deps.vault.write([{ kind: 'check-in', body: { moment: 'now', intention } }])
    setState(kept.ok ? 'kept' : 'failed')
  }
  if (state === 'passed') return null
  if (state === 'kept') return <p role="status">{words.intentionKept}</p>
  return (
    <Card title={words.intention}>
      <div class="stack tight">
        {[...(kindThing ? [kindThing] : []), ...words.intentions].slice(0, 3).map((line) => (
          <button key={line} type="button" class="button small" onClick={() => void keep(line)}>
            {line}
          </button>
        ))}
      </div>
      <TextField label={words.intentionOwn} value={own} most={280} onText={setOwn} />
      <div class="row">
        <button type="button" class="button small" disabled={own.trim() === ''} onClick={() => void keep(own)}>
          {firstWords.value.keep}
        </button>
        <button type="button" class="button quiet small" onClick={() => setState('passed')}>
          {firstWords.value.notNow}
        </button>
      </div>
      <p class="status" role="alert">
        {state === 'failed' ? coreWords().journal.saveFailed : ''}
      </p>
    </Card>
  )
}
