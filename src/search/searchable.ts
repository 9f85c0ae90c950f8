import type { AnyRecord } from '../domain/record.ts'

/** A field of a record that can be searched. */
export interface Field {
  readonly name: 'title' | 'text' | 'tags'
  readonly text: string
}

const nothing: readonly Field[] = []

/**
 * What of a record may be found: what the person wrote and would look for. Never what
 * is sealed, released or put away (P6).
 */
export function fieldsOf(record: AnyRecord): readonly Field[] {
  switch (record.kind) {
    case 'entry': {
      const { title, text, tags, place, fate } = record.body
      return fate === 'keep' ? fields(title, [text], [...tags, place ?? '']) : nothing
    }
    case 'letter':
      return record.body.fate === 'keep' ? fields(null, [record.body.text], []) : nothing
    case 'check-in':
      return fields(null, [record.body.line, record.body.intention], record.body.tags)
    case 'if-then':
      return fields(null, [record.body.cue, record.body.act], [])
    case 'act':
    case 'joy-item':
      return fields(record.body.title, [], [])
    case 'person':
      return fields(record.body.nickname, [], [])
    case 'reality-card':
    case 'open-question':
    case 'saved-thought':
      return fields(null, [record.body.text], [])
    default:
      return nothing
  }
}

function fields(title: string | null, texts: readonly (string | null)[], tags: readonly string[]): readonly Field[] {
  const all: readonly Field[] = [
    { name: 'title', text: title ?? '' },
    { name: 'text', text: texts.filter(Boolean).join('\n') },
    { name: 'tags', text: tags.filter(Boolean).join(' · ') },
  ]
  return all.filter(({ text }) => text !== '')
}
