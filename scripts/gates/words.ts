import { core } from '../../src/content/languages/en/core.ts'
import { first } from '../../src/content/languages/en/first.ts'
import { steps } from '../../src/content/languages/en/steps.ts'
import type { Fault, Gate } from '../gate.ts'

/** Words that shame, push, sell, judge or promise; whole words, and stems where a star stands. */
const banned =
  'treat|therap*|cure|clinically|patient|symptom*|disorder*|prescri*|guarantee*|get over|getting over|move on|moving on|should|must|simply|easy|streak|relapse|fail*|broke|toxic|narcissis*|ex-wife|ex-husband|he|she|closure|journey|reset|missed|in a row|score|level|reward|challenge|deserved|user|content|congratulations|empower|invalid|abort|error code|zero knowledge|military|unbreakable|hero|warrior|drown*|sink*|flood*|storm*|just'
const bannedPattern = new RegExp(`\\b(?:${banned.replaceAll('*', '\\w*')})\\b`, 'i')
const mostWords = 20
const mostGrade = { string: 4, page: 6 }

/** Under this many words a grade says nothing. */
const leastWords = 60

function wordCount(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length
}

export interface Said {
  readonly where: string
  readonly text: string
}

export function sayings(): readonly Said[] {
  return [...collect('first', first), ...collect('core', core), ...collect('steps', steps)]
}

function collect(where: string, value: unknown): readonly Said[] {
  if (typeof value === 'string') return [{ where, text: value }]
  if (typeof value === 'function')
    return [{ where, text: String((value as (...given: readonly unknown[]) => unknown)('two', 'three', 'four')) }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => collect(`${where}.${key}`, each))
}

/** Flesch-Kincaid grade; sums over all given, so that one long name weighs little. */
export function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.?:!]+/).filter((each) => /\p{L}/u.test(each)))
  const words = sentences.flatMap((each) => each.match(/[\p{L}'’]+/gu) ?? [])
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return words.length === 0 ? 0 : (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
}

function syllablesOf(word: string): number {
  const vowels = word
    .toLowerCase()
    .replace(/e$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, vowels?.length ?? 1)
}

function faultsOf({ where, text }: Said): readonly Fault[] {
  const found = bannedPattern.exec(text)?.[0]
  const longest = Math.max(...text.split(/[.?:!]\s/).map((each) => (each.match(/\S+/g) ?? []).length))
  return [
    ...(found ? [{ where, what: `"${found}" is not one of our words: ${text}` }] : []),
    ...(text.includes('!') ? [{ where, what: `an exclamation mark: ${text}` }] : []),
    ...(longest > mostWords ? [{ where, what: `a sentence of ${longest} words, over ${mostWords}: ${text}` }] : []),
  ]
}

/** Plain, kind and short: in every catalog. */
export const words: Gate = {
  name: 'words',
  run() {
    const all = sayings()
    const byArea = new Map<string, string[]>()
    for (const { where, text } of all) {
      const area = where.split('.').slice(0, 2).join('.')
      byArea.set(area, [...(byArea.get(area) ?? []), text])
    }
    const hard = [...byArea].flatMap(([area, texts]) =>
      wordCount(texts) >= leastWords && grade(texts) > mostGrade.page
        ? [{ where: area, what: `reads at grade ${grade(texts).toFixed(1)}, over ${mostGrade.page}` }]
        : [],
    )
    const whole = grade(all.map(({ text }) => text))
    console.error(`  all words together: grade ${whole.toFixed(1)}`)
    return [
      ...all.flatMap(faultsOf),
      ...hard,
      ...(whole > mostGrade.string
        ? [{ where: 'catalogs', what: `read at grade ${whole.toFixed(1)}, over ${mostGrade.string}` }]
        : []),
    ]
  },
}
