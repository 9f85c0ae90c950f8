import type { Day } from '../domain/day.ts'
import { recordIdFromBytes, type RecordId } from '../domain/id.ts'
import type { Draft } from '../domain/record.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type {
  Found,
  ImportChoices,
  ImportError,
  Importer,
  LeftOut,
  OpenedFile,
  PickedFile,
  Question,
} from './importer.ts'
import { importers } from './importers.ts'
import { isPlausible } from './moments.ts'
import { strippedPhoto } from './strip-metadata.ts'
import { textOf, wellFormed } from './text.ts'
import { isZip, unzip } from './zip.ts'

export type { ImportChoices } from './importer.ts'

/** Counts and a span of days, never a word of what is inside: the past can hurt. */
export interface ImportPreview {
  readonly format: string
  readonly app: string
  readonly records: Readonly<Record<string, number>>
  readonly first: Day | null
  readonly last: Day | null
  readonly fresh: number
  readonly known: number
  readonly leftOut: readonly LeftOut[]
  readonly questions: readonly Question[]
}

export interface ImportResult extends ImportPreview {
  readonly batch: string
  readonly added: number
}

/** What importing would write: records, and pictures for the put-away box. */
export interface ImportPlan {
  readonly preview: ImportPreview
  readonly drafts: readonly Draft[]
  readonly media: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

export interface ImportGiven {
  readonly choices: ImportChoices
  /** Nothing from after this day is a diary day. */
  readonly today: Day
  /** SHA-256. */
  readonly hash: (bytes: Uint8Array) => Uint8Array
  readonly isKnown: (id: RecordId) => boolean
  readonly batch: string
}

/** Recognises, reads and turns into records; writes nothing. The same files give the same ids, so a second time is 0 new. */
export function planImport(files: readonly PickedFile[], given: ImportGiven): Result<ImportPlan, ImportError> {
  const opened = openFiles(files)
  if (!opened.ok) return opened
  const importer = chosenImporter(opened.value.files, given.choices.format)
  if (!importer)
    return err(
      opened.value.files.length === 0
        ? { type: 'Empty' }
        : opened.value.files.every(({ text }) => text === null)
          ? { type: 'NotText' }
          : { type: 'UnknownFormat' },
    )
  const parsed = importer.parse(opened.value.files, given.choices)
  if (!parsed.ok) return parsed
  const leftOut: LeftOut[] = [...opened.value.leftOut, ...parsed.value.leftOut]
  const found = parsed.value.found.filter((each) => keepFound(each, given, leftOut))
  return ok(planOf(importer, found, leftOut, parsed.value.questions, given))
}

function openFiles(
  files: readonly PickedFile[],
): Result<{ readonly files: readonly OpenedFile[]; readonly leftOut: readonly LeftOut[] }, ImportError> {
  const opened: OpenedFile[] = []
  const leftOut: LeftOut[] = []
  for (const { name, bytes } of files) {
    if (bytes.length === 0) continue
    if (!isZip(bytes)) {
      opened.push({ name, bytes, text: textOf(bytes) })
      continue
    }
    const unpacked = unzip(bytes)
    if (!unpacked.ok) return unpacked
    leftOut.push(...unpacked.value.leftOut)
    for (const file of unpacked.value.files) {
      // No zip inside a zip: it stays a file that nothing reads.
      const media = /\.(jpe?g|png|gif|heic|webp|mp3|m4a|mp4|mov|pdf|zip)$/i.test(file.name)
      opened.push({ ...file, text: media ? null : textOf(file.bytes) })
    }
  }
  return ok({ files: opened, leftOut })
}

function chosenImporter(files: readonly OpenedFile[], format: string | undefined): Importer | null {
  if (format !== undefined) return importers.find(({ name }) => name === format) ?? null
  return importers.find((importer) => importer.recognise(files)) ?? null
}

function keepFound(found: Found, { choices, today }: ImportGiven, leftOut: LeftOut[]): boolean {
  const where = `${found.day} ${found.nativeId ?? ''}`.trim()
  if (!isPlausible(found, today)) leftOut.push({ where, reason: 'date-to-check' })
  else if (choices.from && found.day < choices.from) leftOut.push({ where, reason: 'before-start' })
  else return true
  return false
}

function planOf(
  importer: Importer,
  found: readonly Found[],
  leftOut: LeftOut[],
  questions: readonly Question[],
  given: ImportGiven,
): ImportPlan {
  const drafts = new Map<RecordId, Draft>()
  const media: { name: string; bytes: Uint8Array }[] = []
  for (const each of found) {
    const id = idOf(importer.name, each, given.hash)
    // One id twice with other words: both stay, the second under an id of its own.
    const own =
      drafts.has(id) && textOfDraft(drafts.get(id)) !== each.text
        ? idOf(`${importer.name} again`, { ...each, nativeId: null }, given.hash)
        : id
    drafts.set(own, draftOf(importer, each, own, given.batch))
    if (each.photos.length > 0) addPhotos(importer, each, given, drafts, media, leftOut)
  }
  const all = [...drafts.values()]
  const days = found.map(({ day }) => day).sort()
  const known = all.filter(({ id }) => given.isKnown(id as RecordId)).length
  const records: Record<string, number> = {}
  for (const { kind } of all) records[kind] = (records[kind] ?? 0) + 1
  return {
    drafts: all.filter(({ id }) => !given.isKnown(id as RecordId)),
    media,
    preview: {
      format: importer.name,
      app: importer.app,
      records,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      fresh: all.length - known,
      known,
      leftOut,
      questions,
    },
  }
}

function idOf(app: string, { nativeId, at, kind, text, title, mood }: Found, hash: ImportGiven['hash']): RecordId {
  const name =
    nativeId === null ? JSON.stringify([app, at, kind, title, text, mood]) : JSON.stringify([app, kind, nativeId])
  return recordIdFromBytes(hash(new TextEncoder().encode(name)).subarray(0, 16))
}

function draftOf({ app, name }: Importer, found: Found, id: RecordId, batch: string): Draft {
  const { day, at, zone, kind, nativeId, extra, mood } = found
  const source = { app, format: name, nativeId, ...(mood ? { mood } : {}), extra: { ...extra } }
  const tags = [...new Set(found.tags.map((tag) => [...wellFormed(tag).trim()].slice(0, 60).join('')).filter(Boolean))]
  const head = { id, at, day, zone, importBatch: batch }
  if (kind === 'check-in') return { ...head, kind, body: { moment: 'now', pain: painOf(found.valence), tags, source } }
  const title = found.title === null ? null : [...wellFormed(found.title)].slice(0, 280).join('')
  return {
    ...head,
    kind,
    body: {
      form: 'free',
      title,
      text: wellFormed(found.text),
      tags,
      place: found.place,
      starred: found.starred,
      source,
    },
  }
}

/**
 * A mood of -1 to 1 on the pain scale. Our five words stand at 1, 3, 5, 7 and 9, so a best
 * mood is 1 and a worst is 9; the mood as written is kept beside it.
 */
export function painOf(valence: number | null): number | null {
  return valence === null ? null : Math.round(5 - 4 * Math.min(1, Math.max(-1, valence)))
}

function addPhotos(
  importer: Importer,
  found: Found,
  given: ImportGiven,
  drafts: Map<RecordId, Draft>,
  media: ImportPlan['media'] & { push(item: ImportPlan['media'][number]): number },
  leftOut: LeftOut[],
): void {
  const box = recordIdFromBytes(given.hash(new TextEncoder().encode(`box ${importer.name}`)).subarray(0, 16))
  for (const { name, bytes } of found.photos) {
    if (!given.choices.photos || bytes === null) {
      leftOut.push({ where: name, reason: 'photo-not-taken' })
      continue
    }
    const stripped = strippedPhoto(bytes)
    if (!stripped.ok) {
      leftOut.push({ where: name, reason: stripped.error.type === 'TooLarge' ? 'too-large' : 'photo-kind' })
      continue
    }
    const blob = [...given.hash(stripped.value).subarray(0, 16)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
    const id = recordIdFromBytes(given.hash(new TextEncoder().encode(`photo ${blob}`)).subarray(0, 16))
    const opensOn = new Date(Date.parse(`${given.today}T00:00:00Z`) + 90 * 86_400_000).toISOString().slice(0, 10) as Day
    drafts.set(box, {
      id: box,
      kind: 'box',
      importBatch: given.batch,
      body: { name: importer.app, where: 'other', sealedOn: given.today, opensOn },
    })
    drafts.set(id, {
      id,
      kind: 'box-item',
      at: found.at,
      day: found.day,
      zone: found.zone,
      importBatch: given.batch,
      body: { box, type: 'photos', label: importer.app, held: 'photo', media: blob },
    })
    media.push({ name: blob, bytes: stripped.value })
  }
}

function textOfDraft(draft: Draft | undefined): string | undefined {
  return (draft?.body as { readonly text?: string } | undefined)?.text
}
