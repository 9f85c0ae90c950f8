import { signal } from '@preact/signals'
import type { Platform } from './deps.ts'

/** How the device around the app is set; follows the person's settings once the vault is open. */
export const deviceSettings = { vibration: false, leaveTo: 'https://www.bbc.com/weather' }

export function browserPlatform(lock: () => Promise<void>): Platform & { readonly stillChoice: (on: boolean) => void } {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)')
  const still = signal(reduced.matches)
  let chosen = false
  const online = signal(navigator.onLine)
  const setStill = (): void => {
    still.value = chosen || reduced.matches
    document.documentElement.toggleAttribute('data-still', still.value)
  }
  reduced.addEventListener('change', setStill)
  addEventListener('online', () => (online.value = true))
  addEventListener('offline', () => (online.value = false))
  return {
    still,
    online,
    stillChoice(on) {
      chosen = on
      setStill()
    },
    vibrate: (pattern) => deviceSettings.vibration && 'vibrate' in navigator && navigator.vibrate([...pattern]),
    keepAwake,
    handOver,
    saveFile,
    async storage() {
      const estimate = await navigator.storage?.estimate?.().catch(() => null)
      return {
        persisted: (await navigator.storage?.persisted?.().catch(() => false)) ?? false,
        installed: matchMedia('(display-mode: standalone)').matches,
        usage: estimate?.usage ?? null,
        quota: estimate?.quota ?? null,
      }
    },
    askToPersist: async () => (await navigator.storage?.persist?.().catch(() => false)) ?? false,
    leaveNow: () => leaveNow(lock),
  }
}

async function keepAwake(): Promise<(() => void) | null> {
  try {
    const held = await navigator.wakeLock.request('screen')
    return () => void held.release()
  } catch {
    return null
  }
}

const handOver: Platform['handOver'] = async ({ channel, to = '', text }) => {
  if (channel === 'copy') return copyText(text)
  if (channel === 'share') {
    if (!('share' in navigator)) return copyText(text)
    try {
      await navigator.share({ text })
      return 'handed-over'
    } catch (thrown) {
      return thrown instanceof DOMException && thrown.name === 'AbortError' ? 'cancelled' : 'unavailable'
    }
  }
  const number = to.replace(/[^\d+*#]/g, '')
  const address = {
    tel: `tel:${number}`,
    sms: `sms:${number}?body=${encodeURIComponent(text)}`,
    mail: `mailto:${encodeURIComponent(to)}?body=${encodeURIComponent(text)}`,
  }[channel]
  const link = Object.assign(document.createElement('a'), { href: address })
  link.click()
  return 'handed-over'
}

async function copyText(text: string): Promise<'handed-over' | 'unavailable'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'handed-over'
  } catch {
    return 'unavailable'
  }
}

const saveFile: Platform['saveFile'] = async (name, bytes, type) => {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The download reads the address in its own time; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return 'saved'
}

/** Blank at once, lock, and away: the page is replaced, so that Back brings nothing (GOV.UK's pattern). */
function leaveNow(lock: () => Promise<void>): void {
  for (const dialog of document.querySelectorAll('dialog[open]')) (dialog as HTMLDialogElement).close()
  const blank = document.createElement('div')
  blank.className = 'blank'
  document.body.replaceChildren(blank)
  document.title = ''
  const away = (): void => location.replace(navigator.onLine ? deviceSettings.leaveTo : '/weather.html')
  // What is being written gets a moment; leaving never waits longer than this.
  const soon = setTimeout(away, 120)
  void lock().then(() => {
    clearTimeout(soon)
    away()
  })
}
