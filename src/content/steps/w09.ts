import type { Draft, Records } from '../../domain/record.ts'
import type { Reachable } from '../../exercises/reach-out/exercise.ts'
import type { Answers, Spec } from '../../exercises/index.ts'
import { chosenOf, numberOf, reachedOf } from './answers.ts'
import type { StepContext, StepPlan } from './step-plan.ts'

/** The circle as it can be reached; on the abuse path people who know both wait until they are chosen again. */
export function reachable(records: Records): readonly Reachable[] {
  const profile = records.findLast((record) => record.kind === 'profile')
  const unsafe = profile?.kind === 'profile' && (profile.body.safe === 'no' || profile.body.safe === 'not-sure')
  return records.flatMap((record) => {
    if (record.kind !== 'person' || !record.body.active || (unsafe && record.body.knowsBoth)) return []
    const { nickname, channel, number, knowsBoth } = record.body
    return [{ id: record.id, nickname, channel, number, knowsBoth }]
  })
}

function screens(answers: Answers, { words, records }: StepContext): readonly Spec[] {
  const [need = 'listen'] = chosenOf(answers, 'need').values
  const sent = reachedOf(answers, 'ask')?.status === 'sent'
  const talk: readonly Spec[] = [
    { kind: 'timer', name: 'talk', title: words.w09.talk, lines: words.w09.talkLines, seconds: 1200 },
    { kind: 'scale', name: 'heard', question: words.w09.heard, low: words.w09.heardLow, high: words.w09.heardHigh },
    {
      kind: 'scale',
      name: 'lighter',
      question: words.w09.lighter,
      low: words.w09.lighterLow,
      high: words.w09.lighterHigh,
      least: -2,
      most: 2,
    },
  ]
  return [
    {
      kind: 'choose',
      name: 'need',
      question: words.w09.need,
      most: 1,
      groups: [{ name: null, options: Object.entries(words.w09.needs).map(([value, name]) => ({ value, name })) }],
    },
    {
      kind: 'reach-out',
      name: 'ask',
      question: words.w09.ask,
      people: reachable(records),
      draft: words.w09.drafts[need] ?? '',
    },
    ...(sent ? talk : []),
  ]
}

function records(answers: Answers): readonly Draft[] {
  const reached = reachedOf(answers, 'ask')
  if (!reached) return []
  const { person, nickname, channel, text, status } = reached
  const known: readonly Draft[] =
    nickname === null
      ? []
      : [{ kind: 'person', body: { nickname, goodFor: [], channel: channel === 'copy' ? 'share' : channel } }]
  return [
    ...known,
    {
      kind: 'reach-out',
      body: {
        person,
        need: chosenOf(answers, 'need').values[0] ?? null,
        channel,
        text,
        status,
        feltHeard: numberOf(answers, 'heard'),
        lighter: numberOf(answers, 'lighter'),
      },
    },
  ]
}

export const w09Ask: StepPlan = { template: 'w09.ask', screens, records }

export const w09Heavy: StepPlan = {
  template: 'w09.heavy',
  screens: (_, { words, records: known }) => [
    {
      kind: 'reach-out',
      name: 'ask',
      question: words.firstNight.person,
      people: reachable(known),
      draft: words.firstNight.personText,
    },
  ],
  records,
}
