import { isDay } from '../../../domain/day.ts'
import { err, ok } from '../../../domain/result.ts'
import type { Found, Importer, LeftOut } from '../../importer.ts'
import { dayOf, timeOf, whenOf } from '../../moments.ts'

/** Plain text: pages under a line with a day (Day One's text among them), or one page a file named for its day. */
export const plainText: Importer = {
  name: 'plain-text',
  app: 'Text',
  recognise: (files) =>
    files.some(({ name, text }) => text !== null && text.trim() !== '' && !/\.(csv|json|html?|xml)$/i.test(name)),
  parse(files, choices) {
    const found: Found[] = []
    const leftOut: LeftOut[] = []
    for (const { name, text } of files) {
      if (text === null) {
        leftOut.push({ where: name, reason: 'unreadable' })
        continue
      }
      const pages = pagesOf(text)
      const named = /(\d{4}-\d{2}-\d{2})/.exec(name)?.[1] ?? ''
      if (pages.length === 0 && isDay(named)) found.push(entryOf(named, null, text.trim(), choices.zone))
      else if (pages.length === 0) leftOut.push({ where: name, reason: 'no-date' })
      for (const [at, { head, body }] of pages.entries()) {
        const day = dayOf(head, choices.order)
        if (day === null || day === 'ambiguous') leftOut.push({ where: `${name} ${at + 1}`, reason: 'no-date' })
        else if (body !== '')
          found.push(entryOf(day, timeOf(/\d{1,2}[:.]\d{2}(\s?[ap]m)?/i.exec(head)?.[0] ?? ''), body, choices.zone))
      }
      const before = text.slice(0, Math.max(0, text.search(headPattern))).trim()
      if (pages.length > 0 && before !== '') leftOut.push({ where: `${name} 0`, reason: 'no-date' })
    }
    return found.length === 0 && leftOut.length === 0
      ? err({ type: 'Empty' })
      : ok({ found, leftOut, questions: [{ type: 'zone' }] })
  },
}

/** "\tDate:\t15 January 2024", "2024-01-15", "[2024-01-15 18:00]" alone on a line. */
const headPattern = /^(?:\tDate:\t.+|\[?\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)?\]?)$/m

function pagesOf(text: string): readonly { readonly head: string; readonly body: string }[] {
  const pages: { head: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    if (headPattern.test(line)) pages.push({ head: line.replace(/^\tDate:\t/, ''), lines: [] })
    else if (!/^\t[A-Z][a-z]+:\t/.test(line)) pages.at(-1)?.lines.push(line)
  }
  return pages.map(({ head, lines }) => ({ head, body: lines.join('\n').trim() }))
}

function entryOf(day: Parameters<typeof whenOf>[0], time: string | null, text: string, zone: string): Found {
  return {
    kind: 'entry',
    nativeId: null,
    ...whenOf(day, time, zone),
    title: null,
    text,
    tags: [],
    place: null,
    starred: false,
    valence: null,
    mood: null,
    photos: [],
    extra: {},
  }
}
