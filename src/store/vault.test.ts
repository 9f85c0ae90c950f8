import { describe, expect, test } from 'vitest'
import { argon2idByNoble } from '../crypto/suite.ts'
import { seededRandom } from '../crypto/random.ts'
import { recordIdFromBytes, type RecordId } from '../domain/id.ts'
import type { AnyRecord } from '../domain/record.ts'
import type { Result } from '../domain/result.ts'
import type { WriteError } from './open-vault.ts'
import { createVault, openVault, presenceOf, type VaultDeps } from './create-vault.ts'
import { capture } from './draft-box.ts'
import { memoryDb } from './sealed-db.memory.ts'
import type { SealedDb } from './sealed-db.ts'
import { rowsPerSegment } from './segments.ts'

const start = Date.UTC(2026, 2, 1, 12)

function depsOver(db: SealedDb = memoryDb()): VaultDeps & { clock: { now: number } } {
  const clock = { now: start }
  let marked = false
  return {
    db,
    clock,
    marker: { isSet: async () => marked, set: async () => void (marked = true) },
    random: seededRandom(`vault ${Math.floor(start)}`),
    now: () => clock.now++,
    zone: () => 'Europe/Lisbon',
    runKdf: (password, salt) => argon2idByNoble(password, salt, { memoryKiB: 64, passes: 1, lanes: 1 }, 32),
    kdfCost: { memoryKiB: 65_536, passes: 3, lanes: 1 },
  }
}

async function newVault(deps: VaultDeps, passphrase: string | null = null) {
  const made = await createVault(deps, passphrase)
  if (!made.ok) throw new Error(made.error.type)
  return made.value
}

