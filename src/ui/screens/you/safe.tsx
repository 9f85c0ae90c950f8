import { useEffect, useState } from 'preact/hooks'
import { coreWords, dayText } from '../../../i18n/words.ts'
import { dayAt } from '../../../domain/day.ts'
import { Card } from '../../primitives/controls.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'
import { KitCard } from './kit-card.tsx'
import { PassphraseCard } from './passphrase-card.tsx'

/** The true state of this device, and three ways to keep the words safe. Each can be left for another day. */
export function Safe({ deps }: ScreenProps) {
  const words = coreWords().you
  const safe = useView(deps, 'safekeeping', null)
  const dayOf = (at: number): string => dayText(dayAt({ at, zone: deps.clock.zone() }))
  const [storage, setStorage] = useState<{ readonly persisted: boolean; readonly installed: boolean } | null>(null)
  const look = (): void => void deps.platform.storage().then(setStorage)
  useEffect(look, [])
  return (
    <div class="stack">
      <h1>{words.safeTitle}</h1>
      <Card title={words.device}>
        <p>{safe?.passphrase ? words.deviceLocked : words.deviceOpen}</p>
        {safe && <p class="faint">{words.records(safe.records)}</p>}
        {storage && (
          <p class="faint">
            {storage.persisted ? words.persisted : words.notPersisted}{' '}
            {storage.installed ? words.installed : words.notInstalled}
          </p>
        )}
        {storage && !storage.persisted && (
          <button type="button" class="button small" onClick={() => void deps.platform.askToPersist().then(look)}>
            {words.askPersist}
          </button>
        )}
        <p class="faint">
          {safe?.copyMadeAt ? words.copyMade(dayOf(safe.copyMadeAt)) : coreWords().today.onlyHere}{' '}
          {safe?.copyCheckedAt ? words.copyChecked(dayOf(safe.copyCheckedAt)) : ''} <a href="/copies">{words.copies}</a>
        </p>
      </Card>
      <PassphraseCard deps={deps} isSet={safe?.passphrase ?? false} />
      <KitCard deps={deps} isMade={safe?.kit ?? false} />
    </div>
  )
}
