import { tokensOf } from './fold.ts'
import type { Field } from './searchable.ts'

export interface Snippet {
  readonly snippet: string
  /** Where the words stand in the snippet: pairs of from and to, in UTF-16 units, not overlapping. */
  readonly marks: readonly (readonly [number, number])[]
}

const before = 40
const length = 160

/** A piece of the record around the first word found, with every found word marked. */
export function snippetOf(fields: readonly Field[], words: readonly string[]): Snippet {
  for (const { text } of fields) {
    const first = firstFound(text, words)
    if (first !== null) return cut(text, first, words)
  }
  return cut(fields[0]?.text ?? '', 0, [])
}

function firstFound(text: string, words: readonly string[]): number | null {
  for (const { word, from } of tokensOf(text)) if (words.some((wanted) => word.startsWith(wanted))) return from
  return null
}

function cut(text: string, around: number, words: readonly string[]): Snippet {
  const start = around <= before ? 0 : wordStart(text, around - before)
  const end = Math.min(text.length, start + length)
  const lead = start > 0 ? '… ' : ''
  const shown = text.slice(start, end).replace(/\s/g, ' ')
  const marks: [number, number][] = []
  for (const { word, from, to } of tokensOf(shown)) {
    if (!words.some((wanted) => word.startsWith(wanted))) continue
    const last = marks.at(-1)
    if (last && from + lead.length <= last[1]) last[1] = to + lead.length
    else marks.push([from + lead.length, to + lead.length])
  }
  return { snippet: `${lead}${shown}${end < text.length ? ' …' : ''}`, marks }
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < at + before ? space + 1 : at
}
