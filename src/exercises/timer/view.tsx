import { useEffect, useState } from 'preact/hooks'
import { stepWords } from '../../i18n/words.ts'
import type { ViewProps } from '../views.ts'
import type { Timed, TimerSpec } from './exercise.ts'

export function TimerView({ spec, onAnswer, deps }: ViewProps<TimerSpec, Timed>) {
  const [started] = useState(() => deps.clock.now())
  const [now, setNow] = useState(started)
  useEffect(() => {
    const ticking = setInterval(() => setNow(deps.clock.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  const left = Math.max(0, 1 - (now - started) / (spec.seconds * 1000))
  useEffect(
    () => onAnswer({ minutes: Math.round((Math.min(now - started, spec.seconds * 1000) / 60_000) * 100) / 100 }),
    [now],
  )
  return (
    <div class="stack tight">
      <h2>{spec.title}</h2>
      {spec.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="tide-timer" aria-hidden="true">
        <i style={{ '--left': String(left) }} />
      </div>
      <p class="status" role="status">
        {left === 0 ? stepWords().timeUp : ''}
      </p>
    </div>
  )
}
