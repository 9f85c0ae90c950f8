import type { CountryHelp } from '../../../content/help-lines.ts'
import { firstWords } from '../../../i18n/words.ts'

export function CountryLines({ row }: { readonly row: CountryHelp }) {
  const words = firstWords.value.help
  return (
    <section class="stack tight">
      {row.emergency.map((number) => (
        <a key={number} class="button help wide" href={`tel:${number}`}>
          {words.emergency} {number}
        </a>
      ))}
      {row.lines.map(({ name, dial, sms, keyword }) => (
        <div key={`${name}${dial}${sms}`} class="stack tight">
          {dial !== null && (
            <a class="button wide" href={`tel:${dial.replace(/[^\d*#+]/g, '')}`}>
              {words.call} {name}: {dial}
            </a>
          )}
          {sms !== null && (
            <a
              class="button wide"
              href={`sms:${sms.replace(/[^\d*#+]/g, '')}${keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`}
            >
              {words.text} {name}: {sms}
              {keyword ? `, ${words.send} ${keyword}` : ''}
            </a>
          )}
        </div>
      ))}
      <p class="faint">
        {words.source}: {row.source}; {words.read} {row.verifiedAt}.
      </p>
    </section>
  )
}

export function GroundAndCall() {
  const words = firstWords.value.help
  return (
    <>
      <details>
        <summary>{words.ground}</summary>
        <ol class="stack tight">
          {words.groundSteps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
      <details>
        <summary>{words.when}</summary>
        <ul class="stack tight">
          {words.whenSteps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
