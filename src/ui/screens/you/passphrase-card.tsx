import { useEffect, useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import type { Strength } from '../../../crypto/passphrase.ts'
import { coreWords } from '../../../i18n/words.ts'
import { Card } from '../../primitives/controls.tsx'
import { SecretField } from './secret-field.tsx'

/** Sets or changes the words that lock Ebb; a guessable choice is told before it is taken. */
export function PassphraseCard({ deps, isSet }: { readonly deps: Deps; readonly isSet: boolean }) {
  const words = coreWords().you
  const [current, setCurrent] = useState('')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [strength, setStrength] = useState<Strength | null>(null)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let gone = false
    setStrength(null)
    if (first.trim() === '') return
    const soon = setTimeout(() => {
      void deps.vault.run('strengthOf', { passphrase: first }).then((found) => {
        if (!gone && found.ok) setStrength(found.value)
      })
    }, 200)
    return () => {
      gone = true
      clearTimeout(soon)
    }
  }, [first])
  const propose = async (): Promise<void> => {
    const proposed = await deps.vault.run('proposePassphrase', null)
    if (!proposed.ok) return
    setFirst(proposed.value)
    setSecond('')
    setSaid(words.passProposed)
  }
  const set = async (): Promise<void> => {
    if (first.trim() !== second.trim()) return setSaid(words.passDiffer)
    setBusy(true)
    const done = isSet
      ? await deps.vault.run('changePassphrase', { current, next: first })
      : await deps.vault.run('setPassphrase', { passphrase: first })
    setBusy(false)
    if (!done.ok)
      return setSaid(done.error.type === 'WrongPassphrase' ? words.passWrong : coreWords().journal.saveFailed)
    setSaid(isSet ? words.passChanged : words.passSet)
    // Someone who locks it wants to keep it: a good moment to ask the browser not to clear it.
    void deps.platform.askToPersist()
    for (const clear of [setCurrent, setFirst, setSecond]) clear('')
  }
  return (
    <Card title={isSet ? words.passChange : words.passTitle}>
      <p>{words.passLead}</p>
      {isSet && <SecretField label={words.passCurrent} value={current} onText={setCurrent} />}
      <div data-testid="passphrase">
        <SecretField label={words.passField} value={first} onText={setFirst} />
      </div>
      <p class="status" role="status">
        {strength
          ? `${strength.enough ? words.passGood : words.passWeak} ${strength.personal ? words.passPersonal : ''}`
          : ''}
      </p>
      <SecretField label={words.passAgain} value={second} onText={setSecond} />
      <p class="status" role="alert">
        {said}
      </p>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={busy || !strength?.enough || second === ''}
          onClick={() => void set()}
        >
          {isSet ? words.passChange : words.passSetButton}
        </button>
        <button type="button" class="button quiet small" onClick={() => void propose()}>
          {words.passPropose}
        </button>
      </div>
    </Card>
  )
}
