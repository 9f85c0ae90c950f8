import { signal } from '@preact/signals'
import { trustedUrl } from './trusted-url.ts'

/** A newer version is downloaded and waits; taken only when the person says so, or at the next cold start. */
export const updateWaits = signal(false)

let waiting: ServiceWorker | null = null

export function offerUpdates(): void {
  if (!('serviceWorker' in navigator) || location.hostname.endsWith('.invalid')) return
  void navigator.serviceWorker
    .register(trustedUrl('/sw.js'))
    .then((registration) => {
      const note = (): void => {
        waiting = registration.waiting
        updateWaits.value = waiting !== null && navigator.serviceWorker.controller !== null
      }
      note()
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', note))
    })
    .catch(() => undefined)
}

export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take over')
}
