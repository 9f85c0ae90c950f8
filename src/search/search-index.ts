import type { RecordId } from '../domain/id.ts'
import type { AnyRecord, Records } from '../domain/record.ts'
import type { Stamp } from '../domain/stamp.ts'
import { queryWords, tokensOf } from './fold.ts'
import { fieldsOf } from './searchable.ts'
import { snippetOf, type Snippet } from './snippet.ts'

export interface Hit extends Snippet {
  readonly id: RecordId
  readonly kind: string
  readonly day: string
  readonly at: number
  /** Higher fits better; comparable within one answer only. */
  readonly weight: number
}

interface Doc {
  readonly record: AnyRecord
  readonly stamp: Stamp
}

/** Ranking: a whole word counts more than a beginning, a title or tag more than running text. */
const weights = { whole: 2, beginning: 1, titleOrTag: 2 } as const

export interface SearchIndex {
  /** Takes in records that are new or changed, and drops none. */
  add(records: Records): void
  /** Brings the index to these records: adds what is new, replaces what changed, drops what is gone. */
  update(records: Records): void
  /** Every record that holds all the words, each as a beginning of a word; best first, then newest first. */
  find(text: string, limit: number): readonly Hit[]
  readonly size: number
}

/**
 * A full-text index over opened records. In memory only: it dies with the lock, and
 * nothing of it can reach a disk.
 */
export function searchIndexOver(records: Records): SearchIndex {
  const index = new Index()
  index.update(records)
  return index
}

class Index implements SearchIndex {
  readonly #docs: (Doc | null)[] = []
  readonly #numberById = new Map<RecordId, number>()
  /** Documents of each word, ascending; a document that was replaced is skipped when read. */
  readonly #docsByWord = new Map<string, number[]>()
  #sortedWords: readonly string[] | null = null

  get size(): number {
    return this.#numberById.size
  }

  add(records: Records): void {
    for (const record of records) {
      const number = this.#numberById.get(record.id)
      if (number !== undefined && this.#docs[number]?.stamp === record.changedAt) continue
      if (number !== undefined) this.#docs[number] = null
      this.#add(record)
    }
  }

  update(records: Records): void {
    this.add(records)
    if (records.length === this.#numberById.size) return
    const seen = new Set(records.map(({ id }) => id))
    for (const [id, number] of this.#numberById) {
      if (seen.has(id)) continue
      this.#docs[number] = null
      this.#numberById.delete(id)
    }
  }

  #add(record: AnyRecord): void {
    const number = this.#docs.length
    this.#docs.push({ record, stamp: record.changedAt })
    this.#numberById.set(record.id, number)
    for (const { text } of fieldsOf(record)) {
      for (const { word } of tokensOf(text)) {
        const docs = this.#docsByWord.get(word)
        if (!docs) {
          this.#docsByWord.set(word, [number])
          this.#sortedWords = null
        } else if (docs.at(-1) !== number) docs.push(number)
      }
    }
  }

  find(text: string, limit: number): readonly Hit[] {
    const words = [...new Set(queryWords(text))]
    if (words.length === 0) return []
    const perWord = words.map((word) => this.#docsBeginningWith(word))
    const [fewest, ...others] = perWord.sort((a, b) => a.numbers.length - b.numbers.length) as [Matches, ...Matches[]]
    const best: Found[] = []
    for (const number of fewest.numbers) {
      const doc = this.#docs[number]
      if (!doc) continue
      let weight = fewest.weights[number] as number
      for (const { weights: other } of others) {
        if (other[number] === 0) {
          weight = 0
          break
        }
        weight += other[number] as number
      }
      if (weight > 0) keepBest(best, { doc: doc.record, weight }, limit)
    }
    // Titles and tags are looked at for the best only: reading every text again would cost a keystroke.
    return best.map(({ doc, weight }) => hitOf(doc, weight, words)).sort((a, b) => b.weight - a.weight || b.at - a.at)
  }

  #docsBeginningWith(word: string): Matches {
    const found = new Uint8Array(this.#docs.length)
    const numbers: number[] = []
    const sorted = (this.#sortedWords ??= [...this.#docsByWord.keys()].sort())
    for (let at = firstAtLeast(sorted, word); at < sorted.length; at++) {
      const candidate = sorted[at] as string
      if (!candidate.startsWith(word)) break
      const weight = candidate === word ? weights.whole : weights.beginning
      for (const number of this.#docsByWord.get(candidate) as number[]) {
        const known = found[number] as number
        if (known === 0) numbers.push(number)
        if (known < weight) found[number] = weight
      }
    }
    return { numbers, weights: found }
  }
}

/** Documents that hold a word: their numbers, and by number how well it fits (0 for not at all). */
interface Matches {
  readonly numbers: readonly number[]
  readonly weights: Uint8Array
}

interface Found {
  readonly doc: AnyRecord
  readonly weight: number
}

/** Puts what was found in its place among the best so far; sorting all of them would cost a keystroke. */
function keepBest(best: Found[], found: Found, limit: number): void {
  const last = best.at(-1)
  if (best.length >= limit && (last === undefined || isBefore(last, found))) return
  let [low, high] = [0, best.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(best[middle] as Found, found)) low = middle + 1
    else high = middle
  }
  best.splice(low, 0, found)
  if (best.length > limit) best.pop()
}

/** Better first, then newer first. */
function isBefore(one: Found, other: Found): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight
  if (one.doc.at !== other.doc.at) return one.doc.at > other.doc.at
  return one.doc.id < other.doc.id
}

function firstAtLeast(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}

function hitOf(record: AnyRecord, weight: number, words: readonly string[]): Hit {
  const all = fieldsOf(record)
  const named = all.filter(({ name }) => name !== 'text').some(({ text }) => holds(text, words))
  const { id, kind, day, at } = record
  return { id, kind, day, at, weight: weight + (named ? weights.titleOrTag : 0), ...snippetOf(all, words) }
}

function holds(text: string, words: readonly string[]): boolean {
  for (const { word } of tokensOf(text)) if (words.some((wanted) => word.startsWith(wanted))) return true
  return false
}
