import { useEffect, useRef, useState } from 'preact/hooks'
import type { Deps } from '../../app/deps.ts'
import { lengthOf, patterns, phaseAt, type BreathPhase, type PatternName } from '../../exercises/breathe/exercise.ts'
import { firstWords } from '../../i18n/words.ts'
import { startSound, type Sound } from './sound.ts'

interface Props {
  readonly title: string
  readonly pattern: PatternName
  readonly seconds: number
  readonly lines: readonly string[]
  readonly quiet: boolean
  readonly deps: Deps
  readonly onMinutes?: (minutes: number, stoppedEarly: boolean) => void
  readonly onDone?: () => void
  readonly level?: 1 | 2
}

/**
 * A soft light that rises from the tide line while breathing in and settles while
 * breathing out. It moves at once; time is the wall clock's, so that a lock or a
 * sleeping screen does not stop it. Without motion a ring fills in steps of a second.
 */
export function BreathScene({ title, pattern, seconds, lines, quiet, deps, onMinutes, onDone, level = 2 }: Props) {
  const words = firstWords.value.breath
  const [started] = useState(() => deps.clock.now())
  const [elapsed, setElapsed] = useState(0)
  const [sound, setSound] = useState<Sound | null>(null)
  const finished = useRef(false)
  const lastPhase = useRef<string>('')
  const parts: readonly BreathPhase[] = patterns[pattern]
  const still = deps.platform.still.value

  useEffect(() => {
    const tick = (): void => setElapsed(Math.min(seconds, (deps.clock.now() - started) / 1000))
    const ticking = setInterval(tick, 250)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  useEffect(() => {
    let release: (() => void) | null = null
    let gone = false
    void deps.platform.keepAwake().then((letGo) => {
      if (gone) letGo?.()
      else release = letGo
    })
    return () => {
      gone = true
      release?.()
    }
  }, [])
  useEffect(() => () => sound?.stop(), [sound])
  useEffect(() => {
    onMinutes?.(Math.round((elapsed / 60) * 100) / 100, elapsed < seconds)
    if (elapsed < seconds || finished.current) return
    finished.current = true
    sound?.bell()
    deps.platform.vibrate([200])
    onDone?.()
  }, [Math.floor(elapsed), elapsed >= seconds])

  const { phase, left, round } = phaseAt(parts, elapsed)
  const key = `${round} ${phase.cue}`
  useEffect(() => {
    if (quiet || lastPhase.current === key) return
    lastPhase.current = key
    if (phase.cue === 'in' || phase.cue === 'out') deps.platform.vibrate(phase.cue === 'in' ? [60] : [30, 60, 30])
  }, [key])

  const Heading = level === 1 ? 'h1' : 'h2'
  const line =
    lines.length > 0
      ? lines[Math.min(lines.length - 1, Math.floor((elapsed / seconds) * lines.length))]
      : words[phase.cue]
  const over = elapsed >= seconds
  return (
    <div class="stack tight">
      <Heading>{title}</Heading>
      <div class={still || quiet || over ? 'breath' : 'breath moving'} style={{ '--breath': `${lengthOf(parts)}s` }}>
        {still ? <Ring share={1 - (left - 1) / phase.seconds} /> : <Disc label={words.picture} />}
        <p class="cue" role="status" aria-live="polite">
          {quiet ? lines[0] : line}
          {still && !quiet && lines.length === 0 ? ` ${left}` : ''}
        </p>
      </div>
      <p class="row spread">
        <span class="faint">{words.notWhileDriving}</span>
        <button
          type="button"
          class="button quiet small"
          aria-pressed={sound !== null}
          onClick={() => setSound(sound ? null : startSound(lengthOf(parts)))}
        >
          {sound ? words.soundOn : words.withSound}
        </button>
      </p>
    </div>
  )
}

function Disc({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 320 170" role="img" aria-label={label}>
      <defs>
        <radialGradient id="first-light" cx="50%" cy="42%" r="60%">
          <stop class="light" offset="0" />
          <stop class="light-edge" offset="1" />
        </radialGradient>
      </defs>
      <circle class="disc" cx="160" cy="86" r="56" />
      <path class="sea" d="M0 128C70 128 84 118 130 118S210 136 320 136V170H0Z" />
      <path class="tide" d="M4 128C70 128 84 118 130 118S210 136 316 136" />
    </svg>
  )
}

const around = 2 * Math.PI * 42

function Ring({ share }: { readonly share: number }) {
  return (
    <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="42" />
      <circle
        class="part"
        cx="50"
        cy="50"
        r="42"
        stroke-dasharray={`${around * Math.min(1, Math.max(0, share))} ${around}`}
        transform="rotate(-90 50 50)"
      />
    </svg>
  )
}
