import { useEffect, useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import { addDays, isDay, lifeDayAt, type Day } from '../../../domain/day.ts'
import { coreWords, dayText, firstWords } from '../../../i18n/words.ts'
import { Card, Pick, TextField } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useUnsaved } from '../../use-unsaved.ts'
import { useView } from '../../use-view.ts'
import { EveningQuestions, type Told } from './evening-questions.tsx'

const nothingTold: Told = { checkIn: { moment: 'day' }, contact: null, what: null }
const draftName = 'evening'

interface EveningDraft {
  readonly told: Told
  readonly day: Day
}

/** The day in about a minute, or one of the seven before it; one answer is a whole check-in, none is no record. */
export function Evening({ deps, parts }: ScreenProps) {
  const words = coreWords().evening
  const today = lifeDayAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  const [day, setDay] = useState<Day>(parts[0] && isDay(parts[0]) ? parts[0] : today)
  const [told, setTold] = useState<Told>(nothingTold)
  const [state, setState] = useState<'asking' | 'keeping' | 'kept' | 'nothing' | 'failed'>('asking')
  const [found, setFound] = useState<EveningDraft | null>(null)
  useEffect(() => {
    void deps.vault.run('loadDraft', { name: draftName }).then((loaded) => {
      const draft = loaded.ok ? (loaded.value as EveningDraft | null) : null
      if (draft && draft.day >= addDays(today, -7)) setFound(draft)
    })
  }, [])
  useUnsaved(deps, async () => {
    const { line, intention } = told.checkIn
    if (state === 'kept' || state === 'nothing' || (!line && !intention)) return
    await deps.vault.run('saveDraft', { name: draftName, value: { told, day } satisfies EveningDraft })
  })
  const keep = async (): Promise<void> => {
    if (!saysAnything(told)) return setState('nothing')
    setState('keeping')
    const written = await deps.vault.write(recordsOf(told, day))
    if (written.ok) await deps.vault.run('dropDraft', { name: draftName })
    setState(written.ok ? 'kept' : 'failed')
  }
  if (state === 'kept' || state === 'nothing') return <EveningEnd deps={deps} kept={state === 'kept'} />
  return (
    <div class="stack">
      <h1>{day === today ? words.title : words.titleFor(dayText(day))}</h1>
      {found && (
        <DraftFound
          onTake={() => {
            setTold(found.told)
            setDay(found.day)
            setFound(null)
          }}
          onDrop={() => {
            setFound(null)
            void deps.vault.run('dropDraft', { name: draftName })
          }}
        />
      )}
      <EveningQuestions told={told} day={day} onTell={setTold} />
      {day === today && (
        <TextField
          label={words.kindThing}
          value={told.checkIn.intention ?? ''}
          most={280}
          onText={(intention) => setTold({ ...told, checkIn: { ...told.checkIn, intention } })}
        />
      )}
      <p class="status" role="alert">
        {state === 'failed' ? coreWords().journal.saveFailed : ''}
      </p>
      <button type="button" class="button primary wide" disabled={state === 'keeping'} onClick={() => void keep()}>
        {state === 'failed' ? firstWords.value.tryAgain : firstWords.value.keep}
      </button>
      <details>
        <summary>{coreWords().today.fillIn}</summary>
        <Pick
          label={words.which}
          options={Array.from({ length: 8 }, (_, ago) => addDays(today, -ago)).map((each) => ({
            value: each,
            name: dayText(each, 'short'),
          }))}
          value={day}
          onPick={setDay}
        />
      </details>
    </div>
  )
}

function saysAnything({ checkIn, contact }: Told): boolean {
  const { moment: _, ...answers } = checkIn
  const answered = Object.values(answers).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== undefined,
  )
  return answered || contact !== null
}

function recordsOf({ checkIn, contact, what }: Told, day: Day) {
  const by = what === 'they-wrote' ? ('them' as const) : ('me' as const)
  return [
    {
      kind: 'check-in' as const,
      body: { ...checkIn, contactAny: contact === null ? null : contact === 'yes' },
      day,
    },
    ...(contact === 'yes' && what ? [{ kind: 'contact' as const, body: { what, by }, day }] : []),
  ]
}

function DraftFound({ onTake, onDrop }: { readonly onTake: () => void; readonly onDrop: () => void }) {
  const words = coreWords().journal
  return (
    <Card>
      <p>{words.draftFound}</p>
      <div class="row">
        <button type="button" class="button small" onClick={onTake}>
          {words.draftOpen}
        </button>
        <button type="button" class="button small quiet" onClick={onDrop}>
          {words.draftDrop}
        </button>
      </div>
    </Card>
  )
}

/** That is all for today; after three very heavy evenings, people and help stand there too. */
function EveningEnd({ deps, kept }: { readonly deps: Deps; readonly kept: boolean }) {
  const words = coreWords()
  const heavy = useView(deps, 'today', {})?.heavyEvenings ?? false
  return (
    <div class="stack">
      <h1>{kept ? words.evening.done : words.evening.nothing}</h1>
      <p>{firstWords.value.youCanStop}</p>
      {kept && heavy && (
        <Card>
          <p>{words.today.heavyEvenings}</p>
          <div class="row">
            <a class="button help small" href="/help">
              {words.today.helpOpen}
            </a>
            <a class="button small" href="/step/w09.ask">
              {words.today.heavyAsk}
            </a>
          </div>
        </Card>
      )}
      <a class="button primary wide" href="/today">
        {firstWords.value.tabs.today}
      </a>
    </div>
  )
}
