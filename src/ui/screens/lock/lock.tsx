import { useState } from 'preact/hooks'
import { coreWords } from '../../../i18n/words.ts'
import { TextArea } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { SecretField } from '../you/secret-field.tsx'

/** Locked: words or the recovery page open it. There is no limit and no blame; Pause and Help work without. */
export function Lock({ deps }: ScreenProps) {
  const words = coreWords().lock
  const [way, setWay] = useState<'words' | 'kit'>('words')
  const [secret, setSecret] = useState('')
  const [kit, setKit] = useState('')
  const [said, setSaid] = useState('')
  const open = async (): Promise<void> => {
    setSaid(words.opening)
    const opened = await deps.vault.run('unlock', way === 'words' ? { passphrase: secret } : { kit })
    if (opened.ok) return
    const { type } = opened.error
    setSaid(type === 'NoSuchSlot' ? words.noKit : way === 'words' ? words.wrong : words.wrongKit)
  }
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <form
        class="stack tight"
        data-testid="unlock"
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        {way === 'words' ? (
          <SecretField label={words.field} value={secret} onText={setSecret} />
        ) : (
          <TextArea label={words.kitField} value={kit} onText={setKit} />
        )}
        <button type="submit" class="button primary wide" disabled={way === 'words' ? secret === '' : kit === ''}>
          {words.open}
        </button>
        <p class="status" role="alert">
          {said}
        </p>
      </form>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          setWay(way === 'words' ? 'kit' : 'words')
          setSaid('')
        }}
      >
        {way === 'words' ? words.kit : words.words}
      </button>
      <p class="faint">{words.help}</p>
    </div>
  )
}