async function reopened(deps: VaultDeps) {
  const opened = await openVault(deps, { device: true })
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

function idsOf(written: Result<readonly AnyRecord[], WriteError>): readonly RecordId[] {
  if (!written.ok) throw new Error(written.error.type)
  return written.value.map(({ id }) => id)
}

const line = (text: string) => ({ kind: 'entry', body: { text } }) as const
const textsOf = (vault: Awaited<ReturnType<typeof newVault>>) =>
  vault.records('entry').map((record) => (record.kind === 'entry' ? record.body.text : ''))

describe('an open vault', () => {
  test('what was written is there after opening again, in order (ST3)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    await vault.write([line('one'), { kind: 'check-in', body: { pain: 7 } }])
    await vault.write([line('two')])
    const again = await reopened(deps)
    expect(textsOf(again)).toEqual(['one', 'two'])
    expect(again.records('check-in')[0]).toMatchObject({
      day: '2026-03-01',
      zone: 'Europe/Lisbon',
      body: { pain: 7, words: [] },
    })
  })

  test('a wrong shape in a batch writes nothing of it, and the field is named (ST2)', async () => {
    const vault = await newVault(depsOver())
    const refused = await vault.write([line('kept?'), { kind: 'check-in', body: { pain: 11 } }])
    expect(refused).toMatchObject({ error: { type: 'BadShape', kind: 'check-in', path: 'pain' } })
    expect(vault.all()).toEqual([])
  })

  test('a single kind is merged field by field (RC9)', async () => {
    const vault = await newVault(depsOver())
    await vault.write([{ kind: 'profile', body: { safe: 'no' } }])
    await vault.write([{ kind: 'profile', body: { bedTime: '22:30' as never } }])
    expect(vault.records('profile')).toMatchObject([{ body: { safe: 'no', bedTime: '22:30' } }])
  })

  test('removing is undone, and earlier versions stay reachable (RC10)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    const written = await vault.write([line('draft one')])
    const id = idsOf(written)[0] as RecordId
    await vault.write([{ ...line('draft two'), id }])
    await vault.remove([id])
    expect(textsOf(vault)).toEqual([])
    const again = await reopened(deps)
    expect(again.get(id)?.deletedAt).not.toBeNull()
    await again.restore(id)
    expect(textsOf(again)).toEqual(['draft two'])
    const versions = await again.versions(id)
    expect(versions.map((version) => (version.body as { text: string }).text)).toEqual([
      'draft two',
      'draft two',
      'draft two',
      'draft one',
    ])
  })

  test('an erased record leaves no trace in journal or segments (RC13)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    const written = await vault.write(Array.from({ length: rowsPerSegment }, (_, at) => line(`line ${at}`)))
    await vault.packSegments()
    const id = idsOf(written)[5] as RecordId
    await vault.erase([id])
    await vault.packSegments()
    const again = await reopened(deps)
    expect(again.get(id)).toBeNull()
    expect(again.records('entry').length).toBe(rowsPerSegment - 1)
    expect((await again.verify()).ok).toBe(true)
  })

  test('a damaged segment is reported and its records come from the journal (ST5)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    await vault.write(Array.from({ length: rowsPerSegment + 10 }, (_, at) => line(`line ${at}`)))
    await vault.packSegments()
    const [key] = await deps.db.keys('segments')
    const bytes = Uint8Array.from((await deps.db.read('segments', key as string)) as Uint8Array)
    bytes[200] = (bytes[200] as number) ^ 1
    await deps.db.commit({ put: [{ area: 'segments', key: key as string, bytes }] })
    const again = await reopened(deps)
    expect(again.health()).toMatchObject({ segmentsRebuilt: 1, rowsLost: [], records: rowsPerSegment + 10 })
    expect((await again.verify()).damaged).toMatchObject([{ what: 'Tampered' }])
  })

  test('a damaged journal row is named and hides no other (ST5)', async () => {
    const db = memoryDb()
    const deps = depsOver({
      ...db,
      readJournal: async (from, to) =>
        (await db.readJournal(from, to)).map((row) =>
          row.seq === 2 ? { ...row, bytes: row.bytes.slice(0, 100) } : row,
        ),
    })
    const vault = await newVault(deps)
    await vault.write([line('one'), line('two'), line('three')])
    const again = await reopened(deps)
    expect(textsOf(again)).toEqual(['one', 'three'])
    expect(again.health().rowsLost).toEqual(['journal 2: BadContents'])
  })

  test('two tabs that write in turn both keep every line (ST4)', async () => {
    const deps = depsOver()
    const one = await newVault(deps)
    const two = await reopened(deps)
    await Promise.all([one.write([line('from one')]), two.write([line('from two')]), one.write([line('again one')])])
    await one.catchUp()
    await two.catchUp()
    expect(textsOf(one).sort()).toEqual(['again one', 'from one', 'from two'])
    expect(textsOf(two).sort()).toEqual(['again one', 'from one', 'from two'])
  })

  test('a full disk refuses the write in words and keeps what stood (ST2)', async () => {
    const db = memoryDb()
    let full = false
    const deps = depsOver({
      ...db,
      commit: async (change) => (full ? { ok: false, error: { type: 'StorageFull' } } : db.commit(change)),
    })
    const vault = await newVault(deps)
    await vault.write([line('before')])
    full = true
    expect(await vault.write([line('lost?')])).toMatchObject({ error: { type: 'StorageFull' } })
    full = false
    expect(textsOf(vault)).toEqual(['before'])
    await vault.write([line('after')])
    expect(textsOf(await reopened(deps))).toEqual(['before', 'after'])
  })
})

