/** A table: every row as its cells, as written. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Reads RFC 4180 and its cousins: comma, semicolon or tab by the header, quotes doubled, line breaks in quotes. */
export function readTable(text: string): Table {
  const body = text.replace(/^\ufeff/, '')
  const delimiter = delimiterOf(body.slice(0, body.indexOf('\n') < 0 ? body.length : body.indexOf('\n')))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] as string
    if (quoted) {
      if (letter === '"' && body[at + 1] === '"') {
        cell += '"'
        at++
      } else if (letter === '"') quoted = false
      else cell += letter
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (letter === delimiter || letter === '\n') {
      row.push(cell)
      cell = ''
      if (letter === '\n') {
        rows.push(row)
        row = []
      }
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  const [header = [], ...rest] = rows
  return {
    header: header.map((name) => name.trim()),
    rows: rest.filter((each) => each.some((value) => value.trim() !== '')),
  }
}

function delimiterOf(line: string): string {
  const count = (letter: string): number => line.split(letter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

/** A row for spreadsheets: text that could run as a formula gets a mark before it; numbers stay numbers. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
