import { newAccountKey } from '../crypto/keys.ts'
import { newIdentity } from '../crypto/age-file.ts'
import { kitText } from '../crypto/recovery-kit.ts'
import { makeKitSlot, makePassphraseSlot, openPassphraseSlot, type Slot } from '../crypto/slots.ts'
import { hex } from '../crypto/bytes.ts'
import { dayAt } from '../domain/day.ts'
import type { RecordId } from '../domain/id.ts'
import { type KindName, kinds } from '../domain/kinds/index.ts'
import { isNewer, type AnyRecord, type Draft, type Records, type StoredRecord } from '../domain/record.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { nextStamp } from '../domain/stamp.ts'
import type { VaultDeps } from './create-vault.ts'
import { openBox, sealDraft, type Captured } from './draft-box.ts'
import { sealBlob, openBlob } from './blobs.ts'
import { decodeHeader, encodeHeader, type VaultHeader } from './header.ts'
import { openRow, sealRow } from './journal-row.ts'
import { wipeKeyring, type Keyring } from './keyring.ts'
import { loadInto, type Loaded } from './load.ts'
import { mergeRows } from './merge-rows.ts'
import type { OpenVault, SlotList, VaultHealth, VerifyReport, WriteError } from './open-vault.ts'
import { prepareRecords } from './prepare.ts'
import { RecordMap } from './record-map.ts'
import type { DbChange, JournalEntry } from './sealed-db.ts'
import { makeSegment, openRows, rowsPerSegment, uncovered } from './segments.ts'
import { verifyVault } from './verify.ts'

/** Reads a vault whose key is known: header, segments, loose journal rows, then what was captured while locked. */
export async function loadVault(deps: VaultDeps, header: VaultHeader, keys: Keyring): Promise<Vault> {
  const records = new RecordMap()
  const loaded = await loadInto(records, deps.db, header, keys)
  const vault = new Vault(deps, header, keys, records, loaded)
  await vault.takeInbox()
  return vault
}

/** An open vault over a store. One change at a time: each write waits for the one before. */
export class Vault implements OpenVault {
  readonly id: string
  #header: VaultHeader
  readonly #deps: VaultDeps
  readonly #keys: Keyring
  readonly #records: RecordMap
  readonly #loaded: Loaded
  #lastSeq: number
  #closed = false
  #turn: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<(kinds: ReadonlySet<string>) => void>()

  constructor(deps: VaultDeps, header: VaultHeader, keys: Keyring, records: RecordMap, loaded: Loaded) {
    this.id = hex(header.vaultId)
    this.#deps = deps
    this.#header = header
    this.#keys = keys
    this.#records = records
    this.#loaded = loaded
    this.#lastSeq = loaded.lastSeq
  }

  /** For another tab of this open vault, in memory only. */
  get vaultKey() {
    return this.#keys.vaultKey
  }

  health(): VaultHealth {
    const { segmentsRebuilt, lost } = this.#loaded
    return {
      loading: false,
      records: this.#records.size,
      segmentsRebuilt,
      rowsLost: lost,
      newer: this.#records.all().filter(isNewer).length,
    }
  }

  slots(): SlotList {
    const has = (type: Slot['type']): boolean => this.#header.slots.some((slot) => slot.type === type)
    return { device: has('device'), passphrase: has('passphrase'), kit: has('kit') }
  }

  /** The age recipient of the kit, for backups that need no secret to make; null before a kit was made. */
  recipient(): string | null {
    return this.#header.slots.find((slot) => slot.type === 'kit')?.recipient ?? null
  }

  get(id: RecordId): StoredRecord | null {
    return this.#records.get(id)
  }

  records(...names: readonly KindName[]): Records {
    return this.#records.ofKinds(names.length > 0 ? names : (Object.keys(kinds) as KindName[]))
  }

  all(): readonly StoredRecord[] {
    return this.#records.all()
  }

