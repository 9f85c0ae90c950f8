import { signal } from '@preact/signals'
import type { Result } from '../domain/result.ts'
import type { Clock, Failure, VaultClient, VaultStatus } from './deps.ts'
import type { Queries } from './vault-messages.ts'
import type { FromWorker, PageTime, ToWorker } from './worker/messages.ts'

const markKey = 'ebb-vault-was-here'

export interface ClientDeps {
  readonly clock: Clock
  readonly makeWorker: () => Worker
  /** Called before a lock and when another tab locked: the page empties itself. */
  readonly onLock: () => void
}

type Answer = (result: Result<unknown, Failure>) => void
type ToldWorker = ToWorker extends infer Each ? (Each extends unknown ? Omit<Each, 'call' | 'time'> : never) : never

/** The page's side of the vault worker. Locking ends the worker, and with it every key. */
export function createVaultClient({ clock, makeWorker, onLock }: ClientDeps): VaultClient {
  const status = signal<VaultStatus>({ type: 'starting' })
  const answers = new Map<
    number,
    { readonly answer: Answer; readonly onProgress?: ((done: number, total: number) => void) | undefined }
  >()
  const views = new Map<number, ReturnType<typeof signal<unknown>>>()
  const watched = new Map<number, { readonly name: keyof Queries; readonly input: unknown }>()
  let nextCall = 1
  let worker = begin(true)

  function time(): PageTime {
    return { now: clock.now(), zone: clock.zone() }
  }

  function begin(askTabs: boolean): Worker {
    const started = makeWorker()
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data)
    started.postMessage({ type: 'start', time: time(), markedHere: isMarked(), askTabs } satisfies ToWorker)
    for (const [call, { name, input }] of watched)
      started.postMessage({ type: 'watch', call, time: time(), name, input } satisfies ToWorker)
    return started
  }

  function hear(message: FromWorker): void {
    if (message.type === 'status') status.value = message.status
    else if (message.type === 'mark') mark()
    else if (message.type === 'locked-elsewhere') startLocked()
    else if (message.type === 'progress') answers.get(message.call)?.onProgress?.(message.done, message.total)
    else if (message.type === 'view') {
      const view = views.get(message.call)
      if (view) view.value = message.view
    } else {
      answers.get(message.call)?.answer(message.result)
      answers.delete(message.call)
    }
  }

  function startLocked(): void {
    onLock()
    worker.terminate()
    for (const { answer } of answers.values()) answer({ ok: false, error: { type: 'Locked' } })
    answers.clear()
    for (const view of views.values()) view.value = undefined
    status.value = { type: 'starting' }
    worker = begin(false)
  }

  function ask(
    told: ToldWorker,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Result<unknown, Failure>> {
    const call = nextCall++
    return new Promise((answer) => {
      answers.set(call, { answer, onProgress })
      worker.postMessage({ ...told, call, time: time() } as ToWorker)
    })
  }

  const run: VaultClient['run'] = (name, input, onProgress) =>
    ask({ type: 'command', name, input }, onProgress) as never

  return {
    status,
    run,
    query: (name, input) => ask({ type: 'query', name, input }) as never,
    watch(name, input) {
      const call = nextCall++
      const view = signal<unknown>(undefined)
      views.set(call, view)
      watched.set(call, { name, input })
      worker.postMessage({ type: 'watch', call, time: time(), name, input } satisfies ToWorker)
      return {
        view: view as never,
        stop() {
          views.delete(call)
          watched.delete(call)
          worker.postMessage({ type: 'unwatch', call } satisfies ToWorker)
        },
      }
    },
    write: (drafts) => run('write', drafts),
    records: (filter) => ask({ type: 'query', name: 'records', input: filter }) as never,
    get: (id) => ask({ type: 'query', name: 'record', input: { id } }) as never,
    async lock() {
      if (status.value.type !== 'open') return
      await run('lock', null)
      startLocked()
    },
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
