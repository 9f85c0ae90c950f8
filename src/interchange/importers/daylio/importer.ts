import { isDay } from '../../../domain/day.ts'
import { err, ok } from '../../../domain/result.ts'
import { readTable } from '../../csv.ts'
import type { Found, ImportChoices, Importer, LeftOut, OpenedFile, Parsed } from '../../importer.ts'
import { timeOf, whenOf } from '../../moments.ts'
import { plainOfHtml } from '../../text.ts'
import { backupOf, parseBackup } from './backup.ts'

/** The five moods that Daylio begins with; 1 is best. Others are the person's own and are asked for. */
const known: Readonly<Record<string, number>> = { rad: 1, good: 0.5, meh: 0, bad: -0.5, awful: -1 }

/** Daylio: the table of any year, or the whole backup. */
export const daylio: Importer = {
  name: 'daylio',
  app: 'Daylio',
  recognise: (files) => files.some((file) => backupOf(file) !== null || isTable(file)),
  parse(files, choices) {
    const backup = files.map(backupOf).find((each) => each !== null)
    const parsed = backup ? parseBackup(backup, choices, files) : parseTables(files.filter(isTable), choices)
    return parsed.found.length === 0 && parsed.leftOut.length === 0 ? err({ type: 'Empty' }) : ok(parsed)
  },
}

function isTable({ text }: OpenedFile): boolean {
  return text !== null && /^\ufeff?"?(full_date|year)"?,"?date"?,"?weekday"?,"?time"?,"?mood"?,/.test(text)
}

function parseTables(files: readonly OpenedFile[], choices: ImportChoices): Parsed {
  const found: Found[] = []
  const leftOut: LeftOut[] = []
  const unknown = new Set<string>()
  for (const { name, text } of files) {
    const { header, rows } = readTable(text as string)
    for (const [at, row] of rows.entries()) {
      const where = `${name} ${at + 2}`
      const cell = (column: string): string => {
        const index = header.indexOf(column)
        // A row with a cell too many: the note stands at the right end.
        const fromRight = column === 'note' || column === 'note_title' ? index - header.length + row.length : index
        return index < 0 ? '' : (row[fromRight] ?? '')
      }
      if (row.length > header.length) leftOut.push({ where, reason: 'extra-column' })
      const day = cell('full_date').trim()
      if (!isDay(day)) {
        leftOut.push({ where, reason: 'no-date' })
        continue
      }
      const label = cell('mood').trim()
      const valence = choices.moods?.[label] ?? known[label.toLowerCase()] ?? null
      if (valence === null && label !== '') unknown.add(label)
      const tags = cell('activities')
        .split('|')
        .map((tag) => tag.trim())
        .filter(Boolean)
      const base = {
        nativeId: null,
        ...whenOf(day, timeOf(cell('time')), choices.zone),
        tags,
        place: null,
        starred: false,
        photos: [],
        extra: cell('scales').trim() === '' ? {} : { scales: cell('scales').replaceAll('\u00a0', ' ').trim() },
      }
      found.push({ ...base, kind: 'check-in', title: null, text: '', valence, mood: { label, value: null } })
      const note = plainOfHtml(cell('note'))
      const title = plainOfHtml(cell('note_title')) || null
      if (note !== '' || title !== null)
        found.push({ ...base, kind: 'entry', title, text: note, valence: null, mood: null })
    }
  }
  return {
    found,
    leftOut,
    questions: [{ type: 'zone' }, ...(unknown.size > 0 ? [{ type: 'moods' as const, labels: [...unknown] }] : [])],
  }
}