  async versions(id: RecordId): Promise<readonly StoredRecord[]> {
    const found: StoredRecord[] = []
    for (const seq of this.#records.seqsOf(id)) {
      const [row] = await this.#deps.db.readJournal(seq, seq)
      const opened = row ? openRow(row.bytes, seq, this.#keys) : null
      if (opened?.ok) found.push(opened.value)
    }
    return found.reverse()
  }

  write(drafts: readonly Draft[]): Promise<Result<readonly AnyRecord[], WriteError>> {
    return this.#inTurn(async () => {
      const prepared = prepareRecords(drafts, this.#preparing())
      if (!prepared.ok) return prepared
      const written = await this.#append(prepared.value)
      return written.ok ? ok(prepared.value) : written
    })
  }

  remove(ids: readonly RecordId[]): Promise<Result<readonly StoredRecord[], WriteError>> {
    return this.#inTurn(() => this.#mark(ids, true))
  }

  async restore(id: RecordId): Promise<Result<StoredRecord, WriteError>> {
    const marked = await this.#inTurn(() => this.#mark([id], false))
    return marked.ok ? ok(marked.value[0] as StoredRecord) : marked
  }

  async #mark(ids: readonly RecordId[], deleted: boolean): Promise<Result<readonly StoredRecord[], WriteError>> {
    const marked: StoredRecord[] = []
    let newest = this.#records.newestStamp
    for (const id of ids) {
      const record = this.#records.get(id)
      if (!record) return err({ type: 'UnknownRecord', id })
      newest = nextStamp(newest, this.#deps.now(), this.#header.device)
      marked.push({ ...record, changedAt: newest, deletedAt: deleted ? newest : null })
    }
    const written = await this.#append(marked)
    return written.ok ? ok(marked) : written
  }

  erase(ids: readonly RecordId[]): Promise<Result<number, WriteError>> {
    return this.#inTurn(async () => {
      await this.#catchUp()
      const rows = ids.flatMap((id) => [...this.#records.seqsOf(id)])
      const touched = this.#header.segments.filter(({ from, to }) => rows.some((seq) => seq >= from && seq <= to))
      const header = { ...this.#header, segments: this.#header.segments.filter((entry) => !touched.includes(entry)) }
      const gone = ids.flatMap((id) => this.#records.get(id) ?? [])
      const written = await this.#commit({
        header: encodeHeader(header),
        eraseRows: rows,
        remove: touched.map(({ id }) => ({ area: 'segments', key: id })),
      })
      if (!written.ok) return written
      this.#header = header
      for (const id of ids) this.#records.drop(id)
      this.#tell(gone)
      return ok(gone.length)
    })
  }

