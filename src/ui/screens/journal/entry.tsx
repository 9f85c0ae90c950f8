import { useState } from 'preact/hooks'
import type { RecordId } from '../../../domain/id.ts'
import { dayAt } from '../../../domain/day.ts'
import { isNewer, type StoredRecord } from '../../../domain/record.ts'
import { partsOfStamp } from '../../../domain/stamp.ts'
import { coreWords, dayText, firstWords, timeText } from '../../../i18n/words.ts'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { Markdown } from './markdown.tsx'

interface Written {
  readonly title?: string | null
  readonly text?: string
  readonly line?: string | null
  readonly tags?: readonly string[]
  readonly fate?: string
  readonly sealedUntil?: string | null
  readonly source?: { readonly app: string } | null
}

/** One page of the journal: read, edit, bring back, remove with undo, earlier versions one tap away. */
export function Entry({ deps, parts }: ScreenProps) {
  const id = (parts[0] ?? '') as RecordId
  const words = coreWords().journal
  const record = useView(deps, 'record', { id })
  const [versions, setVersions] = useState<readonly StoredRecord[] | null>(null)
  if (record === undefined) return <h1 class="status">{firstWords.value.loading}</h1>
  if (record === null) return <h1>{words.gone}</h1>
  if (isNewer(record)) return <h1>{words.newer}</h1>
  const body = record.body as Written
  if (record.deletedAt !== null) {
    return (
      <div class="stack">
        <h1>{words.removed}</h1>
        <button type="button" class="button primary" onClick={() => void deps.vault.run('restore', id)}>
          {firstWords.value.undo}
        </button>
        <a class="button" href="/journal">
          {words.title}
        </a>
      </div>
    )
  }
  // Nothing is lost by it: what stands now becomes an earlier version.
  const bringBack = async ({ body: earlier }: StoredRecord): Promise<void> => {
    const { title, text, tags } = earlier as { readonly title: string | null; readonly text: string; readonly tags: [] }
    const kept = await deps.vault.write([{ kind: 'entry', id, body: { ...record.body, title, text, tags } } as never])
    if (kept.ok) setVersions(null)
  }
  const zone = deps.clock.zone()
  const sealed = body.fate === 'sealed' && (body.sealedUntil ?? '') > dayAt({ at: deps.clock.now(), zone })
  return (
    <article class="stack">
      <p>
        <a class="button quiet small" href="/journal">
          {words.title}
        </a>
      </p>
      <h1>{sealed ? dayText(record.day) : (body.title ?? dayText(record.day))}</h1>
      <p class="faint">
        {dayText(record.day)}, {timeText(record.at, record.zone)}
        {body.source ? ` · ${words.from(body.source.app)}` : ''}
      </p>
      {sealed ? (
        <p>{words.sealed(dayText(body.sealedUntil as string))}</p>
      ) : body.fate === 'released' ? (
        <>
          <p>{words.drifting}</p>
          <button
            type="button"
            class="button primary"
            onClick={() =>
              void deps.vault.write([
                {
                  kind: record.kind,
                  id,
                  body: { ...record.body, fate: 'keep', releasedAt: null, undoUntil: null },
                } as never,
              ])
            }
          >
            {words.bringBack}
          </button>
        </>
      ) : (
        <Markdown text={body.text ?? body.line ?? ''} />
      )}
      {(body.tags ?? []).length > 0 && !sealed && <p class="faint">{body.tags?.join(' · ')}</p>}
      <div class="row">
        {record.kind === 'entry' && body.fate === 'keep' && (
          <a class="button small" href={`/write/${id}`}>
            {words.edit}
          </a>
        )}
        <button type="button" class="button small" onClick={() => void deps.vault.run('remove', [id])}>
          {words.remove}
        </button>
        {!sealed && body.fate !== 'released' && (
          <button
            type="button"
            class="button small quiet"
            onClick={() =>
              void deps.vault.query('versions', { id }).then((found) => setVersions(found.ok ? found.value : []))
            }
          >
            {words.versions}
          </button>
        )}
      </div>
      {versions?.map((version) => {
        const { millis } = partsOfStamp(version.changedAt)
        return (
          <details key={version.changedAt}>
            <summary>
              {words.versionOf(`${dayText(dayAt({ at: millis, zone }), 'short')} ${timeText(millis, zone)}`)}
            </summary>
            <Markdown text={(version.body as Written).text ?? ''} />
            {record.kind === 'entry' && version.changedAt !== record.changedAt && (
              <button type="button" class="button small" onClick={() => void bringBack(version)}>
                {words.versionBack}
              </button>
            )}
          </details>
        )
      })}
    </article>
  )
}
