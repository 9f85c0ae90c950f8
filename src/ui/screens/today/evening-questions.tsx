import { dayNumber, type Day } from '../../../domain/day.ts'
import { cues, type Cue } from '../../../domain/cues.ts'
import type { InputByKind } from '../../../domain/kinds/index.ts'
import { coreWords } from '../../../i18n/words.ts'
import { Card, Chips, Pick, Scale, TextField } from '../../primitives/controls.tsx'
import { Mood } from '../../primitives/mood.tsx'

export type CheckIn = InputByKind['check-in']
type What = InputByKind['contact']['what']

/** What an evening may tell, in any part: the check-in, and whether there was contact or looking. */
export interface Told {
  readonly checkIn: CheckIn
  readonly contact: 'yes' | 'no' | null
  readonly what: What | null
}

interface AskProps {
  readonly told: Told
  readonly day: Day
  readonly onTell: (told: Told) => void
}

/** The questions of a day; each can be left out. Missing them is asked on odd days only, so that it stays short. */
export function EveningQuestions({ told, day, onTell }: AskProps) {
  const words = coreWords().evening
  const { checkIn } = told
  const tell = (part: Partial<CheckIn>): void => onTell({ ...told, checkIn: { ...checkIn, ...part } })
  return (
    <>
      <Card title={words.pain}>
        <Mood
          label={words.pain}
          names={coreWords().mood.names}
          value={checkIn.pain ?? null}
          onPick={(pain) => tell({ pain })}
        />
      </Card>
      <Scale
        label={words.sleep}
        low={words.sleepLow}
        high={words.sleepHigh}
        value={checkIn.sleep ?? null}
        onPick={(sleep) => tell({ sleep })}
      />
      <Scale
        label={words.intrusions}
        low={words.low}
        high={words.high}
        value={checkIn.intrusions ?? null}
        onPick={(intrusions) => tell({ intrusions })}
      />
      {dayNumber(day) % 2 === 1 && (
        <Scale
          label={words.longing}
          low={words.low}
          high={words.high}
          value={checkIn.longing ?? null}
          onPick={(longing) => tell({ longing })}
        />
      )}
      <details>
        <summary>{words.cues}</summary>
        <Chips
          label={words.cues}
          options={cues.map((value) => ({ value, name: coreWords().cues[value] }))}
          chosen={(checkIn.cues ?? []) as readonly Cue[]}
          onChange={(chosen) => tell({ cues: [...chosen] })}
        />
      </details>
      <ContactQuestion told={told} day={day} onTell={onTell} />
      <Chips
        label={words.basics}
        options={Object.entries(coreWords().basics).map(([value, name]) => ({
          value: value as NonNullable<CheckIn['basics']>[number],
          name,
        }))}
        chosen={checkIn.basics ?? []}
        onChange={(basics) => tell({ basics: [...basics] })}
      />
      <TextField label={words.line} value={checkIn.line ?? ''} most={280} onText={(line) => tell({ line })} />
    </>
  )
}

function ContactQuestion({ told, onTell }: AskProps) {
  const words = coreWords().evening
  return (
    <>
      <Pick
        label={words.contact}
        options={[
          { value: 'yes' as const, name: words.yes },
          { value: 'no' as const, name: words.no },
        ]}
        value={told.contact}
        onPick={(contact) => onTell({ ...told, contact })}
      />
      {told.contact === 'yes' && (
        <Pick
          label={words.contactWhat}
          options={Object.entries(coreWords().contactWhat).map(([value, name]) => ({ value: value as What, name }))}
          value={told.what}
          onPick={(what) => onTell({ ...told, what })}
        />
      )}
    </>
  )
}
