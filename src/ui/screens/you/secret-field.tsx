import { useId, useState } from 'preact/hooks'
import { coreWords } from '../../../i18n/words.ts'

/** A field for words that open the vault: paste works, nothing is stored by the browser, and they can be shown. */
export function SecretField({
  label,
  value,
  onText,
}: {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
}) {
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={(shown ? 'text' : 'password') as 'text'}
        value={value}
        autocomplete="off"
        spellcheck={false}
        translate={false}
        autocapitalize="none"
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <label class="row faint">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{coreWords().you.passShow}</span>
      </label>
    </div>
  )
}
