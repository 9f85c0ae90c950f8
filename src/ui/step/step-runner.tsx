import { useEffect, useRef, useState } from 'preact/hooks'
import type { Deps } from '../../app/deps.ts'
import { wayNumber, wayOfTemplate } from '../../content/way.ts'
import { ways } from '../../content/ways/index.ts'
import { stepPlans } from '../../content/steps/index.ts'
import type { StepContext } from '../../content/steps/step-plan.ts'
import { dayAt } from '../../domain/day.ts'
import type { InputByKind } from '../../domain/kinds/index.ts'
import type { Draft, Records } from '../../domain/record.ts'
import type { Written } from '../../exercises/write/exercise.ts'
import { sealProblem } from '../../exercises/write/exercise.ts'
import { exercises, type Answers, type Spec } from '../../exercises/index.ts'
import { views } from '../../exercises/views.ts'
import { coreWords, firstWords, stepWords } from '../../i18n/words.ts'
import { Card, Scale } from '../primitives/controls.tsx'
import { Mood } from '../primitives/mood.tsx'
import { go, focusHeading } from '../router.ts'
import { useUnsaved } from '../use-unsaved.ts'
import { useRecords } from '../use-view.ts'

type Source = InputByKind['step']['source']

const neededKinds = ['profile', 'setting', 'person', 'step', 'urge', 'week-check'] as const

/** Runs one step from its first screen to its landing (G1). Leaving keeps what was typed for 7 days (G2). */
export function StepRunner({
  template,
  source,
  deps,
  onFinished,
}: {
  readonly template: string
  readonly source: Source
  readonly deps: Deps
  readonly onFinished?: () => void
}) {
  const records = useRecords(deps, neededKinds)
  if (records === undefined) return <h1 class="status">{firstWords.value.loading}</h1>
  return (
    <RunningStep
      key={template}
      template={template}
      source={source}
      deps={deps}
      records={[...records].reverse()}
      onFinished={onFinished}
    />
  )
}

interface Kept {
  readonly answers: Answers
  readonly at: number
}

