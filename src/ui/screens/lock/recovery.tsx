import { useState } from 'preact/hooks'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Sheet } from '../../primitives/sheet.tsx'
import type { ScreenProps } from '../../screens.ts'
import { RestoreForm } from '../copies/restore-form.tsx'

/** What was here cannot be reached. Nothing is removed, nothing begins anew unless the person says so twice. */
export function Recovery({ deps }: ScreenProps) {
  const words = coreWords().recovery
  const status = deps.vault.status.value
  const [asking, setAsking] = useState(false)
  const gone = status.type === 'gone'
  const why = status.type === 'unreadable' ? status.why : 'gone'
  const title = {
    gone: words.goneTitle,
    damaged: words.damagedTitle,
    newer: words.newerTitle,
    storage: words.storageTitle,
  }[why]
  const text = { gone: words.gone, damaged: words.damaged, newer: words.newer, storage: words.storage }[why]
  return (
    <div class="stack">
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" class="button primary wide" onClick={() => location.reload()}>
        {words.again}
      </button>
      {gone && (
        <>
          <h2>{words.restore}</h2>
          <RestoreForm deps={deps} startAnew />
          <button type="button" class="button quiet" onClick={() => setAsking(true)}>
            {words.anew}
          </button>
        </>
      )}
      {asking && (
        <Sheet label={words.anew} onClose={() => setAsking(false)}>
          <p>{words.anewSure}</p>
          <div class="row">
            <button
              type="button"
              class="button danger"
              onClick={() => {
                setAsking(false)
                void deps.vault.run('startAnew', null)
              }}
            >
              {words.anewYes}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {firstWords.value.notNow}
            </button>
          </div>
        </Sheet>
      )}
    </div>
  )
}
