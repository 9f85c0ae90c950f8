import { answerFromCache } from './precache.ts'

interface ExtendedEvent extends MessageEvent {
  readonly request: Request
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

/** What a service worker sees; the rest of the app is typed for a page. */
interface ServiceWorkerScope {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate' | 'message' | 'fetch', heard: (event: ExtendedEvent) => void): void
}

declare const self: ServiceWorkerScope
/** Filled in by the build: every file of this version, and one name for all of them. */
declare const __PRECACHE__: { readonly version: string; readonly files: readonly string[] }

const cacheName = `ebb-${__PRECACHE__.version}`

self.addEventListener('install', (event) => {
  // Never skips waiting: a half-written page is not taken from under anyone.
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(__PRECACHE__.files.map((file) => new Request(file, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('ebb-') && name !== cacheName).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (url.origin !== self.location.origin || event.request.method !== 'GET') return
  event.respondWith(answerFromCache(cacheName, url, event.request.mode === 'navigate'))
})
