import { strToU8, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../crypto/suite.ts'
import type { Day } from '../domain/day.ts'
import { csvRow, readTable } from './csv.ts'
import { readFrontMatter } from './front-matter.ts'
import { painOf, planImport, type ImportGiven } from './import.ts'
import { dayOf, timeOf } from './moments.ts'
import { strippedPhoto } from './strip-metadata.ts'
import { textOf, wellFormed } from './text.ts'
import { unzip, zipLimits } from './zip.ts'

const given: ImportGiven = {
  choices: { zone: 'Europe/Lisbon' },
  today: '2026-03-20' as Day,
  hash: sha256,
  isKnown: () => false,
  batch: 'b1',
}
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) })
const zip = (files: Readonly<Record<string, string | Uint8Array>>) => ({
  name: 'x.zip',
  bytes: zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [name, typeof value === 'string' ? strToU8(value) : value]),
    ),
  ),
})
function planned(files: Parameters<typeof planImport>[0], more: Partial<ImportGiven> = {}) {
  const plan = planImport(files, { ...given, ...more })
  if (!plan.ok) throw new Error(plan.error.type)
  return plan.value
}
const bodies = (plan: ReturnType<typeof planned>) =>
  plan.drafts.map(({ kind, day, body }) => [
    kind,
    day,
    (body as { text?: string; pain?: number }).text ?? (body as { pain?: number }).pain,
  ])
const reasons = (plan: ReturnType<typeof planned>) => plan.preview.leftOut.map(({ reason }) => reason)

const photo = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 1, 2, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xda, 0, 4, 1, 2, 9, 9,
  0xff, 0xd9, 0x50, 0x4b,
])
const md5 = 'd41d8cd98f00b204e9800998ecf8427e'
const dayOneJson = (entries: readonly (object | null)[]) => JSON.stringify({ metadata: { version: '1.0' }, entries })

describe('Day One', () => {
  const entry = {
    uuid: 'A'.repeat(32),
    creationDate: '2026-02-14T22:40:00Z',
    timeZone: 'Asia/Tokyo',
    text: 'It rained\\. \\- so what',
    tags: ['rain'],
    starred: true,
    photos: [{ identifier: 'X', md5, type: 'jpeg' }],
  }
  test('text without escapes, the day where it was written, tags and star (AR4)', () => {
    const plan = planned([zip({ 'Journal.json': dayOneJson([entry]) })])
    expect(plan.drafts[0]).toMatchObject({
      kind: 'entry',
      day: '2026-02-15',
      zone: 'Asia/Tokyo',
      body: {
        text: 'It rained. - so what',
        tags: ['rain'],
        starred: true,
        source: { app: 'Day One', nativeId: 'A'.repeat(32) },
      },
    })
    expect(reasons(plan)).toEqual(['missing-photo'])
  })
  test('photos go into a put-away box after asking, without what they say of places (AR4)', () => {
    const files = [zip({ 'Journal.json': dayOneJson([entry]), [`photos/${md5}.jpeg`]: photo })]
    expect(planned(files).preview.questions).toEqual([{ type: 'photos', count: 1 }])
    expect(reasons(planned(files))).toEqual(['photo-not-taken'])
    const plan = planned(files, { choices: { ...given.choices, photos: true } })
    expect(plan.drafts.map(({ kind }) => kind).sort()).toEqual(['box', 'box-item', 'entry'])
    expect(plan.media[0]?.bytes.length).toBe(photo.length - 10 - 2)
  })
  test('rich text becomes Markdown; plain words in its place fall back to the text (AR4)', () => {
    const rich = JSON.stringify({
      contents: [
        { text: 'Head\n', attributes: { line: { header: 1 } } },
        { text: 'bold', attributes: { bold: true } },
        { text: ' and ' },
        { text: 'one\n', attributes: { line: { listStyle: 'bulleted' } } },
      ],
    })
    expect(bodies(planned([zip({ 'J.json': dayOneJson([{ ...entry, photos: [], richText: rich }]) })]))).toEqual([
      ['entry', '2026-02-15', '# Head\n**bold** and - one'],
    ])
    expect(
      bodies(planned([zip({ 'J.json': dayOneJson([{ ...entry, photos: [], richText: 'not json' }]) })]))[0]?.[2],
    ).toBe('It rained. - so what')
  })
  test('one id twice with other words keeps both; a second import is 0 new (AR5)', () => {
    const files = [
      zip({
        'J.json': dayOneJson([
          { ...entry, photos: [] },
          { ...entry, photos: [], text: 'other' },
        ]),
      }),
    ]
    const first = planned(files)
    expect(first.drafts.length).toBe(2)
    const ids = new Set(first.drafts.map(({ id }) => id))
    expect(planned(files, { isKnown: (id) => ids.has(id) }).preview).toMatchObject({ fresh: 0, known: 2 })
  })
  test('dates no diary has are listed to be looked at, not taken in (AR6)', () => {
    const plan = planned([
      zip({
        'J.json': dayOneJson([
          { ...entry, uuid: '1', creationDate: '1970-01-01T00:00:00Z' },
          { ...entry, uuid: '2', creationDate: '2099-01-01T00:00:00Z' },
          { ...entry, uuid: '3', creationDate: 'nonsense' },
          { text: 5 },
          null,
        ]),
      }),
    ])
    expect(plan.drafts).toEqual([])
    expect(reasons(plan).sort()).toEqual([
      'date-to-check',
      'date-to-check',
      'missing-photo',
      'missing-photo',
      'no-date',
      'no-date',
      'unreadable',
    ])
  })
})

