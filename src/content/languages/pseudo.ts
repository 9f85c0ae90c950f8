import type { Widened } from './language.ts'

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
}

/** The words of a catalog with accents and 40 % more length, in a right-to-left mark. */
export function pseudo<Words>(words: Words): Widened<Words> {
  return changed(words) as Widened<Words>
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return stretch(value)
  if (typeof value === 'function')
    return (...given: readonly unknown[]) => stretch((value as (...given: readonly unknown[]) => string)(...given))
  if (Array.isArray(value)) return value.map(changed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changed(each)]))
  return value
}

function stretch(text: string): string {
  const letters = [...text].map((letter) => accented[letter] ?? letter).join('')
  return `\u2067${letters}${'·'.repeat(Math.ceil(text.length * 0.4))}\u2069`
}
