import { strToU8, zipSync } from 'fflate'
import { isNewer, type StoredRecord } from '../domain/record.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { csvRow } from './csv.ts'
import type { ImportError } from './importer.ts'
import { isObject, jsonOf } from './text.ts'
import { unzip } from './zip.ts'

/** What goes into an archive. */
export interface ArchiveInput {
  readonly records: readonly StoredRecord[]
  readonly media: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Day of making, for the bag's own note; nothing else depends on it. */
  readonly madeOn: string
  readonly sha256: (bytes: Uint8Array) => Uint8Array
}

const root = 'archive/'
const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Records of the put-away box and what is sealed stay out of the readable archive unless asked for. */
export function withoutBox(records: readonly StoredRecord[]): readonly StoredRecord[] {
  const closed = new Set(['box', 'box-item', 'box-opening'])
  return records.filter(
    ({ kind, body }) =>
      !closed.has(kind) &&
      (body as { readonly fate?: string } | null)?.fate !== 'sealed' &&
      (body as { readonly fate?: string } | null)?.fate !== 'released',
  )
}

/**
 * The readable archive (AR1): one zip that a person can read without Ebb. A BagIt bag
 * (RFC 8493); `records.jsonl` is the truth and the same for the same records.
 */
export function makeArchive(input: ArchiveInput): Uint8Array {
  const data: Record<string, Uint8Array> = {
    'data/records.jsonl': strToU8(recordLines(input.records)),
    'data/check-ins.csv': strToU8(checkInTable(input.records)),
    ...markdownFiles(input.records),
    ...Object.fromEntries(input.media.map(({ name, bytes }) => [`data/media/${name}.${endingOf(bytes)}`, bytes])),
  }
  const manifest = Object.keys(data)
    .sort()
    .map((name) => `${hex(input.sha256(data[name] as Uint8Array))}  ${name}\n`)
    .join('')
  const bytes = Object.values(data).reduce((sum, { length }) => sum + length, 0)
  const tags: Record<string, Uint8Array> = {
    'bagit.txt': strToU8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    'bag-info.txt': strToU8(
      `Bagging-Date: ${input.madeOn}\nPayload-Oxum: ${bytes}.${Object.keys(data).length}\nEbb-Archive-Version: 1\n`,
    ),
    'manifest-sha256.txt': strToU8(manifest),
    'README.html': strToU8(readme),
  }
  const tagManifest = Object.keys(tags)
    .sort()
    .map((name) => `${hex(input.sha256(tags[name] as Uint8Array))}  ${name}\n`)
    .join('')
  const files = { ...tags, 'tagmanifest-sha256.txt': strToU8(tagManifest), ...data }
  // A fixed time in the zip's own directory: the same records give the same bytes.
  const dated = Object.fromEntries(
    Object.entries(files).map(([name, each]) => [root + name, [each, { mtime: '1980-01-02T00:00:00' }] as const]),
  )
  return zipSync(dated as never, { level: 6 })
}

/** One record a line, keys sorted, records sorted by id. */
export function recordLines(records: readonly StoredRecord[]): string {
  return [...records]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => `${JSON.stringify(sorted(record))}\n`)
    .join('')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}

function checkInTable(records: readonly StoredRecord[]): string {
  const header = ['day', 'time_utc', 'moment', 'pain', 'pain_after', 'words', 'sleep', 'intrusions', 'longing', 'line']
  const rows = records
    .filter((record) => record.kind === 'check-in' && !isNewer(record) && record.deletedAt === null)
    .sort((a, b) => a.at - b.at)
  const cells = rows.map((record) => {
    const { moment, pain, painAfter, words, sleep, intrusions, longing, line } = record.body as Readonly<
      Record<string, unknown>
    >
    const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
    return csvRow([
      record.day,
      new Date(record.at).toISOString(),
      String(moment),
      number(pain),
      number(painAfter),
      (words as readonly string[]).join(' '),
      number(sleep),
      number(intrusions),
      number(longing),
      (line as string | null) ?? null,
    ])
  })
  return `\ufeff${csvRow(header)}${cells.join('')}`
}

