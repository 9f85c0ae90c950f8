import { isDay, type Day } from '../../../domain/day.ts'
import { err, ok } from '../../../domain/result.ts'
import { readFrontMatter, tagsOf, type FrontMatter } from '../../front-matter.ts'
import type { Found, ImportChoices, Importer, LeftOut, OpenedFile } from '../../importer.ts'
import { timeOf, whenOf, type When } from '../../moments.ts'

/** Markdown with a head: a file, a folder or a zip; Obsidian, Bear and TextBundle among them. */
export const markdown: Importer = {
  name: 'markdown',
  app: 'Markdown',
  recognise: (files) => files.some(isNote),
  parse(files, choices) {
    const found: Found[] = []
    const leftOut: LeftOut[] = []
    for (const file of files) {
      if (/(^|\/)\.(obsidian|trash|git)\//.test(file.name)) continue
      if (isNote(file)) readNote(file, choices, found, leftOut)
      else if (/\.(png|jpe?g|gif|heic|webp|mp3|m4a|mp4|mov|pdf)$/i.test(file.name))
        leftOut.push({ where: file.name, reason: 'photo-not-taken' })
    }
    return found.length === 0 && leftOut.length === 0
      ? err({ type: 'Empty' })
      : ok({ found, leftOut, questions: [{ type: 'zone' }] })
  },
}

function isNote({ name, text }: OpenedFile): boolean {
  return text !== null && /\.(md|markdown)$/i.test(name)
}

function readNote({ name, text }: OpenedFile, choices: ImportChoices, found: Found[], leftOut: LeftOut[]): void {
  const note = readFrontMatter(text as string)
  const when = whenOfNote(note, name, choices.zone)
  if (!when) {
    leftOut.push({ where: name, reason: 'no-date' })
    return
  }
  const heading = /^# (.+)\n*/.exec(note.body)
  const body = (heading ? note.body.slice(heading[0].length) : note.body).trim()
  const { id, day, date, created, time, zone, tags, title, mood, ...extra } = note.fields
  if (body === '' && !heading) {
    leftOut.push({ where: name, reason: 'empty' })
    return
  }
  found.push({
    kind: 'entry',
    nativeId: typeof id === 'string' ? id : null,
    ...when,
    title: typeof title === 'string' && title !== '' ? title : (heading?.[1]?.trim() ?? null),
    text: body,
    tags: [...new Set([...tagsOf(tags), ...inlineTags(body)])],
    place: null,
    starred: false,
    valence: null,
    mood: null,
    photos: [],
    extra,
  })
}

/** Trust in this order: the head, the file's name, the first heading. A file's own time is no diary day. */
function whenOfNote({ fields, body }: FrontMatter, name: string, zone: string): When | null {
  const own = typeof fields.zone === 'string' ? fields.zone : zone
  for (const field of [fields.day, fields.date, fields.created]) {
    if (typeof field !== 'string') continue
    const day = field.slice(0, 10)
    const time = typeof fields.time === 'string' ? fields.time : (/[T ](\d{2}:\d{2})/.exec(field)?.[1] ?? '')
    if (isDay(day)) return whenOf(day, timeOf(time), own)
  }
  const named =
    /(\d{4}-\d{2}-\d{2})(?:[_ T](\d{2})[-:.]?(\d{2}))?/.exec(name) ?? /^#+ .*?(\d{4}-\d{2}-\d{2})/.exec(body)
  const day = named?.[1] ?? ''
  return isDay(day) ? whenOf(day as Day, named?.[2] ? `${named[2]}:${named[3]}` : null, own) : null
}

/** `#word` outside code, links and numbers. */
function inlineTags(text: string): readonly string[] {
  const plain = text
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\[[^\]\n]*\]\([^)\n]*\)/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
  return [...plain.matchAll(/(?:^|\s)#([\p{L}][\p{L}\p{N}_/-]*)/gu)].map((match) => match[1] as string)
}
