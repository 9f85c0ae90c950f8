/** What the store's test page can be asked to do, in a real browser on its real IndexedDB. */
export interface TestPage {
  /** Runs the contract of a sealed store; answers what did not hold. */
  contract(): Promise<readonly string[]>
  /** Writes numbered lines until the browser is gone, and tells each one once it is durable. */
  writeForEver(from: number): Promise<void>
  readAll(): Promise<{ readonly texts: readonly string[]; readonly lost: readonly string[]; readonly ok: boolean }>
  fill(name: string, count: number): Promise<void>
  /** Milliseconds from a known key to every record in memory, and to its first sorted list; key derivation apart. */
  unlock(
    name: string,
  ): Promise<{ readonly open: number; readonly list: number; readonly write: number; readonly records: number }>
}
