import { runKdf } from '../../crypto/kdf.ts'
import { asVaultKey } from '../../crypto/keys.ts'
import { systemRandom } from '../../crypto/random.ts'
import { kdfLimits } from '../../crypto/suite.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { createVault, openVault, presenceOf, type OpenWith, type VaultDeps } from '../../store/create-vault.ts'
import { mirroredDb } from '../../store/mirror.ts'
import { opfsMirror } from '../../store/mirror.opfs.ts'
import { openIndexedDb } from '../../store/sealed-db.indexeddb.ts'
import type { SealedDb } from '../../store/sealed-db.ts'
import type { Vault } from '../../store/vault.ts'
import type { Failure } from '../deps.ts'
import { commands } from './commands.ts'
import type { CommandContext } from './context.ts'
import { vaultMarker } from './marker.ts'
import type { FromWorker, PageTime, ToWorker } from './messages.ts'
import { queries } from './queries.ts'
import { searchOver, type LazySearch } from './lazy-search.ts'
import { tabsOf } from './tabs.ts'
import { watchesOver } from './watches.ts'
import { wakeUp } from './upkeep.ts'

/** The vault worker: the only place in the browser that holds keys and opened records. */
const post = (message: FromWorker): void => self.postMessage(message)

let db: SealedDb | null = null
let vault: Vault | null = null
let search: LazySearch | null = null
let time: PageTime & { readonly heard: number } = { now: 0, zone: 'UTC', heard: 0 }
let markedHere = false
/** The browser had emptied the store; it was filled again from its second copy. */
let healed = false
const running = new Map<number, { readonly stopping: AbortController; readonly done: Promise<unknown> }>()
/** How long a lock waits for what is being kept, so that all tabs are locked within half a second. */
const lockPatienceMillis = 300

const now = (): number => Math.round(time.now + (performance.now() - time.heard))
const hear = (told: PageTime): void => {
  time = { ...told, heard: performance.now() }
}
const moment = () => ({ at: now(), zone: time.zone })

const deps = (over: SealedDb): VaultDeps => ({
  db: over,
  marker: vaultMarker(
    () => markedHere,
    () => post({ type: 'mark' }),
  ),
  random: systemRandom,
  now,
  zone: () => time.zone,
  runKdf,
  kdfCost: kdfLimits.floor,
  exclusive: (work) =>
    navigator.locks ? (navigator.locks.request('ebb-writer', work) as ReturnType<typeof work>) : work(),
})

const watches = watchesOver({
  context: () => (vault && search ? { vault, moment: moment(), search: search.index } : null),
  post,
})

const tabs = tabsOf({
  keyOf: () => vault?.vaultKey ?? null,
  // A tab that saw no vault yet looks again: another has made one.
  onChanged: () => void (vault ? vault.catchUp().then(tellStatus) : startOnce(true)),
  onLocked: () => {
    forget()
    post({ type: 'locked-elsewhere' })
  },
})

/** Ends the use of the keys and of every opened record. What was typed can still be sealed to the public key. */
function forget(): void {
  search?.stop()
  search = null
  toldStatus = ''
  vault?.close()
  vault = null
}

let toldStatus = ''

function tellStatus(): void {
  if (!vault) return
  const { rowsLost, segmentsRebuilt, newer } = vault.health()
  const { passphrase, kit } = vault.slots()
  const status = {
    type: 'open',
    passphrase,
    kit,
    loading: false,
    rebuilt: segmentsRebuilt + (healed ? 1 : 0),
    lost: rowsLost.length,
    newer,
  } as const
  if (JSON.stringify(status) === toldStatus) return
  toldStatus = JSON.stringify(status)
  post({ type: 'status', status })
}

function take(opened: Vault): void {
  vault = opened
  const searching = searchOver(() => opened.records())
  search = searching
  const changed = new Set<string>()
  opened.subscribe((kinds) => {
    searching.changed()
    tabs.tellChanged()
    // Views come after the answer: what was kept is told first.
    if (changed.size === 0) setTimeout(() => tellViews(changed))
    for (const kind of kinds) changed.add(kind)
  })
  tellStatus()
  watches.changed(null)
  void wakeUp(opened, moment()).then(searching.warm)
}

function tellViews(changed: Set<string>): void {
  const kinds = new Set(changed)
  changed.clear()
  watches.changed(kinds)
}

let starting: Promise<void> | null = null

/** Looks what is here, once at a time: another tab's changes may ask for it while it runs. */
function startOnce(askTabs: boolean): Promise<void> {
  starting ??= start(askTabs)
    .catch((thrown: unknown) =>
      post({
        type: 'status',
        status: { type: 'unreadable', why: 'storage', detail: thrown instanceof Error ? thrown.message : '' },
      }),
    )
    .finally(() => {
      starting = null
    })
  return starting
}

async function openStore(): Promise<SealedDb | null> {
  const opened = await openIndexedDb('ebb', () =>
    post({ type: 'status', status: { type: 'unreadable', why: 'storage', detail: 'closed' } }),
  )
  if (!opened.ok) {
    const why = opened.error.type === 'NewerDatabase' ? 'newer' : 'storage'
    post({ type: 'status', status: { type: 'unreadable', why, detail: opened.error.type } })
    return null
  }
  const mirrored = await mirroredDb(opened.value, opfsMirror('journal-copy'))
  healed = mirrored.healed
  return mirrored.db
}

