import type { Draft } from '../../domain/record.ts'
import type { BreatheSpec, PatternName } from '../../exercises/breathe/exercise.ts'
import type { Answers, Spec } from '../../exercises/index.ts'
import { breathedOf, chosenOf, numberOf } from './answers.ts'
import type { StepContext, StepPlan } from './step-plan.ts'

const techniques = ['sighs', 'slow', 'square', '4-7-8', 'wave', 'senses', 'kind-wishes', 'quiet'] as const
type Technique = (typeof techniques)[number]

function screens(answers: Answers, context: StepContext): readonly Spec[] {
  const { words } = context
  const technique = techniqueOf(answers)
  const tension = (name: string): Spec => ({
    kind: 'scale',
    name,
    question: words.w08.tension,
    low: words.w08.low,
    high: words.w08.high,
  })
  return [
    {
      kind: 'choose',
      name: 'technique',
      question: words.w08.choose,
      most: 1,
      groups: [
        { name: null, options: offered(context).map((value) => ({ value, name: words.w08.names[value] ?? value })) },
      ],
    },
    {
      kind: 'choose',
      name: 'minutes',
      question: words.w08.minutes,
      most: 1,
      groups: [
        {
          name: null,
          options: [1, 2, 3, 5, 8, 10].map((minutes) => ({ value: String(minutes), name: words.w08.minute(minutes) })),
        },
      ],
    },
    tension('tensionBefore'),
    breathSpec(lots(context) === 'quiet' ? 'quiet' : technique, secondsOf(answers, technique, context), context),
    tension('tensionAfter'),
  ]
}

function techniqueOf(answers: Answers): Technique {
  const [value] = chosenOf(answers, 'technique').values
  return techniques.find((each) => each === value) ?? 'sighs'
}

/** Breath holds are left out where the person said so; riding a wave needs five of their own. */
function offered({ records }: StepContext): readonly Technique[] {
  const noHolds = records.some((record) => record.kind === 'profile' && record.body.noHolds)
  const urges = records.filter(({ kind }) => kind === 'urge').length
  return techniques.filter(
    (each) => (!noHolds || (each !== 'square' && each !== '4-7-8')) && (each !== 'wave' || urges >= 5),
  )
}

function secondsOf(answers: Answers, technique: Technique, { records }: StepContext): number {
  const chosen = Number(chosenOf(answers, 'minutes').values[0] ?? 0)
  if (chosen > 0) return chosen * 60
  if (technique === '4-7-8') return 4 * 19
  if (technique === 'kind-wishes') return 480
  if (technique === 'wave') return (medianUrgeMinutes(records) ?? 5) * 60
  return 300
}

function medianUrgeMinutes(records: StepContext['records']): number | null {
  const minutes = records
    .flatMap((record) => (record.kind === 'urge' && record.body.minutes > 0 ? [record.body.minutes] : []))
    .sort((a, b) => a - b)
  return minutes.length === 0 ? null : Math.min(10, minutes[Math.floor(minutes.length / 2)] as number)
}

/** "Find out what calms me": each start draws lots between the chosen technique and equal quiet minutes. */
function lots({ records, startedAt }: StepContext): 'guided' | 'quiet' | null {
  const on = records.some((record) => record.kind === 'setting' && record.body.calmLots)
  if (!on) return null
  // The moment of opening is the lot: its last digits are as even as a coin, and opening again draws again.
  return startedAt % 1000 < 500 ? 'guided' : 'quiet'
}

export function breathSpec(technique: Technique, seconds: number, { words }: Pick<StepContext, 'words'>): BreatheSpec {
  const base = { kind: 'breathe' as const, name: 'breath', title: words.w08.titles[technique] ?? '', seconds }
  const linesBy: Partial<Record<Technique, readonly string[]>> = {
    senses: words.w08.senses,
    'kind-wishes': words.w08.wishes,
    wave: words.w08.wave,
    quiet: words.w08.quiet,
  }
  const pattern: PatternName =
    technique === 'square' || technique === '4-7-8' || technique === 'sighs' ? technique : 'slow'
  const lines = linesBy[technique]
  return { ...base, pattern, ...(lines ? { lines } : {}), ...(technique === 'quiet' ? { quiet: true } : {}) }
}

function records(answers: Answers, context: StepContext): readonly Draft[] {
  const breathed = breathedOf(answers, 'breath')
  if (!breathed || breathed.minutes === 0) return []
  const drawn = lots(context)
  return [
    {
      kind: 'calm-session',
      body: {
        technique: techniqueOf(answers),
        minutes: breathed.minutes,
        tensionBefore: numberOf(answers, 'tensionBefore'),
        tensionAfter: numberOf(answers, 'tensionAfter'),
        drawn,
        drawOdds: drawn ? 0.5 : null,
      },
    },
  ]
}

export const w08Breath: StepPlan = { template: 'w08.breath', screens, records }

export const w08Heavy: StepPlan = {
  template: 'w08.heavy',
  screens: (_, { words }) => [{ ...breathSpec('sighs', 30, { words }), title: words.w08.heavyTitle }],
  records,
}
