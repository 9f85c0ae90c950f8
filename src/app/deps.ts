import type { ReadonlySignal } from '@preact/signals'
import type { Day, Millis } from '../domain/day.ts'
import type { RecordId } from '../domain/id.ts'
import type { KindName } from '../domain/kinds/index.ts'
import type { AnyRecord, Draft, Records, StoredRecord } from '../domain/record.ts'
import type { Result } from '../domain/result.ts'
import type { Commands, Queries } from './vault-messages.ts'

/** Everything a screen may ask for. The UI never touches keys or storage. */
export interface Deps {
  readonly clock: Clock
  readonly vault: VaultClient
  readonly platform: Platform
}

export interface Clock {
  now(): Millis
  zone(): string
}

/** What the vault on this device is doing. Each state has its own screen and sentence. */
export type VaultStatus =
  | { readonly type: 'starting' }
  /** No vault was ever made here: the Door. */
  | { readonly type: 'none' }
  | { readonly type: 'locked' }
  | { readonly type: 'opening' }
  | {
      readonly type: 'open'
      readonly passphrase: boolean
      readonly kit: boolean
      readonly loading: boolean
      readonly rebuilt: number
      readonly lost: number
      readonly newer: number
    }
  /** A vault was here and its store is gone: the recovery screen, never the Door. */
  | { readonly type: 'gone' }
  | { readonly type: 'unreadable'; readonly why: 'damaged' | 'newer' | 'storage'; readonly detail: string }

/** Every failure has words in the catalogs, by its type. */
export interface Failure {
  readonly type: string
  readonly [more: string]: unknown
}

export interface VaultClient {
  readonly status: ReadonlySignal<VaultStatus>
  /** Asks once. */
  query<Name extends keyof Queries>(
    name: Name,
    input: Queries[Name]['input'],
  ): Promise<Result<Queries[Name]['output'], Failure>>
  /** A named view that the worker keeps fresh; undefined until it first answers. Call `stop` when the screen leaves. */
  watch<Name extends keyof Queries>(
    name: Name,
    input: Queries[Name]['input'],
  ): { readonly view: ReadonlySignal<Queries[Name]['output'] | undefined>; stop(): void }
  run<Name extends keyof Commands>(
    name: Name,
    input: Commands[Name]['input'],
    onProgress?: (done: number, total: number) => void,
    /** Asks the worker to stop; what it had not kept yet stays unkept. */
    signal?: AbortSignal,
  ): Promise<Result<Commands[Name]['output'], Failure>>
  /**
   * Writes records, all or nothing; resolves only once durable. Makes the vault
   * silently when there is none yet.
   */
  write(drafts: readonly Draft[]): Promise<Result<readonly AnyRecord[], Failure>>
  /** Records of some kinds, newest first. */
  records(filter: RecordFilter): Promise<Result<Records, Failure>>
  get(id: RecordId): Promise<Result<StoredRecord | null, Failure>>
  lock(): Promise<void>
  /** Called when this tab or another locks, while there is still time to seal what is being typed. Answers how to leave. */
  beforeLock(save: () => Promise<unknown>): () => void
}

export interface RecordFilter {
  readonly kinds: readonly KindName[]
  readonly since?: Day
  readonly until?: Day
  readonly limit?: number
}

/** The device around the app; each part says honestly when it is missing. */
export interface Platform {
  /** False where the browser has none, or the person switched it off. */
  vibrate(pattern: readonly number[]): boolean
  /** Keeps the screen on until the returned function is called; null where the browser cannot. */
  keepAwake(): Promise<(() => void) | null>
  /** Hands text to the phone's own share sheet, message or mail program; nothing is sent by Ebb. */
  handOver(what: {
    readonly channel: 'share' | 'sms' | 'tel' | 'mail' | 'copy'
    readonly to?: string
    readonly text: string
  }): Promise<'handed-over' | 'cancelled' | 'unavailable'>
  /** Saves a file where the person says; the name is neutral unless they change it. */
  saveFile(name: string, bytes: Uint8Array, type: string): Promise<'saved' | 'cancelled' | 'failed'>
  storage(): Promise<{
    readonly persisted: boolean
    readonly installed: boolean
    readonly usage: number | null
    readonly quota: number | null
  }>
  askToPersist(): Promise<boolean>
  /** Reduced motion as the system or the person says. */
  readonly still: ReadonlySignal<boolean>
  readonly online: ReadonlySignal<boolean>
  /** Blanks the page, locks, and goes to a neutral page. Never returns. */
  leaveNow(): void
}
