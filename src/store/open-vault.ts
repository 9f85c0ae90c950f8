import type { KindName } from '../domain/kinds/index.ts'
import type { RecordId } from '../domain/id.ts'
import type { AnyRecord, Draft, Records, StoredRecord } from '../domain/record.ts'
import type { Result } from '../domain/result.ts'

/** Why a write was refused. In each case nothing was written and what stood before still stands. */
export type WriteError =
  | { readonly type: 'StorageFull' }
  | { readonly type: 'BadShape'; readonly kind: string; readonly path: string }
  | { readonly type: 'UnknownRecord'; readonly id: string }
  | { readonly type: 'FromNewerVersion'; readonly id: string }
  | { readonly type: 'StorageFailed'; readonly detail: string }
  | { readonly type: 'Locked' }

/** Why a vault did not open. Nothing was changed by trying. */
export type OpenVaultError =
  | { readonly type: 'NoVault' }
  /** A marker says that a vault was here, but its store is empty or gone. */
  | { readonly type: 'VaultGone' }
  | { readonly type: 'WrongPassphrase' }
  | { readonly type: 'WrongKit' }
  /** No slot of this sort exists, for example a passphrase that was never set. */
  | { readonly type: 'NoSuchSlot' }
  | { readonly type: 'DamagedHeader' }
  /** The vault was written by a newer version of Ebb; it is left untouched. */
  | { readonly type: 'NewerFormat'; readonly version: number }
  /** Stored cost parameters are outside the accepted floor and ceiling; refused before any work. */
  | { readonly type: 'UnsafeParameters' }
  | { readonly type: 'StorageFailed'; readonly detail: string }

/** What opening found. Damage is reported, never hidden, and never deletes anything. */
export interface VaultHealth {
  /** True until the last segment and journal row is in. */
  readonly loading: boolean
  readonly records: number
  /** Segments that did not open; their records came from the journal instead. */
  readonly segmentsRebuilt: number
  /** Journal rows that did not open and that no segment could stand in for. */
  readonly rowsLost: readonly string[]
  /** Records of a newer version, kept sealed as they are. */
  readonly newer: number
}

export interface VerifyReport {
  readonly ok: boolean
  readonly records: number
  readonly damaged: readonly { readonly where: string; readonly what: string }[]
}

/** Which keys open this vault. The last one cannot be removed. */
export interface SlotList {
  /** No passphrase yet: whoever opens the device opens the vault. */
  readonly device: boolean
  readonly passphrase: boolean
  readonly kit: boolean
}

/**
 * A vault that is open: its records in memory, its keys in reach. The same in
 * the browser's worker and behind the command line.
 */
export interface OpenVault {
  readonly id: string
  health(): VaultHealth
  slots(): SlotList
  /** One record, deleted and newer ones included. */
  get(id: RecordId): StoredRecord | null
  /** The records of the named kinds (all when none is named) that are not deleted, oldest first by `at`, then id. */
  records(...kinds: readonly KindName[]): Records
  /** Everything, deleted and newer included: for export, backup, verify. */
  all(): readonly StoredRecord[]
  /** Earlier versions of a record, newest first, and the other side of a conflict. */
  versions(id: RecordId): Promise<readonly StoredRecord[]>
  /**
   * Writes all or nothing, and answers only when the write is durable.
   * A draft with a known id changes that record; a single kind is merged field by field.
   */
  write(drafts: readonly Draft[]): Promise<Result<readonly AnyRecord[], WriteError>>
  /** A signed tombstone: the record stays, marked deleted, until its undo or an erase. */
  remove(ids: readonly RecordId[]): Promise<Result<readonly StoredRecord[], WriteError>>
  restore(id: RecordId): Promise<Result<StoredRecord, WriteError>>
  /** Removes every trace of the records' contents from journal and segments; only the bare tombstone stays. No undo. */
  erase(ids: readonly RecordId[]): Promise<Result<number, WriteError>>
  /** Takes in whole records from a backup, an archive or another device by the rules of merge; ids and stamps are kept. */
  merge(
    records: readonly StoredRecord[],
  ): Promise<Result<{ readonly added: number; readonly changed: number; readonly same: number }, WriteError>>
  /** Called after each durable change with the kinds that changed. */
  subscribe(listener: (kinds: ReadonlySet<string>) => void): () => void

  /** Text being typed, sealed like everything else, under a name; not a record until kept. */
  saveDraft(name: string, value: unknown): Promise<Result<void, WriteError>>
  loadDraft(name: string): Promise<unknown>
  dropDraft(name: string): Promise<void>

  setPassphrase(passphrase: string): Promise<Result<void, WriteError>>
  changePassphrase(
    current: string,
    next: string,
  ): Promise<Result<void, WriteError | { readonly type: 'WrongPassphrase' }>>
  /** A new recovery kit; the one before it stops opening the vault (old backups still open with the old kit). */
  makeKit(): Promise<Result<{ readonly text: string; readonly recipient: string }, WriteError>>
  /** Bytes of a picture or voice note, sealed; named by the record that points to them. */
  saveBlob(name: string, bytes: Uint8Array): Promise<Result<void, WriteError>>
  loadBlob(name: string): Promise<Uint8Array | null>
  /** Takes in what another tab or process wrote since; answers true when something changed. */
  catchUp(): Promise<boolean>
  /** Packs the journal's loose rows into segments; safe to stop at any time. */
  packSegments(): Promise<number>
  /** Opens and checks everything stored. */
  verify(onProgress?: (done: number, total: number) => void): Promise<VerifyReport>
  /** Ends the use of the keys. Every later call answers `Locked`. */
  close(): void
}
