import { isDay } from '../../../domain/day.ts'
import type { Found, ImportChoices, LeftOut, OpenedFile, Parsed } from '../../importer.ts'
import { whenOf } from '../../moments.ts'
import { isObject, jsonOf, plainOfHtml, stringOf } from '../../text.ts'

type Json = Readonly<Record<string, unknown>>

/** The backup inside a `.daylio` zip: Base64 of JSON, with or without line breaks. The person's PIN in it is never looked at. */
export function backupOf({ name, text }: OpenedFile): Json | null {
  if (text === null || !/backup\.daylio$/i.test(name)) return null
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
    const parsed = jsonOf(new TextDecoder().decode(bytes))
    return isObject(parsed) && Array.isArray(parsed.dayEntries) ? parsed : null
  } catch {
    return null
  }
}

export function parseBackup(backup: Json, choices: ImportChoices, files: readonly OpenedFile[]): Parsed {
  const found: Found[] = []
  const leftOut: LeftOut[] = []
  const unknown = new Set<string>()
  const moods = byId(backup.customMoods)
  const tags = byId(backup.tags)
  for (const [at, entry] of listOf(backup.dayEntries).entries()) {
    const where = `backup ${at + 1}`
    const month = typeof entry.month === 'number' ? entry.month + 1 : Number.NaN
    const day = `${String(entry.year)}-${String(month).padStart(2, '0')}-${String(entry.day).padStart(2, '0')}`
    if (!isDay(day)) {
      leftOut.push({ where, reason: 'no-date' })
      continue
    }
    const [hour, minute] = [Number(entry.hour), Number(entry.minute)]
    const time = hour >= 0 && minute >= 0 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
    const mood = moods.get(Number(entry.mood))
    const group = Number(mood?.mood_group_id)
    const label = stringOf(mood?.custom_name) ?? null
    const valence = group >= 1 && group <= 5 ? (3 - group) / 2 : null
    if (valence === null) unknown.add(label ?? String(entry.mood))
    const named = (Array.isArray(entry.tags) ? (entry.tags as unknown[]) : []).flatMap(
      (id) => stringOf(tags.get(Number(id))?.name) ?? [],
    )
    const id = entry.id === undefined ? null : String(entry.id)
    const base = { ...whenOf(day, time, choices.zone), tags: named, place: null, starred: false, photos: [], extra: {} }
    found.push({
      ...base,
      kind: 'check-in',
      nativeId: id && `${id} mood`,
      title: null,
      text: '',
      valence,
      mood: { label, value: group },
    })
    const note = plainOfHtml(stringOf(entry.note) ?? '')
    const title = plainOfHtml(stringOf(entry.note_title) ?? '') || null
    if (note !== '' || title !== null)
      found.push({ ...base, kind: 'entry', nativeId: id && `${id} note`, title, text: note, valence: null, mood: null })
  }
  if (stringOf(backup.pin)) leftOut.push({ where: 'pin', reason: 'secret' })
  for (const _ of listOf(backup.goalEntries)) leftOut.push({ where: 'goals', reason: 'not-taken-in-yet' })
  for (const { name } of files)
    if (/assets\/photos\//.test(name)) leftOut.push({ where: name, reason: 'not-taken-in-yet' })
  return {
    found,
    leftOut,
    questions: [{ type: 'zone' }, ...(unknown.size > 0 ? [{ type: 'moods' as const, labels: [...unknown] }] : [])],
  }
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : []
}

function byId(value: unknown): ReadonlyMap<number, Json> {
  return new Map(listOf(value).map((each) => [Number(each.id), each]))
}
