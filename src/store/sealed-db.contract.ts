import type { Bytes } from '../crypto/bytes.ts'
import type { SealedDb } from './sealed-db.ts'

/**
 * What every store does, whatever it is made of (ST1 to ST3). Free of any test runner,
 * so that the same suite runs in Node and inside a page of a real browser.
 */
export interface ContractCase {
  readonly name: string
  /** @param open opens the same store again, as after a restart */
  readonly run: (open: () => Promise<SealedDb>) => Promise<void>
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`contract: ${what}`)
}

const bytesOf = (...values: readonly number[]): Bytes => Uint8Array.from(values)
const same = (a: Uint8Array | null, ...values: readonly number[]): boolean => a !== null && a.join() === values.join()

export const sealedDbContract: readonly ContractCase[] = [
  {
    name: 'an untouched store has no header, no rows and no keys',
    async run(open) {
      const db = await open()
      check((await db.readHeader()) === null, 'no header')
      check((await db.lastSeq()) === 0, 'last is 0')
      check((await db.readJournal(1)).length === 0, 'no rows')
      check((await db.keys('segments')).length === 0, 'no keys')
      check((await db.read('drafts', 'none')) === null, 'a missing key reads as null')
      await db.close()
    },
  },
  {
    name: 'one commit writes header, rows and keys together, and they are there after a restart',
    async run(open) {
      const db = await open()
      const written = await db.commit({
        header: bytesOf(7),
        append: [
          { seq: 1, bytes: bytesOf(1, 1) },
          { seq: 2, bytes: bytesOf(2, 2) },
        ],
        put: [{ area: 'drafts', key: 'a / ü', bytes: bytesOf(9) }],
      })
      check(written.ok, 'written')
      await db.close()
      const again = await open()
      check(same(await again.readHeader(), 7), 'header')
      check((await again.lastSeq()) === 2, 'last')
      check((await again.readJournal(2)).length === 1, 'rows from')
      check(same((await again.readJournal(1, 1))[0]?.bytes ?? null, 1, 1), 'row 1')
      check((await again.keys('drafts')).join() === 'a / ü', 'keys')
      check(same(await again.read('drafts', 'a / ü'), 9), 'draft')
      await again.close()
    },
  },
  {
    name: 'a number that is taken refuses the whole commit',
    async run(open) {
      const db = await open()
      await db.commit({ append: [{ seq: 1, bytes: bytesOf(1) }] })
      const refused = await db.commit({
        header: bytesOf(8),
        append: [
          { seq: 1, bytes: bytesOf(5) },
          { seq: 2, bytes: bytesOf(6) },
        ],
        put: [{ area: 'blobs', key: 'b', bytes: bytesOf(3) }],
      })
      check(!refused.ok && refused.error.type === 'Conflict', 'conflict')
      check((await db.readHeader()) === null, 'header untouched')
      check((await db.lastSeq()) === 1, 'no row came in')
      check((await db.read('blobs', 'b')) === null, 'no key came in')
      check(same((await db.readJournal(1))[0]?.bytes ?? null, 1), 'row 1 stands')
      await db.close()
    },
  },
  {
    name: 'erased rows are gone and their numbers are never used again',
    async run(open) {
      const db = await open()
      await db.commit({ append: [1, 2, 3].map((seq) => ({ seq, bytes: bytesOf(seq) })) })
      check((await db.commit({ eraseRows: [2, 3] })).ok, 'erased')
      await db.close()
      const again = await open()
      check((await again.readJournal(1)).map(({ seq }) => seq).join() === '1', 'one left')
      check((await again.lastSeq()) === 3, 'numbers stay used')
      const refused = await again.commit({ append: [{ seq: 3, bytes: bytesOf(3) }] })
      check(!refused.ok && refused.error.type === 'Conflict', 'used number')
      check((await again.commit({ append: [{ seq: 4, bytes: bytesOf(4) }] })).ok, 'next number')
      await again.close()
    },
  },
  {
    name: 'a key is replaced and removed',
    async run(open) {
      const db = await open()
      await db.commit({ put: [{ area: 'segments', key: 's', bytes: bytesOf(1) }] })
      await db.commit({ put: [{ area: 'segments', key: 's', bytes: bytesOf(2) }] })
      check(same(await db.read('segments', 's'), 2), 'replaced')
      await db.commit({
        remove: [
          { area: 'segments', key: 's' },
          { area: 'segments', key: 'never' },
        ],
      })
      check((await db.read('segments', 's')) === null, 'removed')
      await db.close()
    },
  },
]