describe('Daylio', () => {
  const head = 'full_date,date,weekday,time,mood,activities,note_title,note\n'
  test('a mood is a check-in on our scale, a note an entry; 12 AM stays on its day (AR4)', () => {
    const plan = planned([
      file('d.csv', `\ufeff${head}2026-02-13,13 Feb,Fri,12:00 AM,good,walk | friends ,,"<b>Quiet</b><br>""really"""\n`),
    ])
    expect(bodies(plan)).toEqual([
      ['check-in', '2026-02-13', 3],
      ['entry', '2026-02-13', 'Quiet\n"really"'],
    ])
    expect(plan.drafts[0]?.body).toMatchObject({ tags: ['walk', 'friends'], source: { mood: { label: 'good' } } })
  })
  test('a mood of the person is asked for, never guessed (AR7)', () => {
    const files = [file('d.csv', `${head}2026-02-13,x,y,09:00,heavy but ok,,,\n`)]
    expect(planned(files).preview.questions).toContainEqual({ type: 'moods', labels: ['heavy but ok'] })
    expect(bodies(planned(files))).toEqual([['check-in', '2026-02-13', null]])
    expect(bodies(planned(files, { choices: { ...given.choices, moods: { 'heavy but ok': -0.5 } } }))[0]?.[2]).toBe(7)
  })
  test('a row with a cell too many keeps its note and is told (AR6)', () => {
    const plan = planned([file('d.csv', `${head}2026-02-13,x,y,09:00,meh,a,extra,,the note\n`)])
    expect([reasons(plan), bodies(plan)[1]?.[2]]).toEqual([['extra-column'], 'the note'])
  })
  test('months of a backup count from 0, a row without a time keeps its day, the PIN is never kept (AR8)', () => {
    const backup = {
      version: 15,
      pin: '4711',
      customMoods: [{ id: 1, mood_group_id: 1, custom_name: '' }],
      tags: [{ id: 2, name: 'tea' }],
      dayEntries: [{ id: 9, year: 2026, month: 0, day: 31, hour: -1, minute: -1, mood: 1, tags: [2], note: 'a<br>b' }],
    }
    const encoded = btoa(JSON.stringify(backup)).replace(/(.{20})/g, '$1\n')
    const plan = planned([{ name: 'b.daylio', bytes: zip({ 'backup.daylio': encoded }).bytes }])
    expect(bodies(plan)).toEqual([
      ['check-in', '2026-01-31', 1],
      ['entry', '2026-01-31', 'a\nb'],
    ])
    expect(JSON.stringify(plan.drafts)).not.toContain('4711')
    expect(reasons(plan)).toEqual(['secret'])
  })
})

