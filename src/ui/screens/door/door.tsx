import { firstWords } from '../../../i18n/words.ts'

/** The first screen: five plain sentences, no account, no question. Links, so that it works before any script does. */
export function Door() {
  const words = firstWords.value.door
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <nav class="door" aria-label={words.lead}>
        <a class="button" href="/first-night">
          {words.hurts}
        </a>
        <a class="button" href="/pause">
          {words.contact}
        </a>
        <a class="button" href="/first-night/sleep">
          {words.sleep}
        </a>
        <a class="button help" href="/help">
          {words.unsafe}
        </a>
        <a class="button" href="/today">
          {words.around}
        </a>
      </nav>
    </div>
  )
}
