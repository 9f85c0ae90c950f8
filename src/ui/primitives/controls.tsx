import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A choice of one: radios that look like words. `column` for longer words. */
export function Pick<Value extends string>({
  label,
  options,
  value,
  onPick,
  column = false,
}: {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly value: Value | null
  readonly onPick: (value: Value) => void
  readonly column?: boolean
}) {
  const name = useId()
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class={column ? 'pick column' : 'pick'}>
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={value === option.value} onChange={() => onPick(option.value)} />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A choice of several; at the limit no more is taken and the note says so. */
export function Chips<Value extends string>({
  label,
  options,
  chosen,
  most,
  note,
  onChange,
}: {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly name: string }[]
  readonly chosen: readonly Value[]
  readonly most?: number
  readonly note?: string
  readonly onChange: (chosen: readonly Value[]) => void
}) {
  const full = most !== undefined && chosen.length >= most
  const toggle = (value: Value): void => {
    if (chosen.includes(value)) onChange(chosen.filter((each) => each !== value))
    else if (!full) onChange([...chosen, value])
  }
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <div class="pick">
        {options.map(({ value, name }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => {
                toggle(value)
                event.currentTarget.checked = chosen.includes(value) ? false : !full
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {most !== undefined && note !== undefined && (
        <p class="status" role="status">
          {full ? note : ''}
        </p>
      )}
    </fieldset>
  )
}

/** Eleven buttons, 0 to 10, words at both ends, nothing chosen beforehand (G3). */
export function Scale({
  label,
  low,
  high,
  value,
  onPick,
  least = 0,
  most = 10,
}: {
  readonly label: string
  readonly low: string
  readonly high: string
  readonly value: number | null
  readonly onPick: (value: number) => void
  readonly least?: number
  readonly most?: number
}) {
  const name = useId()
  return (
    <fieldset class="scale">
      <legend>{label}</legend>
      <ol>
        {Array.from({ length: most - least + 1 }, (_, at) => at + least).map((number) => (
          <li key={number}>
            <label>
              <input type="radio" name={name} checked={value === number} onChange={() => onPick(number)} />
              <span>{number}</span>
            </label>
          </li>
        ))}
      </ol>
      <p class="ends">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </fieldset>
  )
}

const private_ = { autocomplete: 'off', spellcheck: false, translate: false, autocapitalize: 'sentences' } as const

/** A field for private text: no browser keeps, checks or translates what is typed (D11). */
export function TextField({
  label,
  value,
  onText,
  most,
  hint,
  type = 'text',
  autoFocus = false,
}: {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly most?: number
  readonly hint?: string
  readonly type?: 'text' | 'search' | 'tel' | 'date' | 'time'
  readonly autoFocus?: boolean
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type as 'text'}
        value={value}
        placeholder={hint ?? ''}
        autoFocus={autoFocus}
        {...private_}
        onInput={(event) => onText(limited(event.currentTarget, most))}
      />
      <Count text={value} most={most} />
    </div>
  )
}

export function TextArea({
  label,
  value,
  onText,
  most,
  hint,
  rows = 5,
}: {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly most?: number
  readonly hint?: string
  readonly rows?: number
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        placeholder={hint ?? ''}
        {...private_}
        onInput={(event) => onText(limited(event.currentTarget, most))}
      />
      <Count text={value} most={most} />
    </div>
  )
}

/** At the limit no more is taken (G4): code points, so that an emoji counts one. */
function limited(field: HTMLInputElement | HTMLTextAreaElement, most: number | undefined): string {
  if (most === undefined) return field.value
  const letters = [...field.value]
  if (letters.length > most) field.value = letters.slice(0, most).join('')
  return field.value
}

function Count({ text, most }: { readonly text: string; readonly most: number | undefined }) {
  if (most === undefined) return null
  const length = [...text].length
  return length >= most * 0.9 ? (
    <p class="faint" role="status">
      {length} / {most}
    </p>
  ) : null
}

export function Card({
  title,
  children,
  level = 2,
}: {
  readonly title?: string
  readonly children: ComponentChildren
  readonly level?: 2 | 3
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="card">
      {title !== undefined && <Heading>{title}</Heading>}
      {children}
    </section>
  )
}
