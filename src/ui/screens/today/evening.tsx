import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import { addDays, dayNumber, isDay, lifeDayAt, type Day } from '../../../domain/day.ts'
import { cues, type Cue } from '../../../domain/cues.ts'
import type { InputByKind } from '../../../domain/kinds/index.ts'
import { coreWords, dayText, firstWords } from '../../../i18n/words.ts'
import { Card, Chips, Pick, Scale, TextField } from '../../primitives/controls.tsx'
import { Mood } from '../../primitives/mood.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'

type CheckIn = InputByKind['check-in']
type What = InputByKind['contact']['what']

/** The day in about a minute, or one of the seven before it; one answer is a whole check-in, none is no record. */
export function Evening({ deps, parts }: ScreenProps) {
  const words = coreWords().evening
  const today = lifeDayAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  const [day, setDay] = useState<Day>(parts[0] && isDay(parts[0]) ? parts[0] : today)
  const [told, setTold] = useState<CheckIn>({ moment: 'day' })
  const [contact, setContact] = useState<'yes' | 'no' | null>(null)
  const [what, setWhat] = useState<What | null>(null)
  const [state, setState] = useState<'asking' | 'kept' | 'nothing' | 'failed'>('asking')
  const tell = (part: Partial<CheckIn>): void => setTold((before) => ({ ...before, ...part }))
  const past = Array.from({ length: 8 }, (_, ago) => addDays(today, -ago))
  const keep = async (): Promise<void> => {
    const { moment: _, ...answers } = told
    const said = Object.values(answers).some((value) =>
      Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== undefined,
    )
    if (!said && contact === null) return setState('nothing')
    const written = await deps.vault.write([
      { kind: 'check-in', body: { ...told, contactAny: contact === null ? null : contact === 'yes' }, day },
      ...(contact === 'yes' && what
        ? [
            {
              kind: 'contact' as const,
              body: { what, by: what === 'they-wrote' ? ('them' as const) : ('me' as const) },
              day,
            },
          ]
        : []),
    ])
    setState(written.ok ? 'kept' : 'failed')
  }
  if (state === 'kept' || state === 'nothing') {
    return (
      <div class="stack">
        <h1>{state === 'kept' ? words.done : words.nothing}</h1>
        <p>{firstWords.value.youCanStop}</p>
        {state === 'kept' && <AfterHeavyEvenings deps={deps} />}
        <a class="button primary wide" href="/today">
          {firstWords.value.tabs.today}
        </a>
      </div>
    )
  }
  return (
    <div class="stack">
      <h1>{day === today ? words.title : words.titleFor(dayText(day))}</h1>
      <Card title={words.pain}>
        <Mood
          label={words.pain}
          names={coreWords().mood.names}
          value={told.pain ?? null}
          onPick={(pain) => tell({ pain })}
        />
      </Card>
      <Scale
        label={words.sleep}
        low={words.sleepLow}
        high={words.sleepHigh}
        value={told.sleep ?? null}
        onPick={(sleep) => tell({ sleep })}
      />
      <Scale
        label={words.intrusions}
        low={words.low}
        high={words.high}
        value={told.intrusions ?? null}
        onPick={(intrusions) => tell({ intrusions })}
      />
      {dayNumber(day) % 2 === 1 && (
        <Scale
          label={words.longing}
          low={words.low}
          high={words.high}
          value={told.longing ?? null}
          onPick={(longing) => tell({ longing })}
        />
      )}
      <details>
        <summary>{words.cues}</summary>
        <Chips
          label={words.cues}
          options={cues.map((value) => ({ value, name: coreWords().cues[value] }))}
          chosen={(told.cues ?? []) as readonly Cue[]}
          onChange={(chosen) => tell({ cues: [...chosen] })}
        />
      </details>
      <Pick
        label={words.contact}
        options={[
          { value: 'yes' as const, name: words.yes },
          { value: 'no' as const, name: words.no },
        ]}
        value={contact}
        onPick={setContact}
      />
      {contact === 'yes' && (
        <Pick
          label={words.contactWhat}
          options={Object.entries(coreWords().contactWhat).map(([value, name]) => ({ value: value as What, name }))}
          value={what}
          onPick={setWhat}
        />
      )}
      <Chips
        label={words.basics}
        options={Object.entries(coreWords().basics).map(([value, name]) => ({
          value: value as NonNullable<CheckIn['basics']>[number],
          name,
        }))}
        chosen={told.basics ?? []}
        onChange={(basics) => tell({ basics: [...basics] })}
      />
      <TextField label={words.line} value={told.line ?? ''} most={280} onText={(line) => tell({ line })} />
      {day === today && (
        <TextField
          label={words.kindThing}
          value={told.intention ?? ''}
          most={280}
          onText={(intention) => tell({ intention })}
        />
      )}
      <p class="status" role="alert">
        {state === 'failed' ? coreWords().journal.saveFailed : ''}
      </p>
      <button type="button" class="button primary wide" onClick={() => void keep()}>
        {firstWords.value.keep}
      </button>
      <details>
        <summary>{coreWords().today.fillIn}</summary>
        <Pick
          label={words.which}
          options={past.map((each) => ({ value: each, name: dayText(each, 'short') }))}
          value={day}
          onPick={setDay}
        />
      </details>
    </div>
  )
}

/** After three very heavy evenings, people and help come before everything else. */
function AfterHeavyEvenings({ deps }: { readonly deps: Deps }) {
  const words = coreWords().today
  if (!useView(deps, 'today', {})?.heavyEvenings) return null
  return (
    <Card>
      <p>{words.heavyEvenings}</p>
      <div class="row">
        <a class="button help small" href="/help">
          {words.helpOpen}
        </a>
        <a class="button small" href="/step/w09.ask">
          {words.heavyAsk}
        </a>
      </div>
    </Card>
  )
}