describe('Markdown and text', () => {
  test('the head is trusted first, then the name; a bare day is not moved by any zone (AR4)', () => {
    const plan = planned(
      [
        file('a.md', '---\ndate: 2026-01-14\ntags: [sea, "calm"]\nweather: rain\n---\n\n# Title\n\nBody #walk `#code`'),
        file('2026-01-15 notes.md', 'named'),
      ],
      { choices: { zone: 'Pacific/Auckland' } },
    )
    expect(plan.drafts.map(({ day }) => day)).toEqual(['2026-01-14', '2026-01-15'])
    expect(plan.drafts[0]?.body).toMatchObject({
      title: 'Title',
      text: 'Body #walk `#code`',
      tags: ['sea', 'calm', 'walk'],
      source: { extra: { weather: 'rain' } },
    })
  })
  test('a head that cannot be read stays as text (AR6)', () => {
    for (const text of ['---\na: &x b\n---\nbody', '---\nnever closed', '---\n  - !!js/function x\n---\nbody'])
      expect(readFrontMatter(text)).toMatchObject({ read: false, body: text })
  })
  test('text under days becomes pages; what stands before the first day is told (AR4)', () => {
    const plan = planned([
      file('x.txt', 'loose\n2026-01-02\nfirst\n\n\tDate:\t3 January 2026\n\tWeather:\tRain\nsecond\n'),
    ])
    expect(bodies(plan)).toEqual([
      ['entry', '2026-01-02', 'first'],
      ['entry', '2026-01-03', 'second'],
    ])
    expect(reasons(plan)).toEqual(['no-date'])
  })
})

describe('tables', () => {
  const files = [file('t.csv', 'Date;Mood;Note;Steps\n03/04/2026;2;"a ""b"", c\nd";900\n15/01/2026;5;;\n')]
  test('the order of day and month is asked when both readings fit (AR7)', () => {
    const plan = planned(files)
    expect(plan.preview.questions).toContainEqual({ type: 'order', example: '03/04/2026' })
    const said = planned(files, {
      choices: {
        ...given.choices,
        order: 'month-first',
        columns: { day: 0, mood: 1, text: 2, scale: { min: 1, max: 5, best: 'high' } },
      },
    })
    expect(bodies(said)).toEqual([
      ['check-in', '2026-03-04', 7],
      ['entry', '2026-03-04', 'a "b", c\nd'],
      ['check-in', '2026-01-15', 1],
    ])
    expect(said.drafts[1]?.body).toMatchObject({ source: { extra: { Steps: '900' } } })
  })
  test('a mood without a scale is left out and told (AR7)', () => {
    expect(
      reasons(planned(files, { choices: { ...given.choices, order: 'day-first', columns: { day: 0, mood: 1 } } })),
    ).toContain('unknown-mood')
  })
  test('what is written as a table reads back, and no text runs as a formula (AR3)', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
        const clean = cells.map((cell) => cell.replaceAll('\r', ''))
        const { rows } = readTable(`${csvRow(['h1', 'h2'])}${csvRow(['x', ...clean])}`.replaceAll('\r\n', '\n'))
        expect(rows[0]?.slice(1)).toEqual(clean.map((cell) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell)))
      }),
    )
    expect(csvRow(['=HYPERLINK("x")', -2])).toBe('"\'=HYPERLINK(""x"")",-2\r\n')
  })
})