describe('slots of a vault', () => {
  test('setting a passphrase ends silent opening; changing it ends the old one (CR9)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    await vault.write([line('mine')])
    await vault.setPassphrase('green river lamp')
    expect(await openVault(deps, { device: true })).toMatchObject({ error: { type: 'NoSuchSlot' } })
    expect(await openVault(deps, { passphrase: 'wrong' })).toMatchObject({ error: { type: 'WrongPassphrase' } })
    expect(await vault.changePassphrase('wrong', 'x')).toMatchObject({ error: { type: 'WrongPassphrase' } })
    await vault.changePassphrase('green river lamp', 'blue door seven')
    expect(await openVault(deps, { passphrase: 'green river lamp' })).toMatchObject({
      error: { type: 'WrongPassphrase' },
    })
    const opened = await openVault(deps, { passphrase: 'blue door seven' })
    expect(opened.ok && textsOf(opened.value)).toEqual(['mine'])
  })

  test('the kit opens alone, and a newer kit ends the older (CR13)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps, 'green river lamp')
    const first = await vault.makeKit()
    const second = await vault.makeKit()
    if (!first.ok || !second.ok) throw new Error('no kit')
    expect((await openVault(deps, { kit: second.value.text })).ok).toBe(true)
    expect(await openVault(deps, { kit: first.value.text })).toMatchObject({ error: { type: 'WrongKit' } })
    expect(await openVault(deps, { kit: 'not a kit' })).toMatchObject({ error: { type: 'WrongKit' } })
  })

  test('an emptied store is gone, not new; a second vault is refused (ST7)', async () => {
    const deps = depsOver()
    await newVault(deps)
    expect(await createVault(deps, null)).toMatchObject({ error: { type: 'VaultExists' } })
    const emptied = { ...deps, db: memoryDb() }
    expect(await presenceOf(emptied)).toEqual({ type: 'gone' })
    expect(await openVault(emptied, { device: true })).toMatchObject({ error: { type: 'VaultGone' } })
    expect(await createVault(emptied, null)).toMatchObject({ error: { type: 'VaultGone' } })
    expect((await createVault(emptied, null, true)).ok).toBe(true)
  })
})

describe('what is kept without keys', () => {
  test('a capture made while locked is a record after the next opening, once (CR10)', async () => {
    const deps = depsOver()
    await newVault(deps, 'green river lamp')
    await capture(
      deps.db,
      {
        at: start - 5000,
        zone: 'Europe/Lisbon',
        drafts: [{ kind: 'urge', body: { outcome: 'waited', lockedCapture: true } }],
      },
      deps.random,
    )
    for (const _ of [1, 2]) {
      const opened = await openVault(deps, { passphrase: 'green river lamp' })
      expect(opened.ok && opened.value.records('urge')).toMatchObject([
        { at: start - 5000, body: { outcome: 'waited' } },
      ])
    }
    expect(await deps.db.keys('inbox')).toEqual([])
  })

  test('typed text is sealed and comes back (ST8)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    await vault.saveDraft('journal', { text: 'half a sentence' })
    expect(await (await reopened(deps)).loadDraft('journal')).toEqual({ text: 'half a sentence' })
    await vault.dropDraft('journal')
    expect(await vault.loadDraft('journal')).toBeNull()
  })

  test('a record of a newer version is kept word for word and shown as newer (RC5)', async () => {
    const deps = depsOver()
    const vault = await newVault(deps)
    const id = recordIdFromBytes(deps.random.bytes(16))
    const newer = {
      id,
      kind: 'constellation',
      v: 1,
      at: start,
      day: '2026-03-01',
      zone: 'UTC',
      changedAt: '019e00000000-0000-aaaaaaaa',
      deletedAt: null,
      body: { stars: 3 },
      newer: true,
    } as never
    await vault.merge([newer])
    const again = await reopened(deps)
    expect(again.get(id)).toMatchObject({ newer: true, kind: 'constellation', body: { stars: 3 } })
    expect(again.health().newer).toBe(1)
    expect(await again.write([{ kind: 'entry', id, body: { text: 'over it' } }])).toMatchObject({
      error: { type: 'FromNewerVersion' },
    })
  })

  test('after closing, every call says locked (ST9)', async () => {
    const vault = await newVault(depsOver())
    vault.close()
    expect(await vault.write([line('late')])).toMatchObject({ error: { type: 'Locked' } })
    expect(await vault.saveDraft('x', 1)).toMatchObject({ error: { type: 'Locked' } })
  })
})
