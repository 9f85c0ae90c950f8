import { useState } from 'preact/hooks'
import { addDays, dayAt, momentOfWallClock, type ClockTime } from '../../../domain/day.ts'
import { coreWords, firstWords, stepWords } from '../../../i18n/words.ts'
import { Pick, TextArea } from '../../primitives/controls.tsx'
import { isLocked, type PathProps } from './path-props.ts'

type YesNo = 'yes' | 'no'

/** They wrote: three questions, and a draft that can be held until the morning. Ebb never sends it. */
export function TheyWrotePath({ deps, startedAt }: PathProps) {
  const words = stepWords().pause
  const [answers, setAnswers] = useState<Readonly<Record<string, YesNo>>>({})
  const [draft, setDraft] = useState('')
  const [state, setState] = useState<'writing' | 'held' | 'failed'>('writing')
  const hold = async (): Promise<void> => {
    const zone = deps.clock.zone()
    const tomorrow = addDays(dayAt({ at: deps.clock.now(), zone }), 1)
    const kept = await deps.vault.run('capture', [
      { kind: 'contact', body: { what: 'they-wrote', by: 'them' } },
      { kind: 'urge', at: startedAt, body: { outcome: 'they-wrote', lockedCapture: isLocked(deps) } },
      ...(draft.trim() === ''
        ? []
        : [
            {
              kind: 'letter' as const,
              body: {
                to: 'them' as const,
                text: draft,
                fate: 'held' as const,
                holdUntil: momentOfWallClock(tomorrow, '09:00' as ClockTime, zone),
              },
            },
          ]),
    ])
    setState(kept.ok ? 'held' : 'failed')
  }
  if (state === 'held') {
    return (
      <>
        <h1>{draft.trim() === '' ? words.closing : words.held}</h1>
        <a class="button primary wide" href="/today">
          {firstWords.value.tabs.today}
        </a>
      </>
    )
  }
  return (
    <>
      <h1>{words.theyTitle}</h1>
      <p class="lead">{words.theyLead}</p>
      {Object.entries(words.theyQuestions).map(([name, question]) => (
        <Pick
          key={name}
          label={question}
          options={[
            { value: 'yes' as YesNo, name: coreWords().evening.yes },
            { value: 'no' as YesNo, name: coreWords().evening.no },
          ]}
          value={answers[name] ?? null}
          onPick={(value) => setAnswers({ ...answers, [name]: value })}
        />
      ))}
      <p>{words.hold}</p>
      <TextArea label={words.draft} value={draft} most={2000} rows={3} onText={setDraft} />
      <p class="status" role="alert">
        {state === 'failed' ? coreWords().journal.saveFailed : ''}
      </p>
      <button type="button" class="button primary wide" onClick={() => void hold()}>
        {draft.trim() === '' ? firstWords.value.keep : words.holdButton}
      </button>
    </>
  )
}
