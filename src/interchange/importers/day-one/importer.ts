import { err, ok } from '../../../domain/result.ts'
import type { Found, FoundPhoto, Importer, LeftOut, OpenedFile, Question } from '../../importer.ts'
import { whenOfInstant } from '../../moments.ts'
import { isObject, jsonOf, stringOf } from '../../text.ts'
import { markdownOfRichText } from './rich-text.ts'

/** Day One: a zip of one JSON a journal, and media named by their MD5. */
export const dayOne: Importer = {
  name: 'day-one',
  app: 'Day One',
  recognise: (files) => files.some((file) => isJournal(file)),
  parse(files, choices) {
    const found: Found[] = []
    const leftOut: LeftOut[] = []
    const mediaByMd5 = new Map(
      files.flatMap((file) => {
        const md5 = /([0-9a-f]{32})\.\w+$/i.exec(file.name)?.[1]
        return md5 ? [[md5.toLowerCase(), file] as const] : []
      }),
    )
    for (const file of files.filter(isJournal)) {
      const journal = jsonOf(file.text as string)
      const entries = isObject(journal) && Array.isArray(journal.entries) ? (journal.entries as unknown[]) : []
      for (const [at, entry] of entries.entries()) {
        const where = `${file.name} ${at + 1}`
        if (!isObject(entry)) leftOut.push({ where, reason: 'unreadable' })
        else readEntry(entry, where, choices.zone, mediaByMd5, found, leftOut)
      }
    }
    if (found.length === 0 && leftOut.length === 0) return err({ type: 'Empty' })
    const photos = found.reduce((sum, each) => sum + each.photos.filter(({ bytes }) => bytes).length, 0)
    const questions: Question[] = photos > 0 ? [{ type: 'photos', count: photos }] : []
    return ok({ found, leftOut, questions })
  },
}

function isJournal({ name, text }: OpenedFile): boolean {
  return (
    /\.json$/i.test(name) &&
    text !== null &&
    /"entries"\s*:/.test(text.slice(0, 4000)) &&
    /"(creationDate|metadata)"/.test(text.slice(0, 20_000))
  )
}

function readEntry(
  entry: Readonly<Record<string, unknown>>,
  where: string,
  zone: string,
  media: ReadonlyMap<string, OpenedFile>,
  found: Found[],
  leftOut: LeftOut[],
): void {
  const at = Date.parse(stringOf(entry.creationDate) ?? '')
  if (Number.isNaN(at)) {
    leftOut.push({ where, reason: 'no-date' })
    return
  }
  const photos = photosOf(entry, where, media, leftOut)
  const { uuid, creationDate, timeZone, text, richText, tags, location, starred, photos: _, ...extra } = entry
  const written = markdownOfRichText(stringOf(richText)) ?? unescaped(stringOf(text) ?? '')
  const body = written.replace(/!\[[^\]]*\]\(dayone-moment:[^)]*\)/g, '').trim()
  if (body === '' && photos.length === 0) {
    leftOut.push({ where, reason: 'empty' })
    return
  }
  found.push({
    kind: 'entry',
    nativeId: stringOf(uuid),
    ...whenOfInstant(at, stringOf(timeZone), zone),
    title: null,
    text: body,
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [],
    place: placeOf(location),
    starred: starred === true,
    valence: null,
    mood: null,
    photos,
    extra: withoutPictures(extra),
  })
}

/** Day One escapes Markdown letters that mean nothing there. */
function unescaped(text: string): string {
  return text.replace(/\\([-.()[\]!#*_+>`{}~|])/g, '$1')
}

function placeOf(location: unknown): string | null {
  if (!isObject(location)) return null
  const name = stringOf(location.userLabel) ?? stringOf(location.placeName) ?? stringOf(location.localityName)
  return name === null ? null : name.slice(0, 60)
}

function photosOf(
  entry: Readonly<Record<string, unknown>>,
  where: string,
  media: ReadonlyMap<string, OpenedFile>,
  leftOut: LeftOut[],
): readonly FoundPhoto[] {
  const lists = [entry.photos, entry.videos, entry.audios, entry.pdfAttachments]
  const photos: FoundPhoto[] = []
  for (const [at, list] of lists.entries()) {
    for (const each of Array.isArray(list) ? (list as unknown[]) : []) {
      const md5 = isObject(each) ? stringOf(each.md5) : null
      const file = md5 === null ? undefined : media.get(md5.toLowerCase())
      if (at > 0) leftOut.push({ where, reason: 'not-taken-in-yet' })
      else if (!file || file.bytes.length === 0) leftOut.push({ where, reason: 'missing-photo' })
      else photos.push({ name: file.name, bytes: file.bytes })
    }
  }
  return photos
}

/** A picture's own place can be a home address: it is dropped, like everything of the pictures but the pictures. */
function withoutPictures({
  videos,
  audios,
  pdfAttachments,
  ...extra
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return extra
}
