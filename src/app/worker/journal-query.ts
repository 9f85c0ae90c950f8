import type { AnyRecord, RecordOf } from '../../domain/record.ts'
import type { JournalItem } from '../vault-messages.ts'
import type { Query } from './context.ts'

const beginLength = 140
/** More on one screen would cost a phone its breath. */
const most = 100
const mostTags = 60

type Page = RecordOf<'entry'> | RecordOf<'letter'>

/** The journal, a month at a time, newest first; what is sealed or drifting shows no word of itself. */
export const journal: Query<'journal'> = {
  reads: ['entry', 'letter'],
  answer({ vault }, { month, tag, part }) {
    const written = vault
      .records('entry', 'letter')
      .filter((record): record is Page => record.kind === 'entry' || record.kind === 'letter')
    const wanted = tag === null ? written : written.filter((page) => tagsOf(page).includes(tag))
    const counts = countEach(wanted.map(({ day }) => day.slice(0, 7)))
    const months = [...counts]
      .map(([name, count]) => ({ month: name, count }))
      .sort((a, b) => (a.month < b.month ? 1 : -1))
    const shown = month !== null && counts.has(month) ? month : (months[0]?.month ?? null)
    const inMonth = wanted.filter(({ day }) => day.slice(0, 7) === shown).sort((a, b) => b.at - a.at)
    const parts = Math.max(1, Math.ceil(inMonth.length / most))
    const from = Math.min(part, parts - 1)
    return {
      months,
      month: shown,
      tags: [...countEach(written.flatMap(tagsOf))]
        .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
        .slice(0, mostTags)
        .map(([name]) => name),
      items: inMonth.slice(from * most, (from + 1) * most).map(itemOf),
      part: from,
      parts,
    }
  },
}

function tagsOf({ body }: Page): readonly string[] {
  return body.fate === 'keep' && 'tags' in body ? (body.tags as readonly string[]) : []
}

function countEach(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function itemOf(record: Page): JournalItem {
  const { id, kind, day, at, body } = record
  const open = body.fate === 'keep'
  return {
    id,
    kind,
    day,
    at,
    title: open && 'title' in body ? (body.title as string | null) : null,
    begin: open ? beginOf(body.text) : '',
    tags: tagsOf(record),
    fate: body.fate,
    sealedUntil: body.sealedUntil,
    undoUntil: body.undoUntil,
    imported: sourceOf(record),
  }
}

/** The first words in one line, without the marks of light Markdown. */
function beginOf(text: string): string {
  return text
    .slice(0, beginLength)
    .replace(/^(?:#{1,3}|>|[-*]) /gm, '')
    .replace(/\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
}

function sourceOf(record: AnyRecord): string | null {
  const { source } = record.body as { readonly source?: { readonly app: string } | null }
  return source?.app ?? null
}
