import { coreWords } from '../../../i18n/words.ts'
import type { ScreenProps } from '../../screens.ts'

/** Everything that is the person's own to set, keep, bring along and take out. */
export function You({ deps }: ScreenProps) {
  const words = coreWords().you
  const status = deps.vault.status.value
  const rows = [
    ['/safe', words.safe],
    ['/copies', words.copies],
    ['/import', words.bring],
    ['/people', words.people],
    ['/settings', words.settings],
    ['/about', words.about],
  ] as const
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <nav class="stack tight" aria-label={words.title}>
        {rows.map(([href, name]) => (
          <a key={href} class="link-row" href={href}>
            {name}
          </a>
        ))}
      </nav>
      {status.type === 'open' && status.passphrase && (
        <button type="button" class="button wide" data-testid="lock" onClick={() => void deps.vault.lock()}>
          {words.lock}
        </button>
      )}
    </div>
  )
}
