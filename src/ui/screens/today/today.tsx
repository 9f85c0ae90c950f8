import { useEffect, useRef, useState } from 'preact/hooks'
import type { TodayView } from '../../../app/vault-messages.ts'
import type { Deps } from '../../../app/deps.ts'
import { wallClockAt } from '../../../domain/day.ts'
import type { BodyByKind } from '../../../domain/kinds/index.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { CheckInCard } from './check-in-card.tsx'
import { DurabilityLine, SafeCards } from './safe-cards.tsx'
import { IntentionCard } from './intention-card.tsx'
import { StepCard } from './step-card.tsx'

/** The screen a person sees every day: how it is, one small thing, and that they may stop. */
export function Today({ deps }: ScreenProps) {
  const view = useView(deps, 'today', {})
  const words = coreWords().today
  const { hour } = wallClockAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  const part = hour >= 22 || hour < 6 ? 'night' : hour < 11 ? 'morning' : hour < 18 ? 'day' : 'evening'
  const none = deps.vault.status.value.type === 'none'
  // Once asked, the card stays to say that it was kept.
  const asksIntention = useRef(false)
  if (part === 'morning' && view?.anything && !view.intention) asksIntention.current = true
  useEffect(() => {
    if (view?.anything && view.plan.main) void deps.vault.run('keepOffer', { response: 'none' })
  }, [view?.plan.main.template])
  return (
    <div class="stack">
      <h1>{words.title[part]}</h1>
      {view && view.back !== 'none' && <BackCard view={view} deps={deps} />}
      {view && <Health deps={deps} />}
      <CheckInCard deps={deps} lastPain={view?.lastPain ?? null} />
      {view && !view.night && view.lastPain !== null && view.lastPain >= 8 && !view.plan.heavyDay && (
        <HeavyOffer deps={deps} />
      )}
      {view?.plan.heavyDay && <HeavyDay deps={deps} />}
      {view && asksIntention.current && <IntentionCard deps={deps} kindThing={view.kindThing} />}
      {view && (view.plan.offerHelp || view.heavyEvenings) && (
        <Card>
          <p>{view.heavyEvenings ? words.heavyEvenings : words.helpCard}</p>
          <div class="row">
            <a class="button help small" href="/help">
              {words.helpOpen}
            </a>
            {view.heavyEvenings && (
              <a class="button small" href="/step/w09.ask/today">
                {words.heavyAsk}
              </a>
            )}
          </div>
        </Card>
      )}
      {(view || none) && <StepCard deps={deps} view={view} />}
      <a class="link-row" href="/evening">
        <span>{view?.dayTold ? words.eveningTold : words.evening}</span>
        {!view?.dayTold && <span class="faint">{words.tonight}</span>}
      </a>
      {view && !view.plan.heavyDay && <Numbers view={view} />}
      {view?.anything && !view.night && <SafeCards deps={deps} view={view} />}
      {view?.anything && <DurabilityLine deps={deps} />}
      {part === 'night' && <p class="faint">{firstWords.value.late}</p>}
    </div>
  )
}

function Health({ deps }: { readonly deps: Deps }) {
  const status = deps.vault.status.value
  const words = coreWords().today
  if (status.type !== 'open') return null
  return (
    <>
      {status.rebuilt > 0 && <p role="status">{words.damaged}</p>}
      {status.lost > 0 && <p role="status">{words.lost(status.lost)}</p>}
      {status.newer > 0 && <p class="faint">{words.newer(status.newer)}</p>}
    </>
  )
}

/** After days away: one screen's worth of welcome, no number of days, nothing asked for. */
function BackCard({ view, deps }: { readonly view: TodayView; readonly deps: Deps }) {
  const words = coreWords().today
  const [closed, setClosed] = useState(false)
  if (closed) return null
  const gently = async (): Promise<void> => {
    const { addDays, dayAt } = await import('../../../domain/day.ts')
    await deps.vault.write([
      { kind: 'setting', body: { gentleUntil: addDays(dayAt({ at: deps.clock.now(), zone: deps.clock.zone() }), 7) } },
    ])
    setClosed(true)
  }
  return (
    <Card>
      <p>{words.back}</p>
      {view.back !== 'back' && <p>{words.backLong}</p>}
      {view.back === 'back-very-long' && (
        <>
          <p>{words.backVeryLong}</p>
          <div class="row">
            <button type="button" class="button small" onClick={() => setClosed(true)}>
              {words.carryOn}
            </button>
            <button type="button" class="button small" onClick={() => void gently()}>
              {words.gently}
            </button>
          </div>
        </>
      )}
    </Card>
  )
}

function HeavyOffer({ deps }: { readonly deps: Deps }) {
  const words = coreWords().today
  const begin = async (): Promise<void> => {
    const { heavyUntil } = await import('../../../planner/presence.ts')
    await deps.vault.write([
      { kind: 'setting', body: { heavyUntil: heavyUntil({ at: deps.clock.now(), zone: deps.clock.zone() }) } },
    ])
  }
  return (
    <Card>
      <p>{words.heavyOffer}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => void begin()}>
          {words.heavyOn}
        </button>
        <a class="button help small" href="/help">
          {firstWords.value.helpNow}
        </a>
      </div>
    </Card>
  )
}

function HeavyDay({ deps }: { readonly deps: Deps }) {
  const words = coreWords().today
  return (
    <p class="row spread">
      <span>{words.heavyIs}</span>
      <button
        type="button"
        class="button quiet small"
        onClick={() => void deps.vault.write([{ kind: 'setting', body: { heavyUntil: null } }])}
      >
        {words.heavyOff}
      </button>
    </p>
  )
}

/** Numbers that never shame: quiet days of a named window, and two that never fall. Any of them can be hidden. */
function Numbers({ view }: { readonly view: TodayView }) {
  const words = coreWords().today
  const setting = view.setting as BodyByKind['setting'] | null
  if (setting?.hidden.includes('numbers') || view.careDays === 0) return null
  return (
    <section class="stack tight">
      {view.quiet && <p class="faint">{words.quiet(view.quiet.quiet, view.quiet.of)}</p>}
      {view.waves > 0 && <p class="faint">{words.waves(view.waves)}</p>}
      <p class="faint">{words.care(view.careDays)}</p>
      <div class="dots" role="img" aria-label={words.dots}>
        {view.dots.map(({ day, filled }) => (
          <i key={day} class={filled ? 'filled' : undefined} />
        ))}
      </div>
    </section>
  )
}
