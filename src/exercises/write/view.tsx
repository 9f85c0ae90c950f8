import { useEffect, useRef, useState } from 'preact/hooks'
import { addDays, dayAt, isDay } from '../../domain/day.ts'
import { coreWords, stepWords } from '../../i18n/words.ts'
import { Pick, TextArea, TextField } from '../../ui/primitives/controls.tsx'
import type { ViewProps } from '../views.ts'
import { sealProblem, shortestSealDays, type Fate, type WriteSpec, type Written } from './exercise.ts'

export function WriteView({ spec, answer, onAnswer, deps }: ViewProps<WriteSpec, Written>) {
  const words = coreWords().journal
  const today = dayAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  const began = useRef<number | null>(null)
  const fates = spec.fates ?? []
  const current: Written = answer ?? {
    text: spec.prefill ?? '',
    minutes: 0,
    fate: fates[0] ?? 'keep',
    sealedUntil: fates[0] === 'sealed' ? addDays(today, spec.sealDays ?? 30) : null,
  }
  const change = (part: Partial<Written>): void => {
    began.current ??= deps.clock.now()
    onAnswer({ ...current, ...part, minutes: Math.round((deps.clock.now() - began.current) / 60_000) })
  }
  useEffect(() => {
    if (!answer && spec.prefill) onAnswer(current)
  }, [])
  const nameByFate: Readonly<Record<Fate, string>> = {
    keep: words.fateKeep,
    sealed: words.fateSeal,
    released: words.fateRelease,
  }
  return (
    <div class="stack tight">
      {spec.most <= 300 ? (
        <TextField
          label={spec.prompt}
          value={current.text}
          most={spec.most}
          hint={spec.hint ?? ''}
          onText={(text) => change({ text })}
        />
      ) : (
        <TextArea
          label={spec.prompt}
          value={current.text}
          most={spec.most}
          hint={spec.hint ?? ''}
          onText={(text) => change({ text })}
        />
      )}
      {spec.minutes !== undefined && <TimeBox minutes={spec.minutes} deps={deps} />}
      {fates.length > 1 && (
        <Pick
          label={words.fate}
          column
          options={fates.map((fate) => ({ value: fate, name: nameByFate[fate] }))}
          value={current.fate}
          onPick={(fate) =>
            change({
              fate,
              sealedUntil: fate === 'sealed' ? (current.sealedUntil ?? addDays(today, spec.sealDays ?? 30)) : null,
            })
          }
        />
      )}
      {current.fate === 'sealed' && fates.length > 1 && (
        <>
          <TextField
            label={words.sealUntil}
            type="date"
            value={current.sealedUntil ?? ''}
            onText={(day) => change({ sealedUntil: isDay(day) ? day : null })}
          />
          {sealProblem(current.sealedUntil, today) && (
            <p role="status">{words.sealEarliest.replace('7', String(shortestSealDays))}</p>
          )}
        </>
      )}
      {current.fate === 'released' && <p class="faint">{words.releaseExplain}</p>}
    </div>
  )
}

/** The tide goes out; at the end there is a minute to finish the sentence. By the wall clock, so it survives a lock. */
function TimeBox({
  minutes,
  deps,
}: {
  readonly minutes: number
  readonly deps: ViewProps<WriteSpec, Written>['deps']
}) {
  const [started] = useState(() => deps.clock.now())
  const [now, setNow] = useState(started)
  useEffect(() => {
    const ticking = setInterval(() => setNow(deps.clock.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  const left = Math.max(0, 1 - (now - started) / (minutes * 60_000))
  return (
    <div class="field">
      <div class="tide-timer" aria-hidden="true">
        <i style={{ '--left': String(left) }} />
      </div>
      <p class="status" role="status">
        {left === 0 ? stepWords().timeFull : ''}
      </p>
    </div>
  )
}
