import {
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFilesDb } from '../cli/sealed-db.files.ts'
import type { SealedDb } from './sealed-db.ts'
import { sealedDbContract } from './sealed-db.contract.ts'
import { memoryDb } from './sealed-db.memory.ts'

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'ebb-store-'))
}

async function openFolder(path: string): Promise<SealedDb> {
  const opened = openFilesDb(path)
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

describe('the contract of a sealed store', () => {
  for (const { name, run } of sealedDbContract) {
    test(`${name}: files (ST1)`, async () => {
      const path = folder()
      await run(() => openFolder(path))
      rmSync(path, { recursive: true })
    })
    test(`${name}: memory (ST1)`, async () => {
      const db = memoryDb()
      await run(async () => db)
    })
  }
})

describe('a vault folder on a bad day', () => {
  const row = (seq: number) => ({ seq, bytes: Uint8Array.from({ length: 50 }, (_, at) => seq + at) })

  test('a row torn anywhere at the end is cut off, and every row before it stands (ST2)', async () => {
    for (let cut = 1; cut <= 62; cut += 3) {
      const path = folder()
      const db = await openFolder(path)
      await db.commit({ append: [row(1), row(2)] })
      await db.close()
      const { length } = readFileSync(join(path, 'journal'))
      truncateSync(join(path, 'journal'), length - cut)
      const again = await openFolder(path)
      expect((await again.readJournal(1)).map(({ seq }) => seq)).toEqual([1])
      expect(await again.commit({ append: [row(2)] })).toMatchObject({ ok: true })
      expect((await again.readJournal(1)).length).toBe(2)
      await again.close()
      rmSync(path, { recursive: true })
    }
  })

  test('a damaged row in the middle is handed on as it is and hides no other (ST3)', async () => {
    const path = folder()
    const db = await openFolder(path)
    await db.commit({ append: [row(1), row(2), row(3)] })
    await db.close()
    const file = openSync(join(path, 'journal'), 'r+')
    writeSync(file, Uint8Array.of(255), 0, 1, 62 + 30)
    closeSync(file)
    const again = await openFolder(path)
    expect((await again.readJournal(1)).map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(await again.lastSeq()).toBe(3)
    await again.close()
  })

  test('a full disk refuses in words, and nothing was acknowledged (ST2)', async () => {
    const path = folder()
    // Every write to /dev/full ends as on a disk without room.
    symlinkSync('/dev/full', join(path, 'journal'))
    const db = await openFolder(path)
    expect(await db.commit({ append: [row(1)] })).toEqual({ ok: false, error: { type: 'StorageFull' } })
    expect(await db.lastSeq()).toBe(0)
    await db.close()
  })

  test('a second process is told who writes, and a dead one does not block (ST4)', async () => {
    const path = folder()
    const db = await openFolder(path)
    writeFileSync(join(path, 'lock'), '1')
    expect(openFilesDb(path)).toMatchObject({ error: { type: 'InUse', process: 1 } })
    writeFileSync(join(path, 'lock'), '999999999')
    expect(openFilesDb(path).ok).toBe(true)
    await db.close()
  })
})