describe('files that mean harm or are broken', () => {
  test('a zip bomb is stopped while unpacking and nothing is kept (AR9)', () => {
    const bomb = zip({ 'a.txt': new Uint8Array(zipLimits.ratioFrom + 1_000_000) })
    expect(planImport([bomb], given)).toMatchObject({ error: { type: 'UnpacksTooLarge' } })
  })
  test('names are keys and never paths; two of one name are both kept (AR9)', () => {
    const read = unzip(zip({ '../../x.md': 'a', '/etc/x.md': 'b', 'C:\\x.md': 'c', 'ok.md': 'd', 'OK.md': 'e' }).bytes)
    expect(read.ok && read.value.files.map(({ name }) => name)).toEqual(['ok.md', 'OK.md (2)'])
    expect(read.ok && read.value.leftOut.map(({ reason }) => reason)).toEqual([
      'suspicious-name',
      'suspicious-name',
      'suspicious-name',
      'same-name',
    ])
  })
  test('a zip that was cut off gives what is whole, or says so; it never throws (AR9)', () => {
    const { bytes } = zip({ '2026-01-01.md': 'first', '2026-01-02.md': 'second' })
    for (let length = 0; length < bytes.length; length++) {
      const read = unzip(bytes.subarray(0, length))
      if (read.ok) for (const each of read.value.files) expect(['first', 'second']).toContain(textOf(each.bytes))
    }
  })
  test('any changed byte of a zip gives the same text, a left-out file or a typed error (AR9)', () => {
    const { bytes } = zip({ '2026-01-01.md': 'first page with some words', 'b.json': '{}' })
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(bytes)
        changed[at] = value
        const plan = planImport([{ name: 'x.zip', bytes: changed }], given)
        expect(plan.ok || typeof plan.error.type === 'string').toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
  test('an empty file, junk and a picture called a diary each have their word (AR9)', () => {
    expect(planImport([file('a.csv', '')], given)).toMatchObject({ error: { type: 'Empty' } })
    expect(planImport([{ name: 'a.txt', bytes: Uint8Array.from([0, 1, 2, 3, 255, 0]) }], given)).toMatchObject({
      error: { type: 'NotText' },
    })
    expect(planImport([{ name: 'a.json', bytes: photo }], given)).toMatchObject({ error: { type: 'NotText' } })
    expect(planImport([file('x.json', '{"a":1}')], given)).toMatchObject({ error: { type: 'UnknownFormat' } })
  })
  test('UTF-16, windows-1252 and lone surrogates are read as text (AR9)', () => {
    expect(textOf(Uint8Array.from([0xff, 0xfe, 0xe9, 0]))).toBe('é')
    expect(textOf(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]))).toBe('café')
    expect(wellFormed('a\ud800b')).toBe('a\ufffdb')
  })
  test('hostile keys in a file reach no prototype (AR9)', () => {
    planImport(
      [
        zip({
          'J.json':
            '{"metadata":{},"entries":[{"__proto__":{"x":1},"constructor":1,"creationDate":"2026-01-01T00:00:00Z","text":"t"}]}',
        }),
        file('x.md', '---\n__proto__: y\ndate: 2026-01-01\n---\nb'),
      ],
      given,
    )
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
  test('any text at all ends in a plan or a typed error (AR9)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('a.md', 'a.csv', 'a.txt', 'a.json', 'full.csv'),
        (text, name) => {
          const plan = planImport([file(name, text)], given)
          expect(plan.ok || typeof plan.error.type === 'string').toBe(true)
        },
      ),
      { numRuns: 1500 },
    )
  })
  test('photos lose EXIF and what stands behind their end; other kinds are refused (AR8)', () => {
    const stripped = strippedPhoto(photo)
    expect(stripped.ok && Buffer.from(stripped.value).includes('Exif')).toBe(false)
    expect(stripped.ok && Array.from(stripped.value.slice(-2))).toEqual([0xff, 0xd9])
    expect(strippedPhoto(strToU8('<svg onload=x>'))).toMatchObject({ error: { type: 'UnknownKind' } })
    expect(strippedPhoto(photo.subarray(0, 10))).toMatchObject({ error: { type: 'Damaged' } })
  })
})

test('moods meet our five words at their ends and in between (AR4)', () => {
  expect([1, 0.5, 0, -0.5, -1, null].map(painOf)).toEqual([1, 3, 5, 7, 9, null])
})

test('days and times are read as written and never rolled over (AR7)', () => {
  expect([
    dayOf('8th Dec 2021'),
    dayOf('2026 Sun Feb 8 4:04 PM'),
    dayOf('31/02/2026'),
    dayOf('2025-1-1'),
    dayOf('5/5/2026'),
    dayOf('3/4/2026'),
  ]).toEqual(['2021-12-08', '2026-02-08', null, '2025-01-01', '2026-05-05', 'ambiguous'])
  expect([timeOf('12:00 AM'), timeOf('12:30 pm'), timeOf('10:04\u202fPM'), timeOf('24:00'), timeOf('7:05')]).toEqual([
    '00:00',
    '12:30',
    '22:04',
    null,
    '07:05',
  ])
})
