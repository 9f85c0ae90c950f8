import type { Queries } from '../vault-messages.ts'
import type { Query } from './context.ts'
import { journal } from './journal-query.ts'
import { safekeeping } from './safekeeping.ts'
import { today, ways } from './today-query.ts'

/** Every query by name; tsc names a missing row. */
export const queries: { readonly [Name in keyof Queries]: Query<Name> } = {
  records: {
    reads: 'all',
    answer({ vault }, { kinds, since, until, limit }) {
      const found = vault.records(...kinds).filter(({ day }) => (!since || day >= since) && (!until || day <= until))
      return found.slice(-(limit ?? found.length)).reverse()
    },
  },
  record: { reads: 'all', answer: ({ vault }, { id }) => vault.get(id) },
  versions: { reads: 'all', answer: ({ vault }, { id }) => vault.versions(id) },
  search: { reads: 'all', answer: ({ search }, { text, limit }) => search().find(text, limit) },
  today,
  ways,
  journal,
  safekeeping,
}
