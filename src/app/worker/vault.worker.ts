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
import { searchIndexOver } from '../../search/search-index.ts'
import type { Failure } from '../deps.ts'
import { commands } from './commands.ts'
import type { CommandContext } from './context.ts'
import { vaultMarker } from './marker.ts'
import type { FromWorker, PageTime, ToWorker } from './messages.ts'
import { queries } from './queries.ts'
import { tabsOf } from './tabs.ts'
import { watchesOver } from './watches.ts'
import { wakeUp } from './upkeep.ts'

/** The vault worker: the only place in the browser that holds keys and opened records. */
const post = (message: FromWorker): void => self.postMessage(message)

let db: SealedDb | null = null
let vault: Vault | null = null
let search: ReturnType<typeof searchIndexOver> | null = null
let time: PageTime & { readonly heard: number } = { now: 0, zone: 'UTC', heard: 0 }
let markedHere = false
/** The browser had emptied the store; it was filled again from its second copy. */
let healed = false
const running = new Map<number, AbortController>()

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
  context: () => (vault ? { vault, moment: moment(), search: () => searchOf(vault as Vault) } : null),
  post,
})

const tabs = tabsOf({
  keyOf: () => vault?.vaultKey ?? null,
  // A tab that saw no vault yet looks again: another has made one.
  onChanged: () => void (vault ? vault.catchUp() : start(true)),
  onLocked: () => {
    vault?.close()
    vault = null
    post({ type: 'locked-elsewhere' })
  },
})

function searchOf(over: Vault) {
  search ??= searchIndexOver(over.records())
  return search
}

function tellStatus(): void {
  if (!vault) return
  const { rowsLost, segmentsRebuilt, newer } = vault.health()
  const { passphrase, kit } = vault.slots()
  post({
    type: 'status',
    status: {
      type: 'open',
      passphrase,
      kit,
      loading: false,
      rebuilt: segmentsRebuilt + (healed ? 1 : 0),
      lost: rowsLost.length,
      newer,
    },
  })
}

function take(opened: Vault): void {
  vault = opened
  search = null
  opened.subscribe((kinds) => {
    search?.update(opened.records())
    watches.changed(kinds)
    tabs.tellChanged()
  })
  tellStatus()
  watches.changed(null)
  void wakeUp(opened, moment())
}

async function start(askTabs: boolean): Promise<void> {
  const opened = await openIndexedDb('ebb', () =>
    post({ type: 'status', status: { type: 'unreadable', why: 'storage', detail: 'closed' } }),
  )
  if (!opened.ok) {
    const why = opened.error.type === 'NewerDatabase' ? 'newer' : 'storage'
    post({ type: 'status', status: { type: 'unreadable', why, detail: opened.error.type } })
    return
  }
  const mirrored = await mirroredDb(opened.value, opfsMirror('journal-copy'))
  db = mirrored.db
  healed = mirrored.healed
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

async function unlock(openWith: OpenWith): Promise<Result<null, Failure>> {
  if (!db) return err({ type: 'StorageFailed' })
  post({ type: 'status', status: { type: 'opening' } })
  const opened = await openVault(deps(db), openWith)
  if (!opened.ok) {
    if (!('device' in openWith)) post({ type: 'status', status: { type: 'locked' } })
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
  if (!db) return err({ type: 'StorageFailed' })
  if (message.name === 'unlock') return unlock(message.input as OpenWith)
  if (message.name === 'startAnew') return asNull(await ensureVault(true))
  if (message.name === 'lock') {
    vault?.close()
    vault = null
    tabs.tellLocked()
    return ok(null)
  }
  const stopping = new AbortController()
  running.set(message.call, stopping)
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
  const result = await run(context, message.input)
  running.delete(message.call)
  if (message.name === 'setPassphrase' || message.name === 'makeKit' || message.name === 'changePassphrase')
    tellStatus()
  return result
}

const asNull = (result: Result<unknown, Failure>): Result<null, Failure> => (result.ok ? ok(null) : result)

async function query(message: Extract<ToWorker, { type: 'query' }>): Promise<Result<unknown, Failure>> {
  if (!vault) return err({ type: 'Locked' })
  const open = vault
  const { answer } = queries[message.name] as { answer: (context: unknown, input: unknown) => unknown }
  return ok(await answer({ vault: open, moment: moment(), search: () => searchOf(open) }, message.input))
}

self.onmessage = (event: MessageEvent<ToWorker>) => {
  const message = event.data
  if ('time' in message) hear(message.time)
  if (message.type === 'start') {
    markedHere = message.markedHere
    void start(message.askTabs)
  } else if (message.type === 'watch') watches.add(message.call, message.name, message.input)
  else if (message.type === 'unwatch') watches.drop(message.call)
  else if (message.type === 'cancel') running.get(message.call)?.abort()
  else {
    const work = message.type === 'query' ? query(message) : command(message)
    work
      .catch((thrown: unknown) => err({ type: 'Unexpected', detail: thrown instanceof Error ? thrown.message : '' }))
      .then((result) => post({ type: 'answer', call: message.call, result }))
  }
}
