import StoreWorker from './store.worker.ts?worker'

/** The page's part: it hands each question to the worker, where the store lives, as the app does. */
const worker = new StoreWorker()
const waiting = new Map<
  number,
  { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }
>()
let nextCall = 1

worker.onmessage = ({ data }: MessageEvent<{ call?: number; value?: unknown; error?: string; saved?: number }>) => {
  if (data.saved !== undefined) (globalThis as unknown as { saved(number: number): void }).saved(data.saved)
  const asked = data.call === undefined ? undefined : waiting.get(data.call)
  if (data.error === undefined) asked?.resolve(data.value)
  else asked?.reject(new Error(data.error))
}

const ask = (name: string, given: readonly unknown[]): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const call = nextCall++
    waiting.set(call, { resolve, reject })
    worker.postMessage([call, name, ...given])
  })

Object.assign(globalThis, {
  page: new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        (...given: readonly unknown[]) =>
          ask(name, given),
    },
  ),
})