function markdownFiles(records: readonly StoredRecord[]): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  for (const record of records) {
    if ((record.kind !== 'entry' && record.kind !== 'letter') || isNewer(record) || record.deletedAt !== null) continue
    const { title, text, tags } = record.body as {
      readonly title?: string | null
      readonly text: string
      readonly tags?: readonly string[]
    }
    const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: record.zone }).format(
      record.at,
    )
    const head = [
      `id: ${record.id}`,
      `day: ${record.day}`,
      `time: "${time}"`,
      `zone: ${record.zone}`,
      `kind: ${record.kind}`,
      ...(tags?.length ? [`tags: [${tags.map((tag) => tag.replace(/[[\],]/g, ' ')).join(', ')}]`] : []),
    ]
    const heading = title ? `# ${title}\n\n` : ''
    files[`data/entries/${record.day.slice(0, 4)}/${record.day}_${time.replace(':', '')}_${record.id.slice(0, 8)}.md`] =
      strToU8(`---\n${head.join('\n')}\n---\n\n${heading}${text}\n`)
  }
  return files
}

function endingOf(bytes: Uint8Array): string {
  return bytes[0] === 0x89 ? 'png' : bytes[0] === 0xff ? 'jpg' : 'bin'
}

const readme = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>How to read this</title></head><body>
<h1>How to read this</h1>
<p>Your pages are in the folder data/entries, one file a page. Any text program opens them.</p>
<p>check-ins.csv opens in a spreadsheet: one row for each time you said how it is. Pain runs from 0 to 10.</p>
<p>records.jsonl holds everything, one record a line. Ebb can read it back without loss.</p>
<p>manifest-sha256.txt lists a fingerprint of each file, so that a change can be seen.</p>
</body></html>
`

export interface ReadArchive {
  readonly records: readonly unknown[]
  readonly media: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Files whose fingerprint does not fit, or that are missing. */
  readonly changed: readonly string[]
}

export type ArchiveError =
  | ImportError
  | { readonly type: 'NotAnArchive' }
  | { readonly type: 'NewerArchive' }
  | { readonly type: 'BadRecord'; readonly line: number }

/** Reads an archive back; all records or a typed error. `fetch.txt` and names that leave the bag are never followed. */
export function readArchive(bytes: Uint8Array, sha256: ArchiveInput['sha256']): Result<ReadArchive, ArchiveError> {
  const unpacked = unzip(bytes)
  if (!unpacked.ok) return unpacked
  const byName = new Map(unpacked.value.files.map(({ name, bytes: each }) => [name.replace(/^archive\//, ''), each]))
  const text = (name: string): string => new TextDecoder().decode(byName.get(name) ?? new Uint8Array())
  const version = Number(/Ebb-Archive-Version: (\d+)/.exec(text('bag-info.txt'))?.[1] ?? 0)
  if (version === 0 || !byName.has('data/records.jsonl')) return err({ type: 'NotAnArchive' })
  if (version > 1) return err({ type: 'NewerArchive' })
  const records: unknown[] = []
  for (const [at, line] of text('data/records.jsonl').split('\n').entries()) {
    if (line === '') continue
    const record = jsonOf(line)
    if (!isObject(record)) return err({ type: 'BadRecord', line: at + 1 })
    records.push(record)
  }
  const changed = text('manifest-sha256.txt')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [sum = '', name = ''] = line.split('  ')
      const file = byName.get(name)
      return file && hex(sha256(file)) === sum ? [] : [name]
    })
  const media = [...byName]
    .filter(([name]) => name.startsWith('data/media/'))
    .map(([name, each]) => ({ name: name.slice('data/media/'.length).replace(/\.\w+$/, ''), bytes: each }))
  return ok({ records, media, changed })
}
