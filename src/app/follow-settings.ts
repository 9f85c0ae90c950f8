import { effect } from '@preact/signals'
import { isNight } from '../domain/day.ts'
import { leaveNowIsOn } from '../ui/leave-now.ts'
import type { Deps } from './deps.ts'
import { deviceSettings } from './platform.ts'

const rememberedKey = 'ebb-look'

/** What the page has to know before the vault is open: nothing but how it looks and whether Leave now stands there. */
interface Look {
  readonly theme: 'auto' | 'day' | 'night' | 'ember'
  readonly leaveNow: boolean
  readonly leaveTo: string | null
  readonly still: boolean
  readonly vibration: boolean
  readonly autoLockSeconds: number
  readonly sharedDevice: boolean
}

const plainLook: Look = {
  theme: 'auto',
  leaveNow: false,
  leaveTo: null,
  still: false,
  vibration: false,
  autoLockSeconds: 60,
  sharedDevice: false,
}

/** Theme by clock and choice, Leave now, motion, and the lock that comes by itself. */
export function followSettings(deps: Deps, stillChoice: (on: boolean) => void): void {
  let look = remembered()
  const apply = (): void => {
    setTheme(look.theme, deps)
    leaveNowIsOn.value = look.leaveNow
    deviceSettings.vibration = look.vibration
    if (look.leaveTo !== null && look.leaveTo.startsWith('https://')) deviceSettings.leaveTo = look.leaveTo
    stillChoice(look.still)
  }
  apply()
  setInterval(() => setTheme(look.theme, deps), 60_000)
  effect(() => {
    if (deps.vault.status.value.type !== 'open') return
    const { view, stop } = deps.vault.watch('records', { kinds: ['setting'] })
    const unsubscribe = view.subscribe((records) => {
      const setting = records?.[0]
      if (setting?.kind !== 'setting') return
      const { theme, leaveNow, leaveTo, still, vibration, autoLockSeconds, sharedDevice } = setting.body
      look = { theme, leaveNow, leaveTo, still, vibration, autoLockSeconds, sharedDevice }
      remember(look)
      apply()
    })
    return () => {
      unsubscribe()
      stop()
    }
  })
  lockByItself(deps, () => look)
}

/** Locks when the page was hidden or untouched for long enough; a shared device locks at once. */
function lockByItself({ vault, clock }: Deps, look: () => Look): void {
  let hiddenAt: number | null = null
  let touchedAt = clock.now()
  const seconds = (): number => (look().sharedDevice ? 0 : look().autoLockSeconds)
  const locks = (): boolean => vault.status.value.type === 'open' && vault.status.value.passphrase
  for (const event of ['pointerdown', 'keydown', 'input'] as const)
    addEventListener(event, () => (touchedAt = clock.now()), { passive: true })
  document.addEventListener('visibilitychange', () => {
    hiddenAt = document.visibilityState === 'hidden' ? clock.now() : null
    if (hiddenAt !== null && seconds() === 0 && locks()) void vault.lock()
  })
  const check = (): void => {
    if (!locks()) return
    const hiddenLong = hiddenAt !== null && clock.now() - hiddenAt >= seconds() * 1000
    const idleLong = clock.now() - touchedAt >= Math.max(seconds(), look().sharedDevice ? 120 : 900) * 1000
    if (hiddenLong || idleLong) void vault.lock()
  }
  setInterval(check, 1000)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && locks()) void vault.lock()
  })
}

function setTheme(theme: Look['theme'], { clock }: Deps): void {
  const night = isNight({ at: clock.now(), zone: clock.zone() })
  const byItself = night ? 'ember' : matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'day'
  document.documentElement.setAttribute('data-theme', theme === 'auto' ? byItself : theme)
}

function remembered(): Look {
  try {
    return { ...plainLook, ...(JSON.parse(localStorage.getItem(rememberedKey) ?? '{}') as Partial<Look>) }
  } catch {
    return plainLook
  }
}

function remember(look: Look): void {
  try {
    localStorage.setItem(rememberedKey, JSON.stringify(look))
  } catch {
    // It is asked of the vault again next time.
  }
}
