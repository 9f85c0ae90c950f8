import { dayAt } from '../../domain/day.ts'
import type { Draft } from '../../domain/record.ts'
import type { Answers, Spec } from '../../exercises/index.ts'
import { chosenOf, numberOf, writtenOf } from './answers.ts'
import type { StepContext, StepPlan } from './step-plan.ts'

/** Feeling words by family: valence and arousal, and the words a parting brings. */
export const families = {
  hot: [
    'angry',
    'jealous',
    'betrayed',
    'humiliated',
    'panicked',
    'restless',
    'resentful',
    'frightened',
    'desperate',
    'shaken',
    'bitter',
    'torn',
  ],
  low: [
    'sad',
    'lonely',
    'empty',
    'numb',
    'tired',
    'hopeless',
    'ashamed',
    'guilty',
    'rejected',
    'homesick-for-us',
    'longing',
    'heavy',
  ],
  calm: [
    'relieved',
    'calm',
    'safe',
    'tender',
    'accepting',
    'quiet',
    'grateful',
    'soft',
    'rested',
    'steady',
    'forgiving',
    'free',
  ],
  lively: [
    'hopeful',
    'curious',
    'proud',
    'playful',
    'warm',
    'strong',
    'awake',
    'amused',
    'determined',
    'loved',
    'glad',
    'brave',
  ],
} as const

const heavyWords = ['sad', 'lonely', 'empty', 'numb', 'angry', 'panicked', 'longing', 'tired'] as const

/** A feeling leads to a next thing; only ways that exist are named. */
const nextByFamily: Readonly<Record<keyof typeof families, readonly string[]>> = {
  hot: ['w08.breath'],
  low: ['w09.ask', 'w08.breath'],
  calm: ['w11.lines'],
  lively: ['w11.lines'],
}

export function wordsSpec(words: StepContext['words'], question: string): Spec {
  return {
    kind: 'choose',
    name: 'words',
    question,
    most: 3,
    full: words.w01.full,
    own: words.w01.own,
    ownLength: 24,
    groups: (Object.keys(families) as (keyof typeof families)[]).map((family) => ({
      name: words.w01.families[family],
      options: families[family].map((word) => ({ value: word, name: words.w01.words[word] ?? word })),
    })),
  }
}

export function heavyWordsSpec(words: StepContext['words'], question: string): Spec {
  return {
    kind: 'choose',
    name: 'words',
    question,
    most: 3,
    full: words.w01.full,
    groups: [{ name: null, options: heavyWords.map((word) => ({ value: word, name: words.w01.words[word] ?? word })) }],
  }
}

function painSpec(name: string, { words }: StepContext): Spec {
  return { kind: 'scale', name, question: words.step.pain, low: words.step.painLow, high: words.step.painHigh }
}

function screens(answers: Answers, context: StepContext): readonly Spec[] {
  const { words, core, records, moment } = context
  const today = dayAt(moment)
  const named = records.filter(
    (record) =>
      record.kind === 'step' && record.body.way === 1 && record.body.finishedAt !== null && record.day === today,
  ).length
  const quiet: Spec = {
    kind: 'breathe',
    name: 'sighs',
    title: named >= 3 ? words.w01.three : words.w01.sighsFirst,
    pattern: 'sighs',
    seconds: named >= 3 ? 60 : 30,
  }
  if (named >= 3) return [quiet]
  const sighs: readonly Spec[] = (numberOf(answers, 'pain') ?? 0) >= 8 ? [quiet] : []
  const chosen = chosenOf(answers, 'words')
  const said = [
    ...chosen.values.map((word) => words.w01.words[word] ?? word),
    ...(chosen.own ? [chosen.own] : []),
  ].join(words.w01.and)
  return [
    painSpec('pain', context),
    ...sighs,
    wordsSpec(words, words.w01.question),
    {
      kind: 'choose',
      name: 'body',
      question: words.w01.body,
      most: 9,
      groups: [{ name: null, options: Object.entries(words.w01.places).map(([value, name]) => ({ value, name })) }],
    },
    {
      kind: 'choose',
      name: 'cues',
      question: words.w01.cue,
      most: 23,
      groups: [{ name: null, options: Object.entries(core.cues).map(([value, name]) => ({ value, name })) }],
    },
    {
      kind: 'write',
      name: 'line',
      prompt: words.w01.line,
      most: 280,
      ...(said ? { prefill: words.w01.prefill(said) } : {}),
    },
    nextSpec(chosen.values[0], context),
    painSpec('painAfter', context),
  ]
}

function nextSpec(first: string | undefined, { words }: StepContext): Spec {
  const family =
    (Object.keys(families) as (keyof typeof families)[]).find((name) =>
      (families[name] as readonly string[]).includes(first ?? ''),
    ) ?? 'low'
  return {
    kind: 'choose',
    name: 'next',
    question: words.w01.next,
    most: 1,
    groups: [
      {
        name: null,
        options: nextByFamily[family].map((template) => ({
          value: template,
          name: words.ways.templates[template] ?? template,
        })),
      },
    ],
  }
}

function records(answers: Answers): readonly Draft[] {
  const { values, own } = chosenOf(answers, 'words')
  const pain = numberOf(answers, 'pain')
  const line = writtenOf(answers, 'line')
  const nothing = pain === null && values.length === 0 && own === null && line === null
  if (nothing) return []
  return [
    {
      kind: 'check-in',
      body: {
        moment: 'now',
        pain,
        painAfter: numberOf(answers, 'painAfter'),
        words: [...values],
        ownWord: own,
        body: chosenOf(answers, 'body').values as never,
        cues: chosenOf(answers, 'cues').values as never,
        line: line?.text ?? null,
        next: chosenOf(answers, 'next').values[0] ?? null,
      },
    },
  ]
}

export const w01Label: StepPlan = { template: 'w01.label', screens, records }

export const w01Heavy: StepPlan = {
  template: 'w01.heavy',
  screens: (_, { words }) => [heavyWordsSpec(words, words.w01.heavyQuestion)],
  records,
}
