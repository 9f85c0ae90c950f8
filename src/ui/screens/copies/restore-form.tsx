import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import { coreWords } from '../../../i18n/words.ts'
import { TextArea } from '../../primitives/controls.tsx'

/** Brings a sealed copy back with the recovery page alone. On the recovery screen it begins the store anew for it. */
export function RestoreForm({ deps, startAnew = false }: { readonly deps: Deps; readonly startAnew?: boolean }) {
  const words = coreWords().copies
  const [file, setFile] = useState<File | null>(null)
  const [kit, setKit] = useState('')
  const [said, setSaid] = useState('')
  const restore = async (): Promise<void> => {
    if (!file) return
    setSaid(words.restoring)
    if (startAnew) await deps.vault.run('startAnew', null)
    const done = await deps.vault.run('restoreBackup', { bytes: new Uint8Array(await file.arrayBuffer()), kit })
    setSaid(
      done.ok
        ? words.restored(done.value.added, done.value.changed, done.value.same)
        : (words.errors[done.error.type] ?? coreWords().bring.other),
    )
  }
  return (
    <div class="stack tight" data-testid="restore">
      <p>{words.restoreLead}</p>
      <div class="field">
        <label for="copy-file">{words.file}</label>
        <input
          id="copy-file"
          type="file"
          accept=".age"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      <TextArea label={coreWords().lock.kitField} value={kit} onText={setKit} />
      <button type="button" class="button" disabled={!file || kit.trim() === ''} onClick={() => void restore()}>
        {words.restore}
      </button>
      <p class="status" role="status">
        {said}
      </p>
    </div>
  )
}
