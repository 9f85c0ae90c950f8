import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../crypto/suite.ts'
import type { StoredRecord } from '../domain/record.ts'
import { makeArchive, readArchive, recordLines, withoutBox } from './archive.ts'
import { unzip } from './zip.ts'

const photo = Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 4, 1, 2, 9, 9, 0xff, 0xd9])

describe('the readable archive', () => {
  const record = (id: string, kind: string, body: object): StoredRecord =>
    ({
      id: id.repeat(26),
      kind,
      v: 1,
      at: 1_770_000_000_000,
      day: '2026-02-02',
      zone: 'UTC',
      changedAt: '019c00000000-0000-aaaaaaaa',
      deletedAt: null,
      body,
    }) as unknown as StoredRecord
  const records = [
    record('b', 'entry', { text: '=1+1\nCafé', title: 'A', tags: ['x'] }),
    record('a', 'check-in', {
      moment: 'now',
      pain: 7,
      painAfter: null,
      words: ['sad'],
      sleep: null,
      intrusions: null,
      longing: null,
      line: '=cmd',
    }),
    record('c', 'box-item', { media: null }),
    record('d', 'constellation', { newer: 1 }),
  ]
  const input = { records, media: [{ name: 'f00', bytes: photo }], madeOn: '2026-03-20', sha256 }

  test('it reads back whole, and the same records give the same bytes (AR1)', () => {
    const archive = makeArchive(input)
    expect(Buffer.from(makeArchive({ ...input, records: [...records].reverse() })).equals(Buffer.from(archive))).toBe(
      true,
    )
    const read = readArchive(archive, sha256)
    expect(read).toMatchObject({ ok: true, value: { changed: [], media: [{ name: 'f00' }] } })
    expect(read.ok && recordLines(read.value.records as never)).toBe(recordLines(records))
  })
  test('an altered or missing file is named (AR2)', () => {
    const files = unzip(makeArchive(input))
    const changed = Object.fromEntries(
      (files.ok ? files.value.files : [])
        .filter(({ name }) => !name.endsWith('.md'))
        .map(({ name, bytes }) => [name, name.endsWith('check-ins.csv') ? strToU8('x') : bytes]),
    )
    const read = readArchive(zipSync(changed), sha256)
    expect(read.ok && read.value.changed.map((name) => name.replace(/_.*/, ''))).toEqual([
      'data/check-ins.csv',
      'data/entries/2026/2026-02-02',
    ])
    expect(readArchive(zipSync({ 'a.txt': strToU8('x') }), sha256)).toMatchObject({ error: { type: 'NotAnArchive' } })
  })
  test('what is put away or sealed stays out unless asked for (P6)', () => {
    const sealed = record('e', 'entry', { fate: 'sealed', text: 's' })
    expect(withoutBox([...records, sealed]).map(({ kind }) => kind)).toEqual(['entry', 'check-in', 'constellation'])
  })
})
