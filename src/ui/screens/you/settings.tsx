import { useState } from 'preact/hooks'
import { kinds, type BodyByKind, type InputByKind } from '../../../domain/kinds/index.ts'
import { openBody } from '../../../domain/kind.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, Pick, TextField } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { countryNames, rememberCountry } from '../help/country.ts'

function defaultsOf<Name extends 'profile' | 'setting'>(name: Name): BodyByKind[Name] {
  const read = openBody(kinds[name] as never, 1, {})
  if (!read.ok) throw new Error('a setting without a default')
  return read.value as BodyByKind[Name]
}

/** Few settings, each with one sentence; each is kept at once. */
export function Settings({ deps }: ScreenProps) {
  const words = coreWords().you
  const records = useView(deps, 'records', { kinds: ['setting', 'profile'] })
  const [said, setSaid] = useState('')
  const setting = (records?.find(({ kind }) => kind === 'setting')?.body ??
    defaultsOf('setting')) as BodyByKind['setting']
  const profile = (records?.find(({ kind }) => kind === 'profile')?.body ??
    defaultsOf('profile')) as BodyByKind['profile']
  const tell = (ok: boolean): void => setSaid(ok ? words.saved : coreWords().journal.saveFailed)
  const set = (body: InputByKind['setting']): void =>
    void deps.vault.write([{ kind: 'setting', body }]).then(({ ok }) => tell(ok))
  const setProfile = (body: InputByKind['profile']): void =>
    void deps.vault.write([{ kind: 'profile', body }]).then(({ ok }) => tell(ok))
  const hides = setting.hidden.includes('numbers')
  return (
    <div class="stack">
      <h1>{words.settingsTitle}</h1>
      <p class="status" role="status">
        {said}
      </p>
      <Card>
        <Pick
          label={words.minutes}
          options={(['3', '10', '20'] as const).map((value) => ({
            value,
            name: coreWords().today.minutes(Number(value)),
          }))}
          value={String(setting.minutes) as '3' | '10' | '20'}
          onPick={(value) => set({ minutes: Number(value) as 3 | 10 | 20 })}
        />
        <Pick
          label={words.theme}
          options={(['auto', 'day', 'night', 'ember'] as const).map((value) => ({ value, name: words.themes[value] }))}
          value={setting.theme}
          onPick={(theme) => set({ theme })}
        />
        <Switch label={words.vibration} on={setting.vibration} onSwitch={(vibration) => set({ vibration })} />
        <Switch label={words.still} on={setting.still} onSwitch={(still) => set({ still })} />
        <Switch
          label={words.numbers}
          on={!hides}
          onSwitch={(on) =>
            set({ hidden: on ? setting.hidden.filter((each) => each !== 'numbers') : [...setting.hidden, 'numbers'] })
          }
        />
        <Switch label={words.noHolds} on={profile.noHolds} onSwitch={(noHolds) => setProfile({ noHolds })} />
      </Card>
      <Card title={firstWords.value.leaveNow}>
        <p class="faint">{words.leaveHow}</p>
        <Switch label={words.leave} on={setting.leaveNow} onSwitch={(leaveNow) => set({ leaveNow })} />
        <TextField
          label={words.leaveTo}
          value={setting.leaveTo ?? 'https://www.bbc.com/weather'}
          most={280}
          onText={(leaveTo) => set({ leaveTo })}
        />
      </Card>
      <Card title={words.lock}>
        <Pick
          label={words.autoLock}
          column
          options={(['0', '60', '300', '900'] as const).map((value) => ({
            value,
            name: words.autoLockAfter[Number(value)] ?? value,
          }))}
          value={String(setting.autoLockSeconds) as '60'}
          onPick={(value) => set({ autoLockSeconds: Number(value) })}
        />
        <Switch label={words.shared} on={setting.sharedDevice} onSwitch={(sharedDevice) => set({ sharedDevice })} />
      </Card>
      <Card>
        <Pick
          label={words.safeQuestion}
          options={(['yes', 'not-sure', 'no'] as const).map((value) => ({ value, name: words.safeAnswers[value] }))}
          value={profile.safe}
          onPick={(safe) => setProfile({ safe })}
        />
        <Pick
          label={words.aliveQuestion}
          options={(['no', 'sometimes', 'a-lot'] as const).map((value) => ({ value, name: words.aliveAnswers[value] }))}
          value={profile.notAlive}
          onPick={(notAlive) => setProfile({ notAlive, notAliveAt: deps.clock.now() })}
        />
        <TextField
          label={words.breakDay}
          type="date"
          value={profile.breakDay ?? ''}
          onText={(day) => setProfile({ breakDay: (day || null) as never })}
        />
        <TextField
          label={words.themName}
          value={profile.themName ?? ''}
          most={24}
          onText={(themName) => setProfile({ themName })}
        />
        <div class="field">
          <label for="own-country">{words.country}</label>
          <select
            id="own-country"
            value={profile.country ?? ''}
            onChange={(event) => {
              rememberCountry(event.currentTarget.value)
              setProfile({ country: event.currentTarget.value || null })
            }}
          >
            <option value="">{firstWords.value.help.choose}</option>
            {countryNames().map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </Card>
    </div>
  )
}

function Switch({
  label,
  on,
  onSwitch,
}: {
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}) {
  return (
    <div class="pick column">
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span>{label}</span>
      </label>
    </div>
  )
}
