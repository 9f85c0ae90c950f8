import { useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import { coreWords, firstWords } from '../../../i18n/words.ts'
import { Card, Chips } from '../../primitives/controls.tsx'

/** "How to be with me": the ticked lines and nothing else, as text to hand over or to print. No number, no name. */
export function CirclePage({ deps }: { readonly deps: Deps }) {
  const words = coreWords().you
  const lines = Object.entries(words.circleLines)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [said, setSaid] = useState('')
  const text = [words.circleHeading, '', ...lines.filter(([key]) => ticked.includes(key)).map(([, line]) => line)].join(
    '\n',
  )
  const give = async (how: 'text' | 'print'): Promise<void> => {
    const kept = await deps.vault.write([
      { kind: 'shared-page', body: { type: 'circle', parts: [...ticked], text, how } },
    ])
    if (how === 'print') print()
    else await deps.platform.handOver({ channel: 'share', text })
    setSaid(kept.ok ? firstWords.value.kept : coreWords().journal.saveFailed)
  }
  return (
    <Card title={words.circlePage}>
      <p>{words.circleLead}</p>
      <Chips
        label={words.circleHeading}
        options={lines.map(([value, name]) => ({ value, name }))}
        chosen={ticked}
        onChange={setTicked}
      />
      {ticked.length > 0 && (
        <pre class="words" data-testid="circle-page">
          {text}
        </pre>
      )}
      <div class="row no-print">
        <button type="button" class="button small" disabled={ticked.length === 0} onClick={() => void give('text')}>
          {words.circleShare}
        </button>
        <button type="button" class="button small" disabled={ticked.length === 0} onClick={() => void give('print')}>
          {words.kitPrint}
        </button>
      </div>
      <p class="status" role="status">
        {ticked.length === 0 ? words.circleTick : said}
      </p>
    </Card>
  )
}
