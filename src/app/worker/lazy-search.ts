import type { Records } from '../../domain/record.ts'
import { searchIndexOver, type SearchIndex } from '../../search/search-index.ts'

/** Records taken into the index between two other pieces of work. */
const slice = 2000

export interface LazySearch {
  /** The index over all records as they are now. */
  readonly index: () => SearchIndex
  /** Something was kept: the next search looks again. */
  readonly changed: () => void
  /** Makes the index in slices behind the first screen, so that the first key typed finds it there. */
  readonly warm: () => Promise<void>
  readonly stop: () => void
}

/** A search index that is made when nobody waits, and brought up to date when somebody asks. */
export function searchOver(records: () => Records): LazySearch {
  const index = searchIndexOver([])
  let stale = true
  let stopped = false
  return {
    index() {
      if (stale) index.update(records())
      stale = false
      return index
    },
    changed() {
      stale = true
    },
    async warm() {
      const all = records()
      for (let from = 0; from < all.length && stale && !stopped; from += slice) {
        index.add(all.slice(from, from + slice))
        await new Promise((resolve) => setTimeout(resolve))
      }
    },
    stop() {
      stopped = true
    },
  }
}
