import { useEffect, useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import type { Safekeeping, TodayView } from '../../../app/vault-messages.ts'
import { dayAt, isDay, type Day } from '../../../domain/day.ts'
import type { BodyByKind } from '../../../domain/kinds/index.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { takeUpdate, updateWaits } from '../../../app/updates.ts'
import { Card, Pick, TextField } from '../../primitives/controls.tsx'
import { useView } from '../../use-view.ts'

type CardName = 'lock' | 'kit' | 'safe' | 'alive' | 'break' | 'install'

/** By daylight, one card at a time, each can be passed by for good: lock, recovery page, three questions, home screen. */
export function SafeCards({ deps, view }: { readonly deps: Deps; readonly view: TodayView }) {
  const words = coreWords()
  const safe = useView(deps, 'safekeeping', null)
  const setting = view.setting as BodyByKind['setting'] | null
  const profile = view.profile as BodyByKind['profile'] | null
  const asked = setting?.asked ?? []
  const [installed, setInstalled] = useState(true)
  useEffect(() => void deps.platform.storage().then((storage) => setInstalled(storage.installed)), [])
  const pass = (name: CardName) => (): void =>
    void deps.vault.write([{ kind: 'setting', body: { asked: [...asked, name] } }])
  const due: readonly (readonly [CardName, boolean])[] = [
    ['lock', safe !== undefined && !safe.passphrase],
    ['kit', safe !== undefined && safe.passphrase && !safe.kit],
    ['safe', (profile?.safe ?? null) === null],
    ['alive', (profile?.notAlive ?? null) === null],
    ['break', (profile?.breakDay ?? null) === null],
    ['install', !installed],
  ]
  const first = due.find(([name, open]) => open && !asked.includes(name))?.[0]
  return (
    <>
      {updateWaits.value && (
        <Card>
          <p>{words.today.update}</p>
          <button type="button" class="button small" onClick={takeUpdate}>
            {words.today.updateNow}
          </button>
        </Card>
      )}
      {first && (
        <Card>
          {(first === 'lock' || first === 'kit') && (
            <p>{first === 'lock' ? words.today.safeCard : words.you.kitLead}</p>
          )}
          {first === 'lock' && (
            <a class="button small" href="/safe">
              {words.today.safeLock}
            </a>
          )}
          {first === 'kit' && (
            <a class="button small" href="/safe">
              {words.today.safeKit}
            </a>
          )}
          {first === 'install' && <p>{words.today.installHow}</p>}
          {first === 'safe' && (
            <Pick
              label={words.you.safeQuestion}
              options={optionsOf(words.you.safeAnswers)}
              value={null}
              onPick={(answer) => void answerSafe(deps, answer)}
            />
          )}
          {first === 'alive' && (
            <Pick
              label={words.you.aliveQuestion}
              options={optionsOf(words.you.aliveAnswers)}
              value={null}
              onPick={(answer) => void answerAlive(deps, answer)}
            />
          )}
          {first === 'break' && <BreakDay deps={deps} />}
          <button type="button" class="button small quiet" onClick={pass(first)}>
            {firstWords.value.notNow}
          </button>
        </Card>
      )}
    </>
  )
}

function BreakDay({ deps }: { readonly deps: Deps }) {
  const [day, setDay] = useState('')
  const today = dayAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  return (
    <div class="stack tight">
      <TextField label={coreWords().you.breakDay} type="date" value={day} onText={setDay} />
      <button
        type="button"
        class="button small"
        disabled={!isDay(day) || day > today}
        onClick={() => void deps.vault.write([{ kind: 'profile', body: { breakDay: day as Day } }])}
      >
        {firstWords.value.keep}
      </button>
    </div>
  )
}

function optionsOf<Value extends string>(
  names: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly name: string }[] {
  return (Object.keys(names) as Value[]).map((value) => ({ value, name: names[value] }))
}

async function answerSafe(deps: Deps, safe: 'yes' | 'not-sure' | 'no'): Promise<void> {
  await deps.vault.write([{ kind: 'profile', body: { safe } }])
  if (safe !== 'yes') location.assign('/help')
}

async function answerAlive(deps: Deps, notAlive: 'no' | 'sometimes' | 'a-lot'): Promise<void> {
  await deps.vault.write([{ kind: 'profile', body: { notAlive, notAliveAt: deps.clock.now() } }])
  if (notAlive !== 'no') location.assign('/help')
}

/** The line that says how safe the words are, drawn from the true state and never from a constant. */
export function DurabilityLine({ deps }: { readonly deps: Deps }) {
  const words = coreWords().today
  const safe: Safekeeping | undefined = useView(deps, 'safekeeping', null)
  if (!safe) return null
  const sentence = safe.copyMadeAt !== null ? words.copied : safe.passphrase ? words.onlyHereLocked : words.onlyHere
  return (
    <p class="faint">
      {sentence} {safe.passphrase ? '' : words.openToAll} <a href="/safe">{coreWords().you.safe}</a>
    </p>
  )
}
