import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'ebb-cli-'))
const main = fileURLToPath(new URL('./main.ts', import.meta.url))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function ebb(given: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, [main, ...given], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {
      ...process.env,
      EBB_VAULT: join(folder, 'vault'),
      EBB_PASSPHRASE: 'plant pasta pie block crayon snow',
      ...env,
    },
  })
  return {
    status: done.status,
    out: done.stdout,
    err: done.stderr,
    lines: () =>
      done.stdout
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  }
}

describe('ebb, as it is used', () => {
  test('create, add, list, get, remove and bring back (P16)', () => {
    expect(ebb(['create', '--kit', 'kit.txt', '--json']).lines()).toMatchObject([
      { vault: expect.stringMatching(/^[0-9a-f]{32}$/), kit: 'kit.txt' },
    ])
    const [added] = ebb(
      ['add', 'entry', '--json', '--now', '2026-03-01T22:15:00Z', '--zone', 'Asia/Tokyo'],
      '{"text":"A calm sea."}',
    ).lines()
    expect(added).toMatchObject({ kind: 'entry', day: '2026-03-02' })
    ebb(['add', 'check-in'], '{"pain":7}')
    expect(ebb(['list', '--json', '--kind', 'entry']).lines()).toMatchObject([
      { id: added?.id, day: '2026-03-02', body: { text: 'A calm sea.' } },
    ])
    expect(ebb(['remove', String(added?.id), '--json']).status).toBe(0)
    expect(ebb(['list', '--json', '--kind', 'entry']).lines()).toEqual([])
    expect(ebb(['restore-record', String(added?.id), '--json']).lines()).toMatchObject([{ id: added?.id }])
    expect(ebb(['search', 'CALM', '--json']).lines()).toMatchObject([{ kind: 'entry', snippet: 'A calm sea.' }])
  })

  test('bad input ends in one sentence and status 1, wrong usage in status 2, and nothing is half written (P2)', () => {
    const before = ebb(['list', '--json']).lines().length
    const refused = ebb(['add', 'check-in', '--json'], '{"pain":77}')
    expect([refused.status, refused.lines()]).toMatchObject([
      1,
      [{ error: { type: 'BadShape', message: expect.stringContaining('"pain"') } }],
    ])
    for (const [given, input, type] of [
      [['add', 'nonsense', '--json'], '{}', 'UnknownKind'],
      [['add', 'entry', '--json'], 'not json', 'NotJson'],
      [['get', 'abc', '--json'], '', 'NotAnId'],
      [['get', 'a'.repeat(26), '--json'], '', 'UnknownRecord'],
      [['import', 'nowhere.zip', '--json'], '', 'NoFile'],
      [['list', '--now', 'yesterday', '--json'], '', 'BadTime'],
    ] as const) {
      const done = ebb(given, input)
      expect([done.status, done.lines()[0]]).toMatchObject([1, { error: { type } }])
      expect(done.err).not.toMatch(/at .*\.ts:\d/)
    }
    expect(ebb(['list'], '', { EBB_PASSPHRASE: 'wrong' })).toMatchObject({
      status: 1,
      err: expect.stringContaining('does not open this vault'),
    })
    for (const given of [['nothing'], ['list', '--what'], ['list', '--passphrase', 'x'], []])
      expect(ebb(given).status).toBe(2)
    expect(ebb(['create', '--vault', join(folder, 'weak')], '', { EBB_PASSPHRASE: 'sam' }).status).toBe(1)
    expect(ebb(['list', '--json']).lines().length).toBe(before)
  })

  test('a backup opens with the kit alone and gives the same records (P9)', () => {
    expect(ebb(['backup', '--out', 'copy.age', '--json']).lines()).toEqual([{ records: 2, verified: true }])
    expect(ebb(['backup', '--out', 'copy.age', '--json']).lines()).toMatchObject([{ error: { type: 'FileExists' } }])
    expect(ebb(['restore', 'copy.age', '--vault', 'second', '--kit', 'kit.txt', '--json']).lines()).toEqual([
      { records: 2, verified: true },
    ])
    const list = (vault: string) => ebb(['list', '--json', '--vault', vault]).lines()
    expect(list(join(folder, 'second'))).toEqual(list(join(folder, 'vault')))
    writeFileSync(join(folder, 'broken.age'), readFileSync(join(folder, 'copy.age')).subarray(0, 900))
    expect(ebb(['restore', 'broken.age', '--vault', 'third', '--kit', 'kit.txt', '--json']).lines()).toMatchObject([
      { error: { type: 'Damaged' } },
    ])
    expect(existsSync(join(folder, 'third'))).toBe(false)
  })

  test('verify names what is damaged and changes nothing', () => {
    expect(ebb(['verify', '--json']).lines()).toEqual([{ ok: true, records: 2, damaged: [] }])
    const journal = join(folder, 'vault', 'journal')
    const bytes = readFileSync(journal)
    const changed = Uint8Array.from(bytes)
    changed[300] = (changed[300] as number) ^ 1
    writeFileSync(journal, changed)
    const found = ebb(['verify', '--json'])
    expect([found.status, found.lines()[0]]).toMatchObject([1, { ok: false, damaged: [{ where: 'journal 1' }] }])
    writeFileSync(journal, bytes)
  })

  test('the same table imported twice is 0 new the second time, and a dry run writes nothing', () => {
    writeFileSync(
      join(folder, 'd.csv'),
      'full_date,date,weekday,time,mood,activities,note_title,note\n2026-02-13,x,y,09:00,good,walk,,a note\n',
    )
    expect(ebb(['import', 'd.csv', '--json', '--dry-run']).lines()).toMatchObject([
      { format: 'daylio', new: 2, known: 0 },
    ])
    expect(ebb(['import', 'd.csv', '--json']).lines()).toMatchObject([{ new: 2, first: '2026-02-13' }])
    expect(ebb(['import', 'd.csv', '--json']).lines()).toMatchObject([{ new: 0, known: 2 }])
  })

  test('today shows the step, its reason and the parts; a fixed draw gives the same', () => {
    const given = ['today', '--json', '--all', '--draw', '0.31', '--now', '2026-03-03T12:00:00Z', '--zone', 'UTC']
    const [answer] = ebb(given).lines()
    expect(answer).toMatchObject({
      main: {
        step: expect.stringMatching(/^w\d\d\./),
        reason: expect.any(String),
        parts: { need: expect.any(Number) },
      },
      rest: true,
      need: { w06: expect.any(Number) },
    })
    expect(ebb(given).lines()).toEqual([answer])
    expect(ebb([...given.slice(0, 5), '--now', '2026-03-03T23:30:00Z', '--zone', 'UTC']).lines()).toMatchObject([
      { main: { step: 'w08.heavy' }, rule: 2 },
    ])
  })
})
