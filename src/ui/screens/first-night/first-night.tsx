import { useState } from 'preact/hooks'
import { isNight } from '../../../domain/day.ts'
import { heavyWordsSpec } from '../../../content/steps/w01.ts'
import type { Chosen } from '../../../exercises/choose/exercise.ts'
import { ChooseView } from '../../../exercises/choose/view.tsx'
import type { Draft } from '../../../domain/record.ts'
import { coreWords, firstWords, stepWords } from '../../../i18n/words.ts'
import { BreathScene } from '../../breath/breath-scene.tsx'
import { Pick, TextField } from '../../primitives/controls.tsx'
import { go } from '../../router.ts'
import type { ScreenProps } from '../../screens.ts'
import { AfterCare } from './after-care.tsx'
import { isAfterCare, type FirstNightScreen } from './screen-names.ts'

/**
 * Eight to ten minutes that help even if nothing follows: relief first, no account, no
 * question before care; any screen can be passed by and is whole in itself.
 */
export function FirstNight({ deps }: ScreenProps) {
  const words = stepWords().firstNight
  const [at, setAt] = useState<FirstNightScreen>('breath')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [line, setLine] = useState('')
  const [problem, setProblem] = useState('')
  const [heavier, setHeavier] = useState(false)
  const [startedAt] = useState(() => deps.clock.now())
  const night = isNight({ at: deps.clock.now(), zone: deps.clock.zone() })
  const write = async (drafts: readonly Draft[], then: FirstNightScreen): Promise<void> => {
    const written = await deps.vault.write(drafts)
    if (written.ok) setAt(then)
    else setProblem(coreWords().journal.saveFailed)
  }
  const afterWords: FirstNightScreen = 'line'
  const Skip = ({ to }: { readonly to: FirstNightScreen }) => (
    <button type="button" class="button quiet" onClick={() => setAt(to)}>
      {firstWords.value.skip}
    </button>
  )
  return (
    <div class="stack">
      <p>
        <button type="button" class="button quiet small" onClick={() => go('/today')}>
          {firstWords.value.close}
        </button>
      </p>
      {at === 'breath' && (
        <>
          <BreathScene
            title={words.breath}
            pattern="slow"
            seconds={90}
            lines={[]}
            quiet={false}
            deps={deps}
            level={1}
            onDone={() => setAt('softer')}
          />
          <button type="button" class="button wide" onClick={() => setAt('softer')}>
            {firstWords.value.next}
          </button>
        </>
      )}
      {at === 'softer' && (
        <>
          <h1>{words.softer}</h1>
          <div class="door">
            <button type="button" class="button" onClick={() => setAt('words')}>
              {words.answers.softer}
            </button>
            <button type="button" class="button" onClick={() => setAt('words')}>
              {words.answers.same}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setHeavier(true)
                setAt('person')
              }}
            >
              {words.answers.heavier}
            </button>
          </div>
        </>
      )}
      {at === 'words' && (
        <>
          <h1 class="visually-hidden">{words.words}</h1>
          <ChooseView
            spec={heavyWordsSpec(stepWords(), words.words) as never}
            answer={chosen}
            onAnswer={setChosen}
            onDone={() => setAt(afterWords)}
            deps={deps}
          />
          <p>{chosen ? words.fix : ''}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={() => setAt(afterWords)}>
              {firstWords.value.next}
            </button>
            <Skip to={afterWords} />
          </div>
        </>
      )}
      {at === 'line' && (
        <>
          <h1>{words.line}</h1>
          <TextField label={words.lineHint} value={line} most={280} onText={setLine} />
          <p class="status" role="alert">
            {problem}
          </p>
          <div class="row">
            <button
              type="button"
              class="button primary"
              disabled={line.trim() === '' && !chosen}
              onClick={() =>
                void write(
                  [
                    {
                      kind: 'check-in',
                      body: { moment: 'now', line: line || null, words: [...(chosen?.values ?? [])] },
                    },
                  ],
                  'kept',
                )
              }
            >
              {firstWords.value.keep}
            </button>
            {problem && (
              <button
                type="button"
                class="button"
                onClick={() => void deps.platform.handOver({ channel: 'copy', text: line })}
              >
                {firstWords.value.copy}
              </button>
            )}
            <Skip to={night ? 'door' : 'safe'} />
          </div>
        </>
      )}
      {at === 'kept' && (
        <>
          <h1>{firstWords.value.kept}</h1>
          <p>{words.kept}</p>
          <button type="button" class="button primary wide" onClick={() => setAt(night ? 'door' : 'safe')}>
            {firstWords.value.next}
          </button>
        </>
      )}
      {at === 'door' && (
        <>
          <h1>{words.nightDoor}</h1>
          <div class="door">
            <button type="button" class="button primary" onClick={() => setAt(heavier ? 'plan' : 'person')}>
              {words.nightGo}
            </button>
            <a class="button" href="/help">
              {words.nightUnsafe}
            </a>
            <a class="button" href="/help">
              {words.nightAlive}
            </a>
          </div>
        </>
      )}
      {at === 'safe' && (
        <>
          <h1>{coreWords().you.safeQuestion}</h1>
          <Pick
            label={coreWords().you.safeQuestion}
            options={entries(coreWords().you.safeAnswers)}
            value={null}
            onPick={(safe) =>
              void write([{ kind: 'profile', body: { safe } }], 'alive').then(() => {
                if (safe !== 'yes') go('/help')
              })
            }
          />
          <Skip to="alive" />
        </>
      )}
      {at === 'alive' && (
        <>
          <h1>{coreWords().you.aliveQuestion}</h1>
          <Pick
            label={coreWords().you.aliveQuestion}
            options={entries(coreWords().you.aliveAnswers)}
            value={null}
            onPick={(notAlive) =>
              void write(
                [{ kind: 'profile', body: { notAlive, notAliveAt: deps.clock.now() } }],
                heavier ? 'plan' : 'person',
              ).then(() => {
                if (notAlive !== 'no') go('/help')
              })
            }
          />
          <Skip to={heavier ? 'plan' : 'person'} />
        </>
      )}
      {isAfterCare(at) && (
        <AfterCare
          deps={deps}
          at={at}
          night={night}
          heavier={heavier}
          startedAt={startedAt}
          onGo={setAt}
          write={write}
        />
      )}
    </div>
  )
}

function entries<Value extends string>(
  names: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly name: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, name: names[value] }))
}
