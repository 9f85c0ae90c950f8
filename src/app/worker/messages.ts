import type { Result } from '../../domain/result.ts'
import type { Failure, VaultStatus } from '../deps.ts'
import type { Commands, Queries } from '../vault-messages.ts'

/** What the page tells about itself with each message, so that a clock has one home: the page. */
export interface PageTime {
  /** The page's clock, milliseconds since 1970. */
  readonly now: number
  readonly zone: string
}

/** From the page to its vault worker. */
export type ToWorker =
  | { readonly type: 'start'; readonly time: PageTime; readonly markedHere: boolean; readonly askTabs: boolean }
  | {
      readonly type: 'query'
      readonly call: number
      readonly time: PageTime
      readonly name: keyof Queries
      readonly input: unknown
    }
  | {
      readonly type: 'watch'
      readonly call: number
      readonly time: PageTime
      readonly name: keyof Queries
      readonly input: unknown
    }
  | { readonly type: 'unwatch'; readonly call: number }
  | {
      readonly type: 'command'
      readonly call: number
      readonly time: PageTime
      readonly name: keyof Commands
      readonly input: unknown
    }
  | { readonly type: 'cancel'; readonly call: number }

/** From the worker to its page. */
export type FromWorker =
  | { readonly type: 'status'; readonly status: VaultStatus }
  /** A vault exists now: the page keeps its own sign of it. */
  | { readonly type: 'mark' }
  /** Another tab locked: this page locks too. */
  | { readonly type: 'locked-elsewhere' }
  | { readonly type: 'answer'; readonly call: number; readonly result: Result<unknown, Failure> }
  | { readonly type: 'progress'; readonly call: number; readonly done: number; readonly total: number }
  | { readonly type: 'view'; readonly call: number; readonly view: unknown }
