import { useRef, useState } from 'preact/hooks'
import { isDay } from '../../../domain/day.ts'
import type { ImportChoices, LeftOut, PickedFile } from '../../../interchange/importer.ts'
import type { ImportPreview, ImportResult } from '../../../interchange/import.ts'
import { coreWords, dayText } from '../../../i18n/words.ts'
import { Card, TextField } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { Questions } from './questions.tsx'

/** A past brought along: looked at first, counted, asked about; all or nothing on write; one tap takes it back. */
export function Import({ deps }: ScreenProps) {
  const words = coreWords().bring
  const [files, setFiles] = useState<readonly PickedFile[]>([])
  const [choices, setChoices] = useState<ImportChoices>({ zone: deps.clock.zone() })
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)
  const [said, setSaid] = useState('')
  const [share, setShare] = useState<number | null>(null)
  const stopping = useRef<AbortController | null>(null)
  const failed = (type: string): void => setSaid(words.errors[type] ?? words.other)

  const look = async (picked: readonly PickedFile[], chosen: ImportChoices): Promise<void> => {
    setSaid(words.looking)
    const seen = await deps.vault.run('importPreview', { files: picked, choices: chosen })
    setPreview(seen.ok ? seen.value : null)
    if (seen.ok) setSaid('')
    else failed(seen.error.type)
  }
  const pick = async (list: FileList | null): Promise<void> => {
    const picked = await Promise.all(
      [...(list ?? [])].map(async (file) => ({
        name: file.webkitRelativePath || file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    setFiles(picked)
    setResult(null)
    if (picked.length > 0) await look(picked, choices)
  }
  const choose = (part: Partial<ImportChoices>): void => {
    const chosen = { ...choices, ...part }
    setChoices(chosen)
    void look(files, chosen)
  }
  const run = async (): Promise<void> => {
    setSaid(words.working)
    setShare(0)
    stopping.current = new AbortController()
    const done = await deps.vault.run(
      'importRun',
      { files, choices },
      (at, total) => setShare(at / Math.max(1, total)),
      stopping.current.signal,
    )
    setShare(null)
    if (!done.ok) return failed(done.error.type)
    setResult(done.value)
    setPreview(null)
    setSaid(words.done(done.value.added))
  }
  const undo = async (batch: string): Promise<void> => {
    const done = await deps.vault.run('importUndo', { batch })
    setSaid(done.ok ? words.undone : words.other)
    if (done.ok) setResult(null)
  }
  const shown = preview ?? result
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="faint">{words.formats}</p>
      <div class="field">
        <label for="import-files">{words.pick}</label>
        <input
          id="import-files"
          type="file"
          multiple
          data-testid="import-files"
          onChange={(event) => void pick(event.currentTarget.files)}
        />
      </div>
      <details>
        <summary>{words.pickFolder}</summary>
        <input
          type="file"
          {...{ webkitdirectory: true }}
          aria-label={words.pickFolder}
          onChange={(event) => void pick(event.currentTarget.files)}
        />
      </details>
      <p class="status" role="status" data-testid="import-state">
        {said}
      </p>
      {share !== null && (
        <>
          <progress value={share} max={1} aria-label={words.working} />
          <button type="button" class="button small" onClick={() => stopping.current?.abort()}>
            {words.stop}
          </button>
        </>
      )}
      {shown && (
        <Card title={words.as(shown.app)}>
          {shown.first && shown.last && <p>{words.span(dayText(shown.first), dayText(shown.last))}</p>}
          <p>
            {Object.entries(shown.records)
              .map(([kind, n]) => words.counts(words.kinds[kind] ?? kind, n))
              .join(', ')}
          </p>
          <p>{words.fresh(shown.fresh, shown.known)}</p>
          <LeftOutList
            leftOut={shown.leftOut}
            onSave={(text) => void deps.platform.saveFile('left-out.txt', new TextEncoder().encode(text), 'text/plain')}
          />
          <p class="faint">{words.sealedHint}</p>
        </Card>
      )}
      {preview && (
        <>
          <Questions questions={preview.questions} choices={choices} onChoose={choose} />
          <TextField
            label={words.from}
            type="date"
            value={choices.from ?? ''}
            onText={(day) => isDay(day) && choose({ from: day })}
          />
          <button
            type="button"
            class="button primary wide"
            disabled={share !== null || preview.fresh === 0}
            data-testid="import-run"
            onClick={() => void run()}
          >
            {words.run}
          </button>
        </>
      )}
      {result && (
        <div class="row">
          <button type="button" class="button" onClick={() => void undo(result.batch)}>
            {words.undo}
          </button>
          <a class="button" href="/journal">
            {coreWords().journal.title}
          </a>
        </div>
      )}
    </div>
  )
}

function LeftOutList({
  leftOut,
  onSave,
}: {
  readonly leftOut: readonly LeftOut[]
  readonly onSave: (text: string) => void
}) {
  const words = coreWords().bring
  if (leftOut.length === 0) return null
  const counts = new Map<string, number>()
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return (
    <details>
      <summary>{words.leftOut(leftOut.length)}</summary>
      <ul>
        {[...counts].map(([reason, n]) => (
          <li key={reason}>
            {n}: {words.reasons[reason]}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button small quiet"
        onClick={() =>
          onSave(leftOut.map(({ where, reason }) => `${where}: ${words.reasons[reason] ?? reason}\n`).join(''))
        }
      >
        {words.saveList}
      </button>
    </details>
  )
}