function RunningStep({
  template,
  source,
  deps,
  records,
  onFinished,
}: {
  readonly template: string
  readonly source: Source
  readonly deps: Deps
  readonly records: Records
  readonly onFinished?: (() => void) | undefined
}) {
  const plan = stepPlans[template]
  const words = stepWords()
  const way = ways[wayOfTemplate(template)]
  const [startedAt] = useState(() => deps.clock.now())
  const [answers, setAnswers] = useState<Answers>({})
  const [at, setAt] = useState(0)
  const [phase, setPhase] = useState<'why' | 'screens' | 'landing' | 'after' | 'done'>(
    template.endsWith('.heavy') ? 'screens' : 'why',
  )
  const [painAfter, setPainAfter] = useState<number | null>(null)
  const [helpful, setHelpful] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const [found, setFound] = useState<Kept | null>(null)
  const draftName = `step ${template}`
  const context: StepContext = {
    words,
    core: coreWords(),
    moment: { at: deps.clock.now(), zone: deps.clock.zone() },
    records,
    startedAt,
  }
  const screens = plan?.screens(answers, context) ?? []
  const spec = screens[at]

  useEffect(() => {
    void deps.vault.run('loadDraft', { name: draftName }).then((loaded) => {
      const kept = loaded.ok ? (loaded.value as Kept | null) : null
      if (kept && deps.clock.now() - kept.at < 7 * 86_400_000) setFound(kept)
    })
  }, [])
  const finished = useRef(false)
  const saveDraft = async (): Promise<void> => {
    if (finished.current || Object.keys(answers).length === 0) return
    await deps.vault.run('saveDraft', { name: draftName, value: { answers, at: deps.clock.now() } })
  }
  useEffect(() => {
    const soon = setTimeout(() => void saveDraft(), 400)
    return () => clearTimeout(soon)
  }, [answers])
  useUnsaved(deps, saveDraft)
  useEffect(() => focusHeading(), [phase, at])

  const stepBody = (finished: boolean): Draft => ({
    kind: 'step',
    body: {
      way: wayNumber(way.id),
      template,
      version: template.endsWith('.heavy') ? 'heavy' : 'full',
      source,
      startedAt,
      finishedAt: finished ? deps.clock.now() : null,
      leftAt: finished ? null : deps.clock.now(),
      landing: way.landing,
      painAfter,
      helpful,
      measures: [],
      part: partOf(screens, records, template),
    },
  })
  const close = async (): Promise<void> => {
    // Breath and answers keep what was done so far; nothing is said of unfinished.
    if (Object.values(answers).some((answer) => answer !== null)) await deps.vault.write([stepBody(false)])
    leave()
  }
  const leave = (): void => (onFinished ? onFinished() : go('/today'))
  const finish = async (): Promise<void> => {
    setProblem('')
    const written = await deps.vault.write([...(plan?.records(answers, context) ?? []), stepBody(true)])
    if (!written.ok) {
      setProblem(written.error.type === 'StorageFull' ? coreWords().journal.full : words.step.saveFailed)
      return
    }
    finished.current = true
    await deps.vault.run('dropDraft', { name: draftName })
    await deps.vault.run('keepOffer', { response: source === 'today' ? 'done' : 'none' })
    setPhase('done')
  }
  const next = (): void => {
    if (at + 1 < screens.length) setAt(at + 1)
    else setPhase('landing')
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) void close()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  const name = words.ways.names[way.id]
  if (!plan || !name) return <p>{coreWords().journal.gone}</p>
  return (
    <div class="stack" data-step={template}>
      <p class="row spread">
        <button type="button" class="button quiet small" onClick={() => void close()}>
          {words.step.close}
        </button>
        <span class="faint">{words.ways.templates[template]}</span>
      </p>
      {phase === 'why' && (
        <>
          <h1>{name.title}</h1>
          <p class="lead">{name.why}</p>
          <details>
            <summary>{words.ways.howSure}</summary>
            <p>{words.ways.grades[way.grade]}</p>
          </details>
          {found && (
            <Card title={words.step.draftFound}>
              <div class="row">
                <button
                  type="button"
                  class="button small"
                  onClick={() => {
                    setAnswers(found.answers)
                    setFound(null)
                    setPhase('screens')
                  }}
                >
                  {words.step.draftYes}
                </button>
                <button
                  type="button"
                  class="button small quiet"
                  onClick={() => {
                    setFound(null)
                    void deps.vault.run('dropDraft', { name: draftName })
                  }}
                >
                  {words.step.draftNo}
                </button>
              </div>
            </Card>
          )}
          <button type="button" class="button primary wide" onClick={() => setPhase('screens')}>
            {coreWords().today.begin}
          </button>
        </>
      )}
      {phase === 'screens' && spec && (
        <>
          <h1 class="visually-hidden">{name.title}</h1>
          <ExerciseScreen
            key={spec.name}
            spec={spec}
            answers={answers}
            deps={deps}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [spec.name]: answer }))}
            onDone={next}
          />
          <div class="row">
            <button type="button" class="button primary" disabled={isBlocked(spec, answers, context)} onClick={next}>
              {words.step.next}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                setAnswers((before) => ({ ...before, [spec.name]: null }))
                next()
              }}
            >
              {words.step.skip}
            </button>
          </div>
        </>
      )}
      {phase === 'landing' && (
        <>
          <h1>{words.step.landing}</h1>
          {words.landings[way.landing].map((line) => (
            <p key={line} class="lead">
              {line}
            </p>
          ))}
          <p>{words.landingEnd}</p>
          <button type="button" class="button primary wide" onClick={() => setPhase('after')}>
            {words.step.next}
          </button>
        </>
      )}
      {phase === 'after' && (
        <>
          <h1>{name.title}</h1>
          {template !== 'w01.label' && (
            <Card title={words.step.pain}>
              <Mood label={words.step.pain} names={coreWords().mood.names} value={painAfter} onPick={setPainAfter} />
            </Card>
          )}
          <Scale
            label={words.step.helped}
            low={words.step.helpedLow}
            high={words.step.helpedHigh}
            least={-2}
            most={2}
            value={helpful}
            onPick={setHelpful}
          />
          <p class="status" role="alert">
            {problem}
          </p>
          <div class="row">
            <button type="button" class="button primary" onClick={() => void finish()}>
              {problem ? firstWords.value.tryAgain : firstWords.value.keep}
            </button>
            {problem && (
              <button
                type="button"
                class="button"
                onClick={() => void deps.platform.handOver({ channel: 'copy', text: textsOf(answers) })}
              >
                {firstWords.value.copy}
              </button>
            )}
          </div>
        </>
      )}
      {phase === 'done' && (
        <>
          <h1>{words.step.done}</h1>
          <p role="status">{firstWords.value.kept}</p>
          <button type="button" class="button primary wide" onClick={leave}>
            {words.step.toToday}
          </button>
        </>
      )}
    </div>
  )
}

function ExerciseScreen({
  spec,
  answers,
  deps,
  onAnswer,
  onDone,
}: {
  readonly spec: Spec
  readonly answers: Answers
  readonly deps: Deps
  readonly onAnswer: (answer: never) => void
  readonly onDone: () => void
}) {
  const View = views[spec.kind]
  return (
    <View
      spec={spec}
      answer={answers[spec.name] ?? null}
      onAnswer={onAnswer as (answer: unknown) => void}
      onDone={onDone}
      deps={deps}
    />
  )
}

/** Going on waits for an answer where there is one to give; skipping never does. */
function isBlocked(spec: Spec, answers: Answers, { moment }: StepContext): boolean {
  const exercise = exercises[spec.kind] as { isAnswered(spec: unknown, answer: unknown): boolean }
  const answer = answers[spec.name] ?? null
  if (spec.kind === 'write' && answer !== null) {
    const { fate, sealedUntil } = answer as Written
    if (fate === 'sealed' && sealProblem(sealedUntil, dayAt(moment))) return true
  }
  return !exercise.isAnswered(spec, answer)
}

function partOf(screens: readonly Spec[], records: Records, template: string): number | null {
  if (template !== 'w11.story' && template !== 'w11.gains') return null
  const done = records.filter(
    (record) => record.kind === 'step' && record.body.template === template && record.body.finishedAt !== null,
  ).length
  return screens.length > 0 ? (done % 3) + 1 : null
}

function textsOf(answers: Answers): string {
  return Object.values(answers)
    .flatMap((answer) => (typeof answer === 'object' && answer !== null && 'text' in answer ? [answer.text] : []))
    .join('\n\n')
}
