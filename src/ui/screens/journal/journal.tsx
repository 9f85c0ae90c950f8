import { useEffect, useId, useState } from 'preact/hooks'
import type { JournalItem, JournalView } from '../../../app/vault-messages.ts'
import type { Hit } from '../../../search/search-index.ts'
import { coreWords, dayText, firstWords, monthText } from '../../../i18n/words.ts'
import { TextField } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { Marked } from './marked.tsx'

/** The journal by month, and a search over everything opened. Nothing old shows by itself elsewhere. */
export function Journal({ deps }: ScreenProps) {
  const words = coreWords().journal
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<Asked>({
    month: null,
    tag: null,
    part: 0,
  })
  const view = useView(deps, 'journal', asked)
  const hits = useSearch(deps, text)
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <a class="button primary wide" href="/write" data-testid="new-entry">
        {words.write}
      </a>
      <TextField label={words.search} type="search" hint={words.searchHint} value={text} onText={setText} />
      {hits !== null ? (
        <section class="stack tight">
          <p class="status" role="status">
            {hits.length > 0 ? words.found(hits.length) : words.none}
          </p>
          {hits.map((hit) => (
            <a key={hit.id} class="item" href={`/entry/${hit.id}`}>
              <span class="faint">{dayText(hit.day)}</span>
              <span>
                <Marked text={hit.snippet} marks={hit.marks} />
              </span>
            </a>
          ))}
        </section>
      ) : (
        <>
          {view && view.months.length === 0 && <p>{words.empty}</p>}
          {view && view.months.length > 0 && <Month view={view} asked={asked} onAsk={setAsked} />}
        </>
      )}
      <p class="faint">{firstWords.value.youCanStop}</p>
    </div>
  )
}

interface Asked {
  readonly month: string | null
  readonly tag: string | null
  readonly part: number
}

/** One month, or one tag of it; a long month comes in parts. */
function Month({
  view,
  asked,
  onAsk,
}: {
  readonly view: JournalView
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
}) {
  const words = coreWords().journal
  return (
    <>
      <div class="row">
        {view.months.length > 1 && (
          <Choice
            label={words.month}
            options={view.months.map(({ month }) => ({ value: month, name: monthText(month) }))}
            value={view.month ?? ''}
            onPick={(month) => onAsk({ ...asked, month, part: 0 })}
          />
        )}
        {view.tags.length > 0 && (
          <Choice
            label={words.tag}
            options={[{ value: '', name: words.allTags }, ...view.tags.map((value) => ({ value, name: value }))]}
            value={asked.tag ?? ''}
            onPick={(tag) => onAsk({ month: null, tag: tag || null, part: 0 })}
          />
        )}
      </div>
      {view.month && (
        <section class="item-list" aria-label={monthText(view.month)}>
          <h2>{monthText(view.month)}</h2>
          {view.items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </section>
      )}
      {view.parts > 1 && (
        <div class="row">
          <button
            type="button"
            class="button small"
            disabled={view.part === 0}
            onClick={() => onAsk({ ...asked, month: view.month, part: view.part - 1 })}
          >
            {words.later}
          </button>
          <button
            type="button"
            class="button small"
            disabled={view.part + 1 === view.parts}
            onClick={() => onAsk({ ...asked, month: view.month, part: view.part + 1 })}
          >
            {words.earlier}
          </button>
        </div>
      )}
    </>
  )
}

function Choice({
  label,
  options,
  value,
  onPick,
}: {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly value: string
  readonly onPick: (value: string) => void
}) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}

function Item({ item }: { readonly item: JournalItem }) {
  const words = coreWords().journal
  const state =
    item.fate === 'sealed' && item.sealedUntil
      ? words.sealed(dayText(item.sealedUntil))
      : item.fate === 'released'
        ? words.drifting
        : item.fate === 'held'
          ? words.letter
          : null
  return (
    <a class="item" href={`/entry/${item.id}`}>
      <span class="faint">
        {dayText(item.day)}
        {item.kind === 'letter' ? ` · ${words.letter}` : ''}
        {item.imported ? ` · ${words.from(item.imported)}` : ''}
      </span>
      {item.title && <strong>{item.title}</strong>}
      <span>{state ?? item.begin}</span>
      {item.tags.length > 0 && <span class="faint">{item.tags.join(' · ')}</span>}
    </a>
  )
}

/** Hits for what is typed, the newest answer only; null while nothing is typed. */
function useSearch(deps: ScreenProps['deps'], text: string): readonly Hit[] | null {
  const [hits, setHits] = useState<readonly Hit[] | null>(null)
  useEffect(() => {
    let gone = false
    if (text.trim() === '') setHits(null)
    else
      void deps.vault.query('search', { text, limit: 50 }).then((found) => {
        if (!gone) setHits(found.ok ? found.value : [])
      })
    return () => {
      gone = true
    }
  }, [text])
  return hits
}
