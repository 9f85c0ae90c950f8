import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import type { Commands } from '../../../app/vault-messages.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, TextField } from '../../primitives/controls.tsx'

/** The recovery page: made, shown as text and picture, printed or copied, and confirmed by its last letters. Never kept on the device. */
export function KitCard({ deps, isMade }: { readonly deps: Deps; readonly isMade: boolean }) {
  const words = coreWords().you
  const [kit, setKit] = useState<Commands['makeKit']['output'] | null>(null)
  const [typed, setTyped] = useState('')
  const [failed, setFailed] = useState(false)
  const make = async (): Promise<void> => {
    const made = await deps.vault.run('makeKit', null)
    setFailed(!made.ok)
    if (made.ok) setKit(made.value)
  }
  const key = /AGE-SECRET-KEY-1\w+/.exec(kit?.text ?? '')?.[0] ?? ''
  const fits = key !== '' && typed.trim().toUpperCase() === key.slice(-4)
  return (
    <Card title={words.kitTitle}>
      <p>{words.kitLead}</p>
      <p class="faint">{isMade ? words.kitMade : words.kitNone}</p>
      {kit === null ? (
        <>
          {isMade && <p class="faint">{words.kitOld}</p>}
          <button type="button" class="button" onClick={() => void make()}>
            {isMade ? words.kitAgain : words.kitMake}
          </button>
          <p class="status" role="alert">
            {failed ? coreWords().journal.saveFailed : ''}
          </p>
        </>
      ) : (
        <>
          <pre class="code" data-testid="kit">
            {kit.text}
          </pre>
          <svg class="qr" viewBox={`0 0 ${kit.qr.size} ${kit.qr.size}`} role="img" aria-label={words.kitTitle}>
            <path d={kit.qr.path} />
          </svg>
          <p class="faint">{words.kitHow}</p>
          <div class="row no-print">
            <button type="button" class="button small" onClick={() => print()}>
              {words.kitPrint}
            </button>
            <button
              type="button"
              class="button small"
              onClick={() => void deps.platform.handOver({ channel: 'copy', text: kit.text })}
            >
              {firstWords.value.copy}
            </button>
          </div>
          <TextField label={words.kitConfirm} value={typed} most={4} onText={setTyped} />
          <p class="status" role="status">
            {typed.length < 4 ? '' : fits ? words.kitConfirmed : words.kitNot}
          </p>
        </>
      )}
    </Card>
  )
}
