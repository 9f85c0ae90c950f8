import type { Random } from '../../crypto/random.ts'
import type { Result } from '../../domain/result.ts'
import type { KindName } from '../../domain/kinds/index.ts'
import type { Moment } from '../../domain/day.ts'
import type { SealedDb } from '../../store/sealed-db.ts'
import type { Vault } from '../../store/vault.ts'
import type { SearchIndex } from '../../search/search-index.ts'
import type { Failure } from '../deps.ts'
import type { Commands, Queries } from '../vault-messages.ts'

/** What a query may look at. It never writes. */
export interface QueryContext {
  readonly vault: Vault
  readonly moment: Moment
  readonly search: () => SearchIndex
}

/** One row of the registry of queries. */
export interface Query<Name extends keyof Queries> {
  /** Kinds whose change makes a watched view worth asking again; 'all' for every change. */
  readonly reads: readonly KindName[] | 'all'
  readonly answer: (
    context: QueryContext,
    input: Queries[Name]['input'],
  ) => Queries[Name]['output'] | Promise<Queries[Name]['output']>
}

/** What a command may use. `vault` is null before a vault is open. */
export interface CommandContext {
  readonly db: SealedDb
  readonly random: Random
  readonly moment: Moment
  readonly vault: Vault | null
  /** The open vault; makes one silently when there is none yet. */
  readonly ensureVault: () => Promise<Result<Vault, Failure>>
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

export type Command<Name extends keyof Commands> = (
  context: CommandContext,
  input: Commands[Name]['input'],
) => Promise<Result<Commands[Name]['output'], Failure>>
