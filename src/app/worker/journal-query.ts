import type { AnyRecord, RecordOf } from '../../domain/record.ts'
import type { JournalItem } from '../vault-messages.ts'
import type { Query } from './context.ts'

const beginLength = 140
/** More would cost a phone its breath; older ones are behind their month. */
const most = 150

/** The journal, a month at a time, newest first; what is sealed or drifting shows no word of itself. */
export const journal: Query<'journal'> = {
  reads: ['entry', 'letter'],
  answer({ vault }, { month, tag }) {
    const written = vault
      .records('entry', 'letter')
      .filter(
        (record): record is RecordOf<'entry'> | RecordOf<'letter'> =>
          record.kind === 'entry' || record.kind === 'letter',
      )
    const wanted =
      tag === null
        ? written
        : written.filter(({ body }) => 'tags' in body && (body.tags as readonly string[]).includes(tag))
    const counts = new Map<string, number>()
    for (const { day } of wanted) counts.set(day.slice(0, 7), (counts.get(day.slice(0, 7)) ?? 0) + 1)
    const months = [...counts]
      .map(([name, count]) => ({ month: name, count }))
      .sort((a, b) => (a.month < b.month ? 1 : -1))
    const shown = month ?? months[0]?.month ?? null
    const items = wanted
      .filter(({ day }) => day.slice(0, 7) === shown)
      .sort((a, b) => b.at - a.at)
      .slice(0, most)
    return { months, month: shown, items: items.map(itemOf) }
  },
}

export function itemOf(record: RecordOf<'entry'> | RecordOf<'letter'>): JournalItem {
  const { id, kind, day, at, body } = record
  const open = body.fate === 'keep'
  return {
    id,
    kind,
    day,
    at,
    title: open && 'title' in body ? (body.title as string | null) : null,
    begin: open ? body.text.slice(0, beginLength).replace(/\s+/g, ' ') : '',
    tags: open && 'tags' in body ? (body.tags as readonly string[]) : [],
    fate: body.fate,
    sealedUntil: body.sealedUntil,
    undoUntil: body.undoUntil,
    imported: sourceOf(record),
  }
}

function sourceOf(record: AnyRecord): string | null {
  const { source } = record.body as { readonly source?: { readonly app: string } | null }
  return source?.app ?? null
}
