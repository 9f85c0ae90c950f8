import { signal, type Signal } from '@preact/signals'
import type { Result } from '../domain/result.ts'
import type { Clock, Failure, VaultClient, VaultStatus } from './deps.ts'
import type { Commands, Queries } from './vault-messages.ts'
import type { FromWorker, PageTime, ToWorker } from './worker/messages.ts'

const markKey = 'ebb-vault-was-here'
/** How long a lock waits for what is being typed; all tabs are locked within half a second (T42). */
const patienceMillis = 400

export interface ClientDeps {
  readonly clock: Clock
  readonly makeWorker: () => Worker
}

interface Waiting {
  readonly answer: (result: Result<unknown, Failure>) => void
  readonly onProgress: ((done: number, total: number) => void) | undefined
}

interface Watched {
  readonly name: keyof Queries
  readonly input: unknown
  readonly view: Signal<unknown>
}

/** The page's side of the vault worker. Locking ends the worker, and with it every key. */
export class WorkerClient implements VaultClient {
  readonly status = signal<VaultStatus>({ type: 'starting' })
  readonly #deps: ClientDeps
  readonly #waiting = new Map<number, Waiting>()
  readonly #watched = new Map<number, Watched>()
  readonly #savers = new Set<() => Promise<unknown>>()
  #locking = false
  #nextCall = 1
  #worker: Worker

  constructor(deps: ClientDeps) {
    this.#deps = deps
    this.#worker = this.#begin(true)
  }

  run<Name extends keyof Commands>(
    name: Name,
    input: Commands[Name]['input'],
    onProgress?: (done: number, total: number) => void,
    signal?: AbortSignal,
  ) {
    return this.#ask({ type: 'command', name, input }, onProgress, signal) as Promise<
      Result<Commands[Name]['output'], Failure>
    >
  }

  query<Name extends keyof Queries>(name: Name, input: Queries[Name]['input']) {
    return this.#ask({ type: 'query', name, input }) as Promise<Result<Queries[Name]['output'], Failure>>
  }

  watch<Name extends keyof Queries>(name: Name, input: Queries[Name]['input']) {
    const call = this.#nextCall++
    const view = signal<unknown>(undefined)
    this.#watched.set(call, { name, input, view })
    this.#post({ type: 'watch', call, time: this.#time(), name, input })
    const stop = (): void => {
      this.#watched.delete(call)
      this.#post({ type: 'unwatch', call })
    }
    return { view: view as Signal<Queries[Name]['output'] | undefined>, stop }
  }

  write: VaultClient['write'] = (drafts) => this.run('write', drafts)
  records: VaultClient['records'] = (filter) => this.query('records', filter)
  get: VaultClient['get'] = (id) => this.query('record', { id })

  beforeLock(save: () => Promise<unknown>): () => void {
    this.#savers.add(save)
    return () => this.#savers.delete(save)
  }

  async lock(): Promise<void> {
    if (this.status.value.type === 'open') await this.#lock(() => this.run('lock', null))
  }

  /** Asks for what is being typed, empties the screen at once, and ends the worker when that is sealed, or after a moment. */
  async #lock(andThen: () => Promise<unknown>): Promise<void> {
    if (this.#locking) return
    this.#locking = true
    const saves = [...this.#savers].map((save) => save())
    this.status.value = { type: 'starting' }
    for (const { view } of this.#watched.values()) view.value = undefined
    await Promise.race([
      Promise.allSettled([...saves, andThen()]),
      new Promise((resolve) => setTimeout(resolve, patienceMillis)),
    ])
    this.#locking = false
    this.#startLocked()
  }

  #time(): PageTime {
    return { now: this.#deps.clock.now(), zone: this.#deps.clock.zone() }
  }

  #post(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #begin(askTabs: boolean): Worker {
    const worker = this.#deps.makeWorker()
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#hear(data)
    // A worker that cannot even begin has no other way to say so.
    worker.onerror = () => {
      if (this.status.value.type === 'starting')
        this.status.value = { type: 'unreadable', why: 'storage', detail: 'worker' }
    }
    worker.postMessage({ type: 'start', time: this.#time(), markedHere: isMarked(), askTabs } satisfies ToWorker)
    for (const [call, { name, input }] of this.#watched)
      worker.postMessage({ type: 'watch', call, time: this.#time(), name, input } satisfies ToWorker)
    return worker
  }

  #hear(message: FromWorker): void {
    if (message.type === 'status') {
      // On its way out, an old worker has nothing more to say about what stands there.
      if (!this.#locking) this.status.value = message.status
    } else if (message.type === 'mark') mark()
    else if (message.type === 'locked-elsewhere') void this.#lock(() => Promise.resolve())
    else if (message.type === 'progress') this.#waiting.get(message.call)?.onProgress?.(message.done, message.total)
    else if (message.type === 'view') {
      const watched = this.#watched.get(message.call)
      if (watched && !this.#locking) watched.view.value = message.view
    } else {
      this.#waiting.get(message.call)?.answer(message.result)
      this.#waiting.delete(message.call)
    }
  }

  /** Ends the worker with its keys and begins again without asking other tabs. */
  #startLocked(): void {
    this.#worker.terminate()
    for (const { answer } of this.#waiting.values()) answer({ ok: false, error: { type: 'Locked' } })
    this.#waiting.clear()
    this.#worker = this.#begin(false)
  }

  #ask(
    told:
      | { readonly type: 'command'; readonly name: keyof Commands; readonly input: unknown }
      | { readonly type: 'query'; readonly name: keyof Queries; readonly input: unknown },
    onProgress?: Waiting['onProgress'],
    signal?: AbortSignal,
  ): Promise<Result<unknown, Failure>> {
    const call = this.#nextCall++
    signal?.addEventListener('abort', () => this.#post({ type: 'cancel', call }))
    return new Promise((answer) => {
      this.#waiting.set(call, { answer, onProgress })
      this.#post({ ...told, call, time: this.#time() })
    })
  }
}

function isMarked(): boolean {
  try {
    return localStorage.getItem(markKey) === '1'
  } catch {
    return false
  }
}

function mark(): void {
  try {
    localStorage.setItem(markKey, '1')
  } catch {
    // No storage of its own here: the worker's sign stands alone.
  }
}
