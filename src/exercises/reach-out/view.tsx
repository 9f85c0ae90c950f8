import { useState } from 'preact/hooks'
import { firstWords, stepWords } from '../../i18n/words.ts'
import { Pick, TextArea, TextField } from '../../ui/primitives/controls.tsx'
import type { ViewProps } from '../views.ts'
import type { ReachedOut, ReachOutSpec } from './exercise.ts'

export function ReachOutView({ spec, answer, onAnswer, onDone, deps }: ViewProps<ReachOutSpec, ReachedOut>) {
  const words = stepWords().reachOut
  const [said, setSaid] = useState('')
  const only = spec.people.length === 1 ? spec.people[0] : undefined
  const current: ReachedOut = answer ?? {
    person: only?.id ?? null,
    nickname: null,
    channel: only?.channel ?? 'share',
    text: spec.draft,
    status: 'open',
  }
  const person = spec.people.find(({ id }) => id === current.person)
  const finish = (status: ReachedOut['status']): void => {
    onAnswer({ ...current, status })
    onDone()
  }
  const handOver = async (): Promise<void> => {
    const channel = current.channel === 'in-person' ? 'copy' : current.channel
    const result = await deps.platform.handOver({
      channel,
      text: current.text,
      ...(person?.number ? { to: person.number } : {}),
    })
    setSaid(result === 'unavailable' ? words.unavailable : words.handedOver)
    onAnswer({ ...current, status: 'open' })
  }
  return (
    <div class="stack tight">
      <h2>{spec.question}</h2>
      {spec.people.length > 0 ? (
        <Pick
          label={words.who}
          options={spec.people.map(({ id, nickname }) => ({ value: id, name: nickname }))}
          value={current.person}
          onPick={(id) =>
            onAnswer({
              ...current,
              person: id,
              channel: spec.people.find((each) => each.id === id)?.channel ?? 'share',
            })
          }
        />
      ) : (
        <TextField
          label={words.newPerson}
          most={24}
          value={current.nickname ?? ''}
          onText={(nickname) => onAnswer({ ...current, nickname: nickname.trim() === '' ? null : nickname })}
        />
      )}
      {person?.knowsBoth && <p class="faint">{words.newsTravels}</p>}
      <TextArea
        label={words.text}
        value={current.text}
        most={500}
        rows={3}
        onText={(text) => onAnswer({ ...current, text })}
      />
      <p class="faint">{words.sendsNothing}</p>
      <button type="button" class="button primary wide" onClick={() => void handOver()}>
        {words.open}
      </button>
      <p class="status" role="status">
        {said}
      </p>
      <div class="row">
        <button type="button" class="button small" onClick={() => finish('sent')}>
          {words.sent}
        </button>
        <button type="button" class="button small" onClick={() => finish('later')}>
          {words.later}
        </button>
        <button type="button" class="button small quiet" onClick={() => finish('not-today')}>
          {words.notToday}
        </button>
      </div>
      <a class="button quiet small" href="/help">
        {firstWords.value.helpNow}
      </a>
    </div>
  )
}
