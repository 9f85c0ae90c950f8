import { coreWords } from '../../../i18n/words.ts'

/** What Ebb is, what it rests on, and what it cannot protect from. */
export function About() {
  const words = coreWords().you
  return (
    <div class="stack">
      <h1>{words.aboutTitle}</h1>
      <p>{words.aboutClaim}</p>
      <p>{words.aboutPrivate}</p>
      <h2>{words.aboutLimits}</h2>
      <ul class="stack tight">
        {words.aboutLimitList.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <p>{words.aboutHeavy}</p>
    </div>
  )
}
