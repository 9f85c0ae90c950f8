import { err, ok } from '../../../domain/result.ts'
import { readTable, type Table } from '../../csv.ts'
import type { CsvColumns, Found, ImportChoices, Importer, LeftOut, Question } from '../../importer.ts'
import { dayOf, timeOf, whenOf } from '../../moments.ts'

/** Any table: the person says which column is what, and sees their own rows as they would become. */
export const csv: Importer = {
  name: 'csv',
  app: 'Table',
  recognise: (files) => files.some(({ text }) => text !== null && isTable(text)),
  parse(files, choices) {
    const file = files.find(({ text }) => text !== null && isTable(text))
    if (!file) return err({ type: 'UnknownFormat' })
    const table = readTable(file.text as string)
    if (table.rows.length === 0) return err({ type: 'Empty' })
    const questions: Question[] = [
      { type: 'zone' },
      { type: 'columns', header: table.header, rows: table.rows.slice(0, 3) },
    ]
    const columns = choices.columns ?? guessed(table)
    if (!columns) return ok({ found: [], leftOut: [], questions })
    const { found, leftOut, ambiguous } = rowsOf(table, columns, choices, file.name)
    if (ambiguous) questions.push({ type: 'order', example: ambiguous })
    return ok({ found, leftOut, questions })
  },
}

function isTable(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2)
  return [',', ';', '\t'].some((letter) => first.split(letter).length > 1 && second.split(letter).length > 1)
}

/** A proposal by the names of columns, shown to be changed; none when no column is named like a day. */
export function guessed({ header }: Table): CsvColumns | null {
  const find = (...names: readonly string[]): number =>
    header.findIndex((name) => names.some((each) => name.toLowerCase().includes(each)))
  const day = find('date', 'day', 'datum', 'fecha', 'data')
  if (day < 0) return null
  const optional = (name: 'time' | 'mood' | 'text' | 'tags', at: number) => (at < 0 || at === day ? {} : { [name]: at })
  return {
    day,
    ...optional('time', find('time', 'hour')),
    ...optional('mood', find('mood', 'rating', 'score', 'feeling')),
    ...optional('text', find('note', 'text', 'entry', 'journal')),
    ...optional('tags', find('tag', 'activit', 'label')),
  }
}

function rowsOf({ header, rows }: Table, columns: CsvColumns, choices: ImportChoices, file: string) {
  const found: Found[] = []
  const leftOut: LeftOut[] = []
  let ambiguous: string | null = null
  const cellOf = (row: readonly string[], column: number | undefined): string =>
    column === undefined ? '' : (row[column] ?? '').trim()
  for (const [at, row] of rows.entries()) {
    const where = `${file} ${at + 2}`
    if (row.length > header.length) leftOut.push({ where, reason: 'extra-column' })
    const day = dayOf(cellOf(row, columns.day), choices.order)
    if (day === 'ambiguous') ambiguous ??= cellOf(row, columns.day)
    if (day === null || day === 'ambiguous') {
      leftOut.push({ where, reason: 'no-date' })
      continue
    }
    const time =
      timeOf(cellOf(row, columns.time)) ??
      timeOf(/\d{1,2}:\d{2}(?::\d{2})?(\s?[ap]m)?/i.exec(cellOf(row, columns.day))?.[0] ?? '')
    const used = new Set([columns.day, columns.time, columns.mood, columns.text, columns.tags])
    const extra = Object.fromEntries(
      header.flatMap((name, index) =>
        used.has(index) || cellOf(row, index) === '' ? [] : [[name || `column ${index + 1}`, cellOf(row, index)]],
      ),
    )
    const tags = cellOf(row, columns.tags)
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter(Boolean)
    const base = {
      nativeId: null,
      ...whenOf(day, time, choices.zone),
      title: null,
      tags,
      place: null,
      starred: false,
      photos: [],
      extra,
    }
    const mood = cellOf(row, columns.mood)
    const text = cellOf(row, columns.text)
    const valence = valenceOf(mood, columns, choices)
    if (mood !== '' && valence === null) leftOut.push({ where, reason: 'unknown-mood' })
    if (valence !== null)
      found.push({ ...base, kind: 'check-in', text: '', valence, mood: { label: mood, value: mood } })
    if (text !== '') found.push({ ...base, kind: 'entry', text, valence: null, mood: null })
    if (valence === null && text === '' && mood === '') leftOut.push({ where, reason: 'empty' })
  }
  return { found, leftOut, ambiguous }
}

/** A number needs its scale said; a word needs its meaning said. Neither is guessed. */
function valenceOf(mood: string, { scale }: CsvColumns, { moods }: ImportChoices): number | null {
  if (moods && mood in moods) return moods[mood] as number
  const number = Number(mood.replace(',', '.'))
  if (!scale || mood === '' || Number.isNaN(number) || number < scale.min || number > scale.max) return null
  const share = (number - scale.min) / (scale.max - scale.min)
  return scale.best === 'high' ? share * 2 - 1 : 1 - share * 2
}
