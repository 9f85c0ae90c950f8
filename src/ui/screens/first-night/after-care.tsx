import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import type { Draft } from '../../../domain/record.ts'
import type { ReachedOut } from '../../../exercises/reach-out/exercise.ts'
import { ReachOutView } from '../../../exercises/reach-out/view.tsx'
import { TimerView } from '../../../exercises/timer/view.tsx'
import { firstWords, stepWords } from '../../../i18n/words.ts'
import type { FirstNightScreen } from './screen-names.ts'

interface Props {
  readonly deps: Deps
  readonly at: FirstNightScreen
  readonly night: boolean
  readonly heavier: boolean
  readonly startedAt: number
  readonly onGo: (to: FirstNightScreen) => void
  readonly write: (drafts: readonly Draft[], then: FirstNightScreen) => Promise<void>
}

/** The second half of the first night: one person, one line for tonight, one small comfort, and that it is enough. */
export function AfterCare({ deps, at, night, heavier, startedAt, onGo, write }: Props) {
  const words = stepWords().firstNight
  const [reached, setReached] = useState<ReachedOut | null>(null)
  const setAt = onGo
  const finish = (): Promise<void> =>
    write(
      [
        {
          kind: 'step',
          body: {
            way: 8,
            template: 'w08.heavy',
            version: 'heavy',
            source: 'first-night',
            startedAt,
            finishedAt: deps.clock.now(),
            landing: 'warm',
          },
        },
      ],
      'end',
    )
  return (
    <>
      {at === 'person' && (
        <>
          <h1 class="visually-hidden">{words.person}</h1>
          <ReachOutView
            spec={{ kind: 'reach-out', name: 'ask', question: words.person, people: [], draft: words.personText }}
            answer={reached}
            onAnswer={setReached}
            deps={deps}
            onDone={() => setAt(heavier ? 'words' : 'plan')}
          />
          <div class="row">
            <a class="button" href="/help">
              {words.noOne}
            </a>
            <button type="button" class="button quiet" onClick={() => void keepPerson()}>
              {firstWords.value.next}
            </button>
          </div>
        </>
      )}
      {at === 'plan' && (
        <>
          <h1>{words.plan}</h1>
          <div class="door">
            {words.plans.map((plan) => (
              <button
                key={plan}
                type="button"
                class="button"
                onClick={() =>
                  void write([{ kind: 'if-then', body: { cue: words.planCue, act: plan, way: 5 } }], 'soothe')
                }
              >
                {plan}
              </button>
            ))}
          </div>
          <button type="button" class="button quiet" onClick={() => setAt('soothe')}>
            {firstWords.value.skip}
          </button>
        </>
      )}
      {at === 'soothe' && (
        <>
          <h1>{words.soothe}</h1>
          <div class="door">
            {Object.values(words.soothes).map((name) => (
              <button key={name} type="button" class="button" onClick={() => setAt('ninety')}>
                {name}
              </button>
            ))}
          </div>
          <button type="button" class="button quiet" onClick={() => void finish()}>
            {firstWords.value.skip}
          </button>
        </>
      )}
      {at === 'ninety' && (
        <>
          <h1 class="visually-hidden">{words.soothe}</h1>
          <TimerView
            spec={{ kind: 'timer', name: 'soothe', title: words.ninety, lines: [], seconds: 90 }}
            answer={null}
            onAnswer={() => undefined}
            onDone={() => undefined}
            deps={deps}
          />
          <button type="button" class="button primary wide" onClick={() => void finish()}>
            {firstWords.value.next}
          </button>
        </>
      )}
      {at === 'end' && (
        <>
          <h1>{night ? words.end : words.endDay}</h1>
          {stepWords().landings.warm.map((each) => (
            <p key={each} class="lead">
              {each}
            </p>
          ))}
          <a class="button wide" href="/today">
            {firstWords.value.tabs.today}
          </a>
        </>
      )}
    </>
  )

  /** The person named tonight is kept as the night person; nothing named, nothing kept. */
  async function keepPerson(): Promise<void> {
    const then: FirstNightScreen = heavier ? 'words' : 'plan'
    if (!reached?.nickname) return setAt(then)
    await write(
      [
        { kind: 'person', body: { nickname: reached.nickname, goodFor: ['stay-at-night'] } },
        { kind: 'reach-out', body: { text: reached.text, channel: reached.channel, status: reached.status } },
      ],
      then,
    )
  }
}
