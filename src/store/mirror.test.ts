import { describe, expect, test } from 'vitest'
import { seededRandom } from '../crypto/random.ts'
import { argon2idByNoble } from '../crypto/suite.ts'
import { createVault, openVault, type VaultDeps } from './create-vault.ts'
import { mirroredDb, type MirrorFile } from './mirror.ts'
import { memoryDb } from './sealed-db.memory.ts'
import type { SealedDb } from './sealed-db.ts'

/** A file in memory; `bytes` is what is on the disk. */
function memoryFile(): MirrorFile & { bytes: Uint8Array<ArrayBuffer> } {
  const file = {
    bytes: new Uint8Array(0),
    exclusive: <Value>(work: () => Promise<Value>) => work(),
    open: async () => ({
      size: () => file.bytes.length,
      read: (at: number, length: number) => file.bytes.slice(at, at + length),
      write(at: number, bytes: Uint8Array) {
        const grown = new Uint8Array(Math.max(file.bytes.length, at + bytes.length))
        grown.set(file.bytes)
        grown.set(bytes, at)
        file.bytes = grown
      },
      truncate: (size: number) => void (file.bytes = file.bytes.slice(0, size)),
      flush: () => undefined,
      close: () => undefined,
    }),
  }
  return file
}

const deps = (db: SealedDb): VaultDeps => ({
  db,
  marker: { isSet: async () => false, set: async () => undefined },
  random: seededRandom('mirror'),
  now: () => Date.UTC(2026, 2, 1),
  zone: () => 'UTC',
  runKdf: (password, salt) => argon2idByNoble(password, salt, { memoryKiB: 64, passes: 1, lanes: 1 }, 32),
  kdfCost: { memoryKiB: 65_536, passes: 3, lanes: 1 },
})

async function vaultOver(db: SealedDb) {
  const opened = await openVault(deps(db), { device: true })
  const vault = opened.ok ? opened : await createVault(deps(db), null)
  if (!vault.ok) throw new Error(vault.error.type)
  return vault.value
}

const texts = (vault: Awaited<ReturnType<typeof vaultOver>>) =>
  vault.records('entry').map(({ body }) => (body as { text: string }).text)
const line = (text: string) => ({ kind: 'entry', body: { text } }) as const

describe('the second copy', () => {
  test('an emptied store is filled again, pictures too (ST10)', async () => {
    const file = memoryFile()
    const vault = await vaultOver((await mirroredDb(memoryDb(), file)).db)
    await vault.write([line('one'), line('two')])
    await vault.saveBlob('photo', Uint8Array.from([1, 2, 3]))
    const again = await mirroredDb(memoryDb(), file)
    expect(again.healed).toBe(true)
    const back = await vaultOver(again.db)
    expect(texts(back).sort()).toEqual(['one', 'two'])
    expect(await back.loadBlob('photo')).toEqual(Uint8Array.from([1, 2, 3]))
    await back.write([line('three')])
    expect(texts(await vaultOver((await mirroredDb(memoryDb(), file)).db)).sort()).toEqual(['one', 'three', 'two'])
  })

  test('a copy cut off anywhere gives every whole change before the cut (ST10)', async () => {
    const file = memoryFile()
    const vault = await vaultOver((await mirroredDb(memoryDb(), file)).db)
    for (const text of ['one', 'two', 'three']) await vault.write([line(text)])
    const whole = file.bytes
    for (let length = whole.length; length > 700; length -= 97) {
      const cut = memoryFile()
      cut.bytes = whole.slice(0, length)
      const { db, healed } = await mirroredDb(memoryDb(), cut)
      if (healed)
        expect(['one', 'two', 'three'].slice(0, texts(await vaultOver(db)).length).sort()).toEqual(
          texts(await vaultOver(db)).sort(),
        )
    }
  })

  test('a copy that lags is made anew, and an erase leaves no trace in it (ST10)', async () => {
    const [store, file] = [memoryDb(), memoryFile()]
    const vault = await vaultOver((await mirroredDb(store, file)).db)
    const written = await vault.write([line('stays'), line('goes')])
    file.bytes = file.bytes.slice(0, 300)
    await mirroredDb(store, file)
    expect(texts(await vaultOver((await mirroredDb(memoryDb(), file)).db)).sort()).toEqual(['goes', 'stays'])
    const before = file.bytes.length
    const gone = written.ok ? written.value.find(({ body }) => (body as { text: string }).text === 'goes') : undefined
    await vault.erase(gone ? [gone.id] : [])
    expect(file.bytes.length).toBeLessThan(before)
    expect(texts(await vaultOver((await mirroredDb(memoryDb(), file)).db))).toEqual(['stays'])
  })
})
