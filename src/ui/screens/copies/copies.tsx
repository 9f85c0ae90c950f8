import { useState } from 'preact/hooks'
import { dayAt } from '../../../domain/day.ts'
import { coreWords } from '../../../i18n/words.ts'
import { Card } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { RestoreForm } from './restore-form.tsx'

/** Taking everything out: readable by any program, or sealed to the recovery page; and bringing it back. */
export function Copies({ deps }: ScreenProps) {
  const words = coreWords().copies
  const safe = useView(deps, 'safekeeping', null)
  const [withBox, setWithBox] = useState(false)
  const [said, setSaid] = useState('')
  const day = dayAt({ at: deps.clock.now(), zone: deps.clock.zone() })
  const failed = (type: string): void => setSaid(words.errors[type] ?? coreWords().bring.other)
  const readable = async (): Promise<void> => {
    const made = await deps.vault.run('exportArchive', { withBox })
    if (!made.ok) return failed(made.error.type)
    await deps.platform.saveFile(`copy-${day}.zip`, made.value.bytes, 'application/zip')
    setSaid(words.made(made.value.records))
  }
  const sealed = async (): Promise<void> => {
    const made = await deps.vault.run('makeBackup', null)
    if (!made.ok) return failed(made.error.type)
    await deps.platform.saveFile(`copy-${day}.zip.age`, made.value.bytes, 'application/octet-stream')
    setSaid(words.made(made.value.records))
  }
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Card title={words.sealed}>
        <p>{words.sealedLead}</p>
        {safe && !safe.kit && (
          <p>
            <a href="/safe">{words.needsKit}</a>
          </p>
        )}
        <button
          type="button"
          class="button primary"
          disabled={!safe?.kit}
          data-testid="backup"
          onClick={() => void sealed()}
        >
          {words.make}
        </button>
      </Card>
      <Card title={words.readable}>
        <p>{words.readableLead}</p>
        <label class="row">
          <input type="checkbox" checked={withBox} onChange={(event) => setWithBox(event.currentTarget.checked)} />
          <span>{words.withBox}</span>
        </label>
        <button type="button" class="button" data-testid="export" onClick={() => void readable()}>
          {words.make}
        </button>
      </Card>
      <p class="status" role="status">
        {said}
      </p>
      <Card title={words.restore}>
        <RestoreForm deps={deps} />
      </Card>
    </div>
  )
}
