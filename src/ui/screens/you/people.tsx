import { useState } from 'preact/hooks'
import type { InputByKind } from '../../../domain/kinds/index.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, Chips, Pick, TextField } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { CirclePage } from './circle-page.tsx'

type Person = InputByKind['person']
const blank: Person = { nickname: '', goodFor: [], channel: 'share' }

/** The circle: one to five people, by a name of the person's choosing. No contact list is ever read. */
export function People({ deps }: ScreenProps) {
  const words = coreWords().you
  const records = useView(deps, 'records', { kinds: ['person'] })
  const people = (records ?? []).flatMap((record) => (record.kind === 'person' && record.body.active ? [record] : []))
  const [person, setPerson] = useState<Person>(blank)
  const [said, setSaid] = useState('')
  const add = async (): Promise<void> => {
    const written = await deps.vault.write([{ kind: 'person', body: person }])
    setSaid(written.ok ? firstWords.value.kept : coreWords().journal.saveFailed)
    if (written.ok) setPerson(blank)
  }
  return (
    <div class="stack">
      <h1>{words.peopleTitle}</h1>
      <p class="lead">{words.peopleLead}</p>
      {people.map(({ id, body }) => (
        <Card key={id} title={body.nickname}>
          <p class="faint">{body.goodFor.map((each) => words.good[each]).join(' · ')}</p>
          <button type="button" class="button small quiet" onClick={() => void deps.vault.run('remove', [id])}>
            {words.removePerson}
          </button>
        </Card>
      ))}
      {people.length >= 5 ? (
        <p>{words.full}</p>
      ) : (
        <Card title={words.addPerson}>
          <TextField
            label={words.nickname}
            value={person.nickname}
            most={24}
            onText={(nickname) => setPerson({ ...person, nickname })}
          />
          <Chips
            label={words.goodFor}
            options={(['listen', 'distract', 'practical', 'stay-at-night'] as const).map((value) => ({
              value,
              name: words.good[value],
            }))}
            chosen={person.goodFor ?? []}
            onChange={(goodFor) => setPerson({ ...person, goodFor: [...goodFor] })}
          />
          <Pick
            label={words.channel}
            options={(['share', 'sms', 'tel', 'mail', 'in-person'] as const).map((value) => ({
              value,
              name: words.channels[value],
            }))}
            value={person.channel ?? 'share'}
            onPick={(channel) => setPerson({ ...person, channel })}
          />
          <TextField
            label={words.number}
            value={person.number ?? ''}
            type="tel"
            most={60}
            onText={(number) => setPerson({ ...person, number })}
          />
          <label class="row">
            <input
              type="checkbox"
              checked={person.knowsBoth ?? false}
              onChange={(event) => setPerson({ ...person, knowsBoth: event.currentTarget.checked })}
            />
            <span>{words.knowsBoth}</span>
          </label>
          <button
            type="button"
            class="button primary"
            disabled={person.nickname.trim() === ''}
            onClick={() => void add()}
          >
            {firstWords.value.keep}
          </button>
        </Card>
      )}
      <p class="status" role="status">
        {said}
      </p>
      <CirclePage deps={deps} />
    </div>
  )
}