async function start(askTabs: boolean): Promise<void> {
  db ??= await openStore()
  if (!db || unlocking || making) return
  const presence = await presenceOf(deps(db))
  if (presence.type === 'none' || presence.type === 'gone') return post({ type: 'status', status: presence })
  if (presence.type === 'unreadable') {
    const why = presence.error.type === 'NewerFormat' ? 'newer' : 'damaged'
    return post({ type: 'status', status: { type: 'unreadable', why, detail: presence.error.type } })
  }
  if (presence.header.slots.some(({ type }) => type === 'device')) {
    const silent = await unlock({ device: true })
    if (!silent.ok) post({ type: 'status', status: { type: 'unreadable', why: 'damaged', detail: silent.error.type } })
    return
  }
  const key = askTabs ? await tabs.askForKey() : null
  const shared = key ? await unlock({ vaultKey: asVaultKey(key) }) : null
  if (!shared?.ok) post({ type: 'status', status: { type: 'locked' } })
}

/** A key is being derived or tried: nothing else may open the vault beside it. */
let unlocking = false

async function unlock(openWith: OpenWith): Promise<Result<null, Failure>> {
  if (!db) return err({ type: 'StorageFailed' })
  toldStatus = ''
  // Only what a person typed is waited for on the lock screen; a vault that opens by itself never shows it.
  const typed = 'passphrase' in openWith || 'kit' in openWith
  if (typed) post({ type: 'status', status: { type: 'opening' } })
  unlocking = true
  const opened = await openVault(deps(db), openWith).finally(() => {
    unlocking = false
  })
  if (!opened.ok) {
    if (typed) post({ type: 'status', status: { type: 'locked' } })
    return opened
  }
  take(opened.value)
  return ok(null)
}

let making: Promise<Result<Vault, Failure>> | null = null

/** Makes the vault once, however many words ask for it at the same time. */
function ensureVault(startAnew = false): Promise<Result<Vault, Failure>> {
  if (vault) return Promise.resolve(ok(vault))
  making ??= makeVault(startAnew).finally(() => {
    making = null
  })
  return making
}

async function makeVault(startAnew: boolean): Promise<Result<Vault, Failure>> {
  if (!db) return err({ type: 'StorageFailed' })
  const presence = await presenceOf(deps(db))
  if (presence.type === 'here') {
    if (!presence.header.slots.some(({ type }) => type === 'device')) return err({ type: 'Locked' })
    // Another tab made it a moment ago.
    const silent = await unlock({ device: true })
    return silent.ok && vault ? ok(vault) : err({ type: 'Locked' })
  }
  const made = await createVault(deps(db), null, startAnew)
  if (!made.ok) return made
  take(made.value)
  return made
}

async function command(message: Extract<ToWorker, { type: 'command' }>): Promise<Result<unknown, Failure>> {
  if (starting) await starting
  if (making) await making
  if (!db) return err({ type: 'StorageFailed' })
  if (message.name === 'unlock') return unlock(message.input as OpenWith)
  if (message.name === 'startAnew') return asNull(await ensureVault(true))
  if (message.name === 'lock') {
    const kept = Promise.allSettled([...running.values()].map(({ done }) => done))
    await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, lockPatienceMillis))])
    forget()
    tabs.tellLocked()
    return ok(null)
  }
  const stopping = new AbortController()
  const context: CommandContext = {
    db,
    random: systemRandom,
    moment: moment(),
    vault,
    ensureVault,
    progress: (done, total) => post({ type: 'progress', call: message.call, done, total }),
    signal: stopping.signal,
  }
  const run = commands[message.name] as (context: CommandContext, input: unknown) => Promise<Result<unknown, Failure>>
  const done = run(context, message.input)
  running.set(message.call, { stopping, done })
  const result = await done.finally(() => running.delete(message.call))
  if (message.name === 'setPassphrase' || message.name === 'makeKit' || message.name === 'changePassphrase') {
    tellStatus()
    tabs.tellChanged()
  }
  return result
}

const asNull = (result: Result<unknown, Failure>): Result<null, Failure> => (result.ok ? ok(null) : result)

async function query(message: Extract<ToWorker, { type: 'query' }>): Promise<Result<unknown, Failure>> {
  if (!vault || !search) return err({ type: 'Locked' })
  const { answer } = queries[message.name] as { answer: (context: unknown, input: unknown) => unknown }
  return ok(await answer({ vault, moment: moment(), search: search.index }, message.input))
}

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data
  if ('time' in message) hear(message.time)
  if (message.type === 'start') {
    markedHere = message.markedHere
    void startOnce(message.askTabs)
  } else if (message.type === 'watch') watches.add(message.call, message.name, message.input)
  else if (message.type === 'unwatch') watches.drop(message.call)
  else if (message.type === 'cancel') running.get(message.call)?.stopping.abort()
  else {
    const work = message.type === 'query' ? query(message) : command(message)
    work
      .catch((thrown: unknown) => err({ type: 'Unexpected', detail: thrown instanceof Error ? thrown.message : '' }))
      .then((result) => post({ type: 'answer', call: message.call, result }))
  }
}
