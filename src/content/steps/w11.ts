import { dayAt, daysBetween } from '../../domain/day.ts'
import type { Draft } from '../../domain/record.ts'
import type { Answers, Spec } from '../../exercises/index.ts'
import { numberOf, writtenOf } from './answers.ts'
import type { StepContext, StepPlan } from './step-plan.ts'

type Form = 'lines' | 'facts' | 'story' | 'gains'

/** The two questions of the gate, asked when their answer is older than 7 days (Sbarra 2013). */
function circlingSpecs({ words, records, moment }: StepContext): readonly Spec[] {
  const last = records.findLast((record) => record.kind === 'week-check' && record.body.askWhy !== null)
  if (last && daysBetween(last.day, dayAt(moment)) <= 7) return []
  const scale = (name: string, question: string): Spec => ({
    kind: 'scale',
    name,
    question,
    low: words.w11.low,
    high: words.w11.high,
  })
  return [scale('askWhy', words.w11.why), scale('goOver', words.w11.over)]
}

function partOf(template: string, records: StepContext['records']): number {
  const done = records.filter(
    (record) =>
      record.kind === 'step' &&
      record.body.template === template &&
      record.body.version === 'full' &&
      record.body.finishedAt !== null,
  ).length
  return (done % 3) + 1
}

function writeSpec(form: Form, context: StepContext): Spec {
  const { words, records } = context
  const base = { kind: 'write' as const, name: 'text', most: 20_000 }
  if (form === 'lines')
    return {
      ...base,
      prompt: words.w11.linesPrompt,
      hint: words.w11.linesHint,
      minutes: 3,
      fates: fates(context, 'keep'),
    }
  if (form === 'facts')
    return {
      ...base,
      prompt: words.w11.factsPrompt,
      hint: words.w11.factsHint,
      minutes: 5,
      fates: fates(context, 'keep'),
    }
  if (form === 'gains') return { ...base, prompt: words.w11.gains, minutes: 15, fates: fates(context, 'keep') }
  return {
    ...base,
    prompt: words.w11.story[partOf('w11.story', records) - 1] as string,
    minutes: 20,
    fates: fates(context, 'sealed'),
    sealDays: 30,
  }
}

/** The fate that is marked comes first; on the abuse path nothing is offered for release (chapter 9). */
function fates({ records }: StepContext, marked: 'keep' | 'sealed') {
  const profile = records.findLast((record) => record.kind === 'profile')
  const unsafe = profile?.kind === 'profile' && (profile.body.safe === 'no' || profile.body.safe === 'not-sure')
  const all = ['keep', 'sealed', ...(unsafe ? [] : (['released'] as const))] as const
  return [marked, ...all.filter((fate) => fate !== marked)]
}

/** Days in which a release can be undone. */
export const undoDays = 7

export function fateFields(fate: 'keep' | 'sealed' | 'released', sealedUntil: string | null, at: number) {
  return {
    fate,
    sealedUntil: fate === 'sealed' ? (sealedUntil as never) : null,
    releasedAt: fate === 'released' ? at : null,
    undoUntil: fate === 'released' ? at + undoDays * 86_400_000 : null,
  }
}

function recordsOf(form: Form, answers: Answers, { moment, records }: StepContext): readonly Draft[] {
  const drafts: Draft[] = []
  const [askWhy, goOver] = [numberOf(answers, 'askWhy'), numberOf(answers, 'goOver')]
  if (askWhy !== null || goOver !== null) drafts.push({ kind: 'week-check', body: { askWhy, goOver } })
  const written = writtenOf(answers, 'text')
  if (!written) return drafts
  const part = form === 'story' ? partOf('w11.story', records) : form === 'gains' ? partOf('w11.gains', records) : null
  drafts.push({
    kind: 'entry',
    body: {
      form,
      part,
      text: written.text,
      minutes: written.minutes,
      ...fateFields(written.fate, written.sealedUntil, moment.at),
    },
  })
  return drafts
}

function planOf(form: Form): StepPlan {
  return {
    template: `w11.${form}`,
    screens: (_, context) => [...circlingSpecs(context), writeSpec(form, context)],
    records: (answers, context) => recordsOf(form, answers, context),
  }
}

export const w11Lines = planOf('lines')
export const w11Facts = planOf('facts')
export const w11Story = planOf('story')
export const w11Gains = planOf('gains')

export const w11Heavy: StepPlan = {
  template: 'w11.heavy',
  screens: (_, { words }) => [{ kind: 'write', name: 'text', prompt: words.w11.heavyPrompt, most: 280 }],
  records: (answers, context) => recordsOf('lines', answers, context),
}
