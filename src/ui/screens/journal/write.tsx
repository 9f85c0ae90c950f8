import { useEffect, useRef, useState } from 'preact/hooks'
import { dayAt, isDay, addDays, type Day } from '../../../domain/day.ts'
import { fateFields } from '../../../content/steps/w11.ts'
import { sealProblem } from '../../../exercises/write/exercise.ts'
import type { RecordId } from '../../../domain/id.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, Pick, TextArea, TextField } from '../../primitives/controls.tsx'
import { go } from '../../router.ts'
import type { ScreenProps } from '../../screens.ts'
import { useUnsaved } from '../../use-unsaved.ts'

interface Page {
  readonly title: string
  readonly text: string
  readonly tags: string
}

const blank: Page = { title: '', text: '', tags: '' }
type Fate = 'keep' | 'sealed' | 'released'

/** Free writing. What is typed is sealed as a draft as it comes; Keep says so only once it is durable. */
export function Write({ deps, parts }: ScreenProps) {
  const words = coreWords().journal
  const id = (parts[0] ?? null) as RecordId | null
  const draftName = id ? `edit ${id}` : 'journal'
  const [page, setPage] = useState<Page>(blank)
  const [fate, setFate] = useState<Fate>('keep')
  const [until, setUntil] = useState<Day | null>(null)
  const [state, setState] = useState<'idle' | 'saving' | 'draft' | 'failed' | 'kept' | 'full'>('idle')
  const [found, setFound] = useState<Page | null>(null)
  const latest = useRef(page)
  latest.current = page
  const typed = useRef(false)
  // A page to edit takes no words before its own are there: they would replace what was typed.
  const [ready, setReady] = useState(id === null)

  useEffect(() => {
    void Promise.all([id ? deps.vault.get(id) : null, deps.vault.run('loadDraft', { name: draftName })]).then(
      ([record, draft]) => {
        const stored = record?.ok ? record.value : null
        if (stored?.kind === 'entry') {
          const { title, text, tags } = stored.body as {
            readonly title: string | null
            readonly text: string
            readonly tags: readonly string[]
          }
          setPage({ title: title ?? '', text, tags: tags.join(', ') })
        }
        const kept = draft.ok ? (draft.value as Page | null) : null
        if (kept && kept.text !== '') setFound(kept)
        setReady(true)
      },
    )
  }, [])

  const saving = useRef<Promise<void>>(Promise.resolve())
  const saveDraft = (): Promise<void> => {
    if (!typed.current) return saving.current
    setState('saving')
    saving.current = deps.vault.run('saveDraft', { name: draftName, value: latest.current }).then((saved) => {
      // A page that was kept meanwhile stays kept.
      if (typed.current) setState(saved.ok ? 'draft' : 'failed')
    })
    return saving.current
  }
  useEffect(() => {
    if (!typed.current) return
    const soon = setTimeout(() => void saveDraft(), 400)
    return () => clearTimeout(soon)
  }, [page])
  useUnsaved(deps, saveDraft)

  const change = (part: Partial<Page>): void => {
    typed.current = true
    setPage((before) => ({ ...before, ...part }))
  }
  const today = dayAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  const keep = async (): Promise<void> => {
    typed.current = false
    setState('saving')
    // The last draft first: one that came later would bring a kept page back as unfinished.
    await saving.current
    const tags = page.tags
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean)
    const body = {
      form: 'free' as const,
      title: page.title || null,
      text: page.text,
      tags,
      ...fateFields(fate, until, deps.clock.now()),
    }
    const written = await deps.vault.write([{ kind: 'entry', body, ...(id ? { id } : {}) }])
    if (!written.ok) {
      typed.current = true
      return setState(written.error.type === 'StorageFull' ? 'full' : 'failed')
    }
    await deps.vault.run('dropDraft', { name: draftName })
    setState('kept')
  }
  if (state === 'kept') {
    return (
      <div class="stack">
        <h1 data-testid="saved" data-state="saved">
          {firstWords.value.kept}
        </h1>
        <p>{firstWords.value.youCanStop}</p>
        <a class="button primary wide" href="/journal">
          {words.title}
        </a>
      </div>
    )
  }
  if (!ready) return <h1>{words.write}</h1>
  const failed = state === 'failed' || state === 'full'
  return (
    <div class="stack">
      <p>
        <button type="button" class="button quiet small" onClick={() => go('/journal')}>
          {firstWords.value.close}
        </button>
      </p>
      <h1>{words.write}</h1>
      {found && (
        <Card>
          <p>{words.draftFound}</p>
          <div class="row">
            <button
              type="button"
              class="button small"
              onClick={() => {
                setPage(found)
                setFound(null)
                typed.current = true
              }}
            >
              {words.draftOpen}
            </button>
            <button
              type="button"
              class="button small quiet"
              onClick={() => {
                setFound(null)
                void deps.vault.run('dropDraft', { name: draftName })
              }}
            >
              {words.draftDrop}
            </button>
          </div>
        </Card>
      )}
      <div data-testid="editor">
        <TextArea label={words.place} value={page.text} most={20_000} rows={10} onText={(text) => change({ text })} />
      </div>
      <p
        class="status"
        role="status"
        data-testid="saved"
        data-state={failed ? 'failed' : state === 'saving' ? 'saving' : undefined}
      >
        {state === 'saving'
          ? words.saving
          : state === 'draft'
            ? words.draftSaved
            : state === 'full'
              ? words.full
              : state === 'failed'
                ? words.saveFailed
                : ''}
      </p>
      <details>
        <summary>{words.heading}</summary>
        <div class="stack tight">
          <TextField label={words.heading} value={page.title} most={280} onText={(title) => change({ title })} />
          <TextField label={words.tags} value={page.tags} most={280} onText={(tags) => change({ tags })} />
        </div>
      </details>
      <Pick
        label={words.fate}
        options={[
          { value: 'keep' as Fate, name: words.fateKeep },
          { value: 'sealed' as Fate, name: words.fateSeal },
          { value: 'released' as Fate, name: words.fateRelease },
        ]}
        value={fate}
        onPick={(chosen) => {
          setFate(chosen)
          setUntil(chosen === 'sealed' ? addDays(today, 30) : null)
        }}
      />
      {fate === 'sealed' && (
        <TextField
          label={words.sealUntil}
          type="date"
          value={until ?? ''}
          onText={(day) => setUntil(isDay(day) ? day : null)}
        />
      )}
      {fate === 'sealed' && sealProblem(until, today) && <p role="status">{words.sealEarliest}</p>}
      {fate === 'released' && <p class="faint">{words.releaseExplain}</p>}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={page.text.trim() === '' || (fate === 'sealed' && sealProblem(until, today) !== null)}
          onClick={() => void keep()}
        >
          {failed ? firstWords.value.tryAgain : firstWords.value.keep}
        </button>
        {failed && (
          <button
            type="button"
            class="button"
            onClick={() => void deps.platform.handOver({ channel: 'copy', text: page.text })}
          >
            {firstWords.value.copy}
          </button>
        )}
      </div>
    </div>
  )
}