  merge(
    incoming: readonly StoredRecord[],
  ): Promise<Result<{ readonly added: number; readonly changed: number; readonly same: number }, WriteError>> {
    return this.#inTurn(async () => {
      const { rows, added, changed, same } = await mergeRows(
        incoming,
        (id) => this.#records.get(id),
        (id) => this.versions(id),
      )
      const written = rows.length > 0 ? await this.#append(rows) : ok(null)
      return written.ok ? ok({ added, changed, same }) : written
    })
  }

  subscribe(listener: (kinds: ReadonlySet<string>) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async saveDraft(name: string, value: unknown): Promise<Result<void, WriteError>> {
    if (this.#closed) return err({ type: 'Locked' })
    return asVoid(await sealDraft(this.#deps.db, name, value, this.#deps.random))
  }

  async loadDraft(name: string): Promise<unknown> {
    const bytes = this.#closed ? null : await this.#deps.db.read('drafts', name)
    const opened = bytes ? openBox(bytes, this.#keys.receiveKey, this.#keys.vaultId) : null
    return opened?.ok ? opened.value : null
  }

  async dropDraft(name: string): Promise<void> {
    await this.#deps.db.commit({ remove: [{ area: 'drafts', key: name }] })
  }

  async saveBlob(name: string, bytes: Uint8Array): Promise<Result<void, WriteError>> {
    if (this.#closed) return err({ type: 'Locked' })
    const sealed = sealBlob(name, bytes, this.#keys, this.#deps.random)
    return asVoid(await this.#deps.db.commit({ put: [{ area: 'blobs', key: name, bytes: sealed }] }))
  }

  async loadBlob(name: string): Promise<Uint8Array | null> {
    const sealed = this.#closed ? null : await this.#deps.db.read('blobs', name)
    return sealed ? openBlob(name, sealed, this.#keys) : null
  }

  setPassphrase(passphrase: string): Promise<Result<void, WriteError>> {
    return this.#inTurn(async () => {
      await this.#refreshHeader()
      const { runKdf, kdfCost, random } = this.#deps
      const slot = await makePassphraseSlot(
        this.#keys.vaultKey,
        this.#keys.vaultId,
        passphrase,
        kdfCost,
        runKdf,
        random,
      )
      // With a passphrase set, the device alone no longer opens the vault.
      return this.#putSlots([...this.#header.slots.filter(({ type }) => type === 'kit'), slot])
    })
  }

  async changePassphrase(
    current: string,
    next: string,
  ): Promise<Result<void, WriteError | { readonly type: 'WrongPassphrase' }>> {
    const slot = this.#header.slots.find((each) => each.type === 'passphrase')
    const opened = slot ? await openPassphraseSlot(slot, this.#keys.vaultId, current, this.#deps.runKdf) : null
    return opened?.ok ? this.setPassphrase(next) : err({ type: 'WrongPassphrase' })
  }

  makeKit(): Promise<Result<{ readonly text: string; readonly recipient: string }, WriteError>> {
    return this.#inTurn(async () => {
      await this.#refreshHeader()
      const { identity, recipient } = await newIdentity()
      const made = dayAt({ at: this.#deps.now(), zone: this.#deps.zone() })
      const text = kitText({
        identity,
        vaultId: this.#keys.vaultId,
        accountKey: newAccountKey(this.#deps.random),
        made,
      })
      const slot = await makeKitSlot(this.#keys.vaultKey, this.#keys.vaultId, recipient)
      const put = await this.#putSlots([...this.#header.slots.filter(({ type }) => type !== 'kit'), slot])
      return put.ok ? ok({ text, recipient }) : put
    })
  }

  async #putSlots(slots: readonly Slot[]): Promise<Result<void, WriteError>> {
    const header = { ...this.#header, slots }
    const written = await this.#commit({ header: encodeHeader(header) })
    if (written.ok) this.#header = header
    return asVoid(written)
  }

  verify(onProgress?: (done: number, total: number) => void): Promise<VerifyReport> {
    return this.#inTurn(() => verifyVault(this.#deps.db, this.#header, this.#keys, onProgress))
  }

  catchUp(): Promise<boolean> {
    return this.#inTurn(() => this.#catchUp())
  }

  /** Another tab may have changed slots or segments: nothing is written over a header that was not read first. */
  async #refreshHeader(): Promise<void> {
    const bytes = await this.#deps.db.readHeader()
    const header = bytes ? decodeHeader(bytes) : null
    if (header?.ok) this.#header = header.value
  }

  async #catchUp(): Promise<boolean> {
    await this.#refreshHeader()
    const rows = await this.#deps.db.readJournal(this.#lastSeq + 1)
    const { records } = openRows(rows, this.#keys)
    for (const { seq, record } of records) this.#take(record, seq)
    this.#lastSeq = rows.at(-1)?.seq ?? this.#lastSeq
    this.#tell(records.map(({ record }) => record))
    return records.length > 0
  }

  async packSegments(): Promise<number> {
    let made = 0
    for (;;) {
      if (this.#closed || !(await this.#inTurn(() => this.#packOne()))) return made
      made++
    }
  }

  async #packOne(): Promise<boolean> {
    await this.#refreshHeader()
    const { db, random } = this.#deps
    for (const { from, to } of uncovered(this.#header.segments, this.#lastSeq)) {
      const inner = to < this.#lastSeq
      if (!inner && to - from + 1 < rowsPerSegment) continue
      const last = Math.min(to, from + rowsPerSegment - 1)
      const segment = await makeSegment(await db.readJournal(from, last), from, last, this.#keys, random)
      if (!segment) continue
      const header = { ...this.#header, segments: [...this.#header.segments, segment.entry] }
      const written = await this.#commit({
        header: encodeHeader(header),
        put: [{ area: 'segments', key: segment.entry.id, bytes: segment.bytes }],
      })
      if (!written.ok) return false
      this.#header = header
      return true
    }
    return false
  }

  /** Opens what was captured while locked, writes it as records and empties the inbox, in one commit each. */
  async takeInbox(): Promise<void> {
    for (const key of await this.#deps.db.keys('inbox')) {
      const bytes = await this.#deps.db.read('inbox', key)
      const opened = bytes ? openBox(bytes, this.#keys.receiveKey, this.#keys.vaultId) : null
      if (!opened?.ok) continue
      const { at, zone, drafts } = opened.value as Captured
      const timed = drafts.map((draft) => ({ ...draft, at: draft.at ?? at, zone: draft.zone ?? zone }))
      await this.#inTurn(async () => {
        const prepared = prepareRecords(timed, this.#preparing())
        return prepared.ok ? this.#append(prepared.value, { remove: [{ area: 'inbox', key }] }) : prepared
      })
    }
  }

  close(): void {
    this.#closed = true
    this.#listeners.clear()
    wipeKeyring(this.#keys)
  }

  #preparing() {
    return {
      random: this.#deps.random,
      now: this.#deps.now(),
      zone: this.#deps.zone(),
      device: this.#header.device,
      newest: this.#records.newestStamp,
      known: (id: RecordId) => this.#records.get(id),
    }
  }

  /** Seals and appends rows; when another tab wrote first, takes its rows in and tries again. */
  async #append(records: readonly StoredRecord[], more: DbChange = {}): Promise<Result<null, WriteError>> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const first = this.#lastSeq + 1
      const append: JournalEntry[] = records.map((record, at) => ({
        seq: first + at,
        bytes: sealRow(record, first + at, this.#keys, this.#deps.random),
      }))
      const written = await this.#deps.db.commit({ ...more, append })
      if (written.ok) {
        for (const [at, record] of records.entries()) this.#take(record, first + at)
        this.#lastSeq += records.length
        this.#tell(records)
        return written
      }
      if (written.error.type !== 'Conflict') return err(written.error)
      await this.#catchUp()
    }
    return err({ type: 'StorageFailed', detail: 'busy' })
  }

  async #commit(change: DbChange): Promise<Result<null, WriteError>> {
    const written = await this.#deps.db.commit(change)
    if (written.ok) return written
    return err(written.error.type === 'Conflict' ? { type: 'StorageFailed', detail: 'busy' } : written.error)
  }

  #take(record: StoredRecord, seq: number): void {
    const known = this.#records.get(record.id)
    if (known && known.changedAt > record.changedAt) this.#records.noteRows(record.id, [seq])
    else this.#records.set(record, [seq])
  }

  #tell(records: readonly StoredRecord[]): void {
    if (records.length === 0) return
    const changed = new Set(records.map(({ kind }) => kind))
    for (const listener of this.#listeners) listener(changed)
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(() => {
      if (this.#closed) return err({ type: 'Locked' }) as Value
      return this.#deps.exclusive ? this.#deps.exclusive(work) : work()
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }
}

function asVoid(
  result: Result<unknown, WriteError | { readonly type: 'Conflict' } | { readonly type: 'NoVault' }>,
): Result<void, WriteError> {
  if (result.ok) return ok(undefined)
  const { error } = result
  return error.type === 'Conflict' || error.type === 'NoVault'
    ? err({ type: 'StorageFailed', detail: error.type })
    : err(error)
}
