/** A word of a text, folded, and where it stands in the text as written. */
export interface Token {
  readonly word: string
  readonly from: number
  readonly to: number
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const spacelessScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const plain = /^[a-z0-9]+$/

/** Case, accents and width do not matter to a search: "Éß" is found by "ess" (SE1). */
export function fold(text: string): string {
  if (plain.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
}

/** The words of a text. Scripts without spaces give overlapping pairs of characters, so that any part is found (SE2). */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match
    const from = match.index
    if (!spacelessScripts.test(word)) {
      yield { word: fold(word), from, to: from + word.length }
      continue
    }
    yield* pairsOf(word, from)
  }
}

function* pairsOf(word: string, from: number): Generator<Token> {
  const letters = [...word]
  let at = from
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1] ?? ''
    yield { word: fold(letter + next), from: at, to: at + letter.length + next.length }
    at += letter.length
  }
}

/** What a person typed, as words to look for. */
export function queryWords(text: string): readonly string[] {
  const words: string[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match
    const letters = [...word]
    if (!spacelessScripts.test(word) || letters.length === 1) words.push(fold(word))
    else for (let at = 0; at + 1 < letters.length; at++) words.push(fold(`${letters[at]}${letters[at + 1]}`))
  }
  return words.filter((word) => word !== '')
}
