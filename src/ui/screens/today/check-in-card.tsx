import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import type { RecordId } from '../../../domain/id.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, Scale, TextField } from '../../primitives/controls.tsx'
import { Mood } from '../../primitives/mood.tsx'

/** Two taps are a whole check-in: a word, and it is kept. More can be said, nothing is owed. */
export function CheckInCard({ deps, lastPain }: { readonly deps: Deps; readonly lastPain: number | null }) {
  const words = coreWords()
  const [pain, setPain] = useState<number | null>(null)
  const [kept, setKept] = useState<RecordId | null>(null)
  const [line, setLine] = useState('')
  const [state, setState] = useState<'asking' | 'keeping' | 'kept' | 'failed'>('asking')
  const keep = async (): Promise<void> => {
    setState('keeping')
    const body = { moment: 'now' as const, pain, line: line.trim() === '' ? null : line }
    const written = await deps.vault.write([{ kind: 'check-in', body, ...(kept ? { id: kept } : {}) }])
    if (written.ok) setKept(written.value[0]?.id ?? null)
    setState(written.ok ? 'kept' : 'failed')
  }
  return (
    <Card title={words.mood.question}>
      <Mood
        label={words.mood.question}
        names={words.mood.names}
        value={pain ?? (state === 'asking' ? lastPain : null)}
        onPick={(value) => {
          setPain(value)
          setState('asking')
        }}
      />
      <button
        type="button"
        class="button primary"
        disabled={pain === null || state === 'keeping'}
        onClick={() => void keep()}
      >
        {state === 'failed' ? firstWords.value.tryAgain : firstWords.value.keep}
      </button>
      <p
        class="status"
        role="status"
        data-testid="saved"
        data-state={
          state === 'kept' ? 'saved' : state === 'keeping' ? 'saving' : state === 'failed' ? 'failed' : undefined
        }
      >
        {state === 'keeping'
          ? firstWords.value.keeping
          : state === 'kept'
            ? words.today.keptPain
            : state === 'failed'
              ? words.journal.saveFailed
              : ''}
      </p>
      {pain !== null && (
        <details>
          <summary>{words.mood.finer}</summary>
          <div class="stack tight">
            <Scale
              label={words.mood.question}
              low={words.mood.scaleLow}
              high={words.mood.scaleHigh}
              value={pain}
              onPick={(value) => {
                setPain(value)
                setState('asking')
              }}
            />
            <TextField
              label={words.today.moreLine}
              value={line}
              most={280}
              onText={(text) => {
                setLine(text)
                setState('asking')
              }}
            />
          </div>
        </details>
      )}
      {state === 'kept' && (
        <a class="button small quiet" href="/step/w01.label/today">
          {words.today.more}
        </a>
      )}
    </Card>
  )
}
