import type { Bytes } from '../crypto/bytes.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { Area, DbChange, DbError, JournalEntry, SealedDb } from './sealed-db.ts'

const databaseVersion = 1
const stores = ['meta', 'journal', 'segments', 'drafts', 'inbox', 'blobs'] as const

export type OpenDbError =
  | { readonly type: 'Blocked' }
  | { readonly type: 'NewerDatabase' }
  | { readonly type: 'StorageFailed'; readonly detail: string }

/**
 * The store in a browser. Strict durability on every write: with the relaxed default
 * a power cut lost every one of 200 acknowledged writes (ST2).
 *
 * @param onGone called when another tab upgrades or the browser ends the connection
 */
export async function openIndexedDb(name: string, onGone: () => void): Promise<Result<SealedDb, OpenDbError>> {
  const opened = await open(name)
  if (!opened.ok) return opened
  const database = opened.value
  database.onversionchange = () => {
    database.close()
    onGone()
  }
  database.onclose = onGone
  return ok(storeOver(database))
}

function open(name: string): Promise<Result<IDBDatabase, OpenDbError>> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, databaseVersion)
    request.onupgradeneeded = () => {
      for (const store of stores)
        if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store)
    }
    request.onblocked = () => resolve(err({ type: 'Blocked' }))
    request.onsuccess = () => resolve(ok(request.result))
    request.onerror = () =>
      resolve(
        err(
          request.error?.name === 'VersionError'
            ? { type: 'NewerDatabase' }
            : { type: 'StorageFailed', detail: request.error?.name ?? '' },
        ),
      )
  })
}

function storeOver(database: IDBDatabase): SealedDb {
  const reading = <Value>(
    store: (typeof stores)[number],
    ask: (from: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> =>
    new Promise((resolve, reject) => {
      const request = ask(database.transaction(store, 'readonly').objectStore(store))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })

  return {
    readHeader: async () => ((await reading('meta', (meta) => meta.get('header'))) as Bytes | undefined) ?? null,
    lastSeq: async () => ((await reading('meta', (meta) => meta.get('lastSeq'))) as number | undefined) ?? 0,
    async readJournal(from, to = Number.MAX_SAFE_INTEGER) {
      if (from > to) return []
      const range = IDBKeyRange.bound(from, to)
      const [keys, values] = await Promise.all([
        reading('journal', (journal) => journal.getAllKeys(range)),
        reading('journal', (journal) => journal.getAll(range) as IDBRequest<Bytes[]>),
      ])
      return keys.map((key, at): JournalEntry => ({ seq: key as number, bytes: values[at] as Bytes }))
    },
    read: async (area, key) => ((await reading(area, (store) => store.get(key))) as Bytes | undefined) ?? null,
    keys: async (area) => (await reading(area, (store) => store.getAllKeys())).map(String).sort(),
    commit: (change) => commit(database, change),
    close: async () => database.close(),
  }
}

function commit(database: IDBDatabase, change: DbChange): Promise<Result<null, DbError>> {
  return new Promise((resolve) => {
    let transaction: IDBTransaction
    try {
      transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' })
    } catch (thrown) {
      resolve(err({ type: 'StorageFailed', detail: thrown instanceof Error ? thrown.name : '' }))
      return
    }
    // "Saved" is said only here: after the write has reached the disk.
    transaction.oncomplete = () => resolve(ok(null))
    transaction.onabort = () => resolve(err(errorOf(transaction.error)))
    // A number may be free in the journal and used all the same: an erase leaves none behind.
    const last = transaction.objectStore('meta').get('lastSeq') as IDBRequest<number | undefined>
    last.onsuccess = () => {
      const taken = change.append?.some(({ seq }) => seq <= (last.result ?? 0)) ?? false
      try {
        if (!taken) return write(transaction, change)
        resolve(err({ type: 'Conflict' }))
      } catch (thrown) {
        resolve(err(errorOf(thrown as DOMException)))
      }
      abort(transaction)
    }
  })
}

function write(transaction: IDBTransaction, change: DbChange): void {
  const journal = transaction.objectStore('journal')
  const meta = transaction.objectStore('meta')
  // `add`, not `put`: a taken number aborts the whole transaction.
  for (const { seq, bytes } of change.append ?? []) journal.add(bytes, seq)
  const last = change.append?.at(-1)?.seq
  if (last !== undefined) meta.put(last, 'lastSeq')
  for (const seq of change.eraseRows ?? []) journal.delete(seq)
  for (const { area, key, bytes } of change.put ?? []) transaction.objectStore(area satisfies Area).put(bytes, key)
  for (const { area, key } of change.remove ?? []) transaction.objectStore(area).delete(key)
  if (change.header) meta.put(change.header, 'header')
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch {
    // Already over: nothing was written, which is what an abort is for.
  }
}

function errorOf(error: DOMException | null): DbError {
  if (error?.name === 'ConstraintError') return { type: 'Conflict' }
  if (error?.name === 'QuotaExceededError') return { type: 'StorageFull' }
  return { type: 'StorageFailed', detail: error?.name ?? 'unknown' }
}
