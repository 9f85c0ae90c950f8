import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Deps, VaultStatus } from '../app/deps.ts'
import { firstWords, loadCore } from '../i18n/words.ts'
import { Door } from './screens/door/door.tsx'
import { Pause } from './screens/pause/pause.tsx'
import { TideMark } from './primitives/tide-mark.tsx'
import { focusHeading, path } from './router.ts'
import { screens, type Screen, type ScreenName, type ScreenProps } from './screens.ts'
import { leaveNowIsOn } from './leave-now.ts'

/** The frame of every screen: the same places for ever, Help and Pause one tap away. */
export function Shell({ deps }: { readonly deps: Deps }) {
  const words = firstWords.value
  const [name = '', ...parts] = path.value.split('/').filter(Boolean)
  const screen: Screen | undefined = Object.hasOwn(screens, name) ? screens[name as ScreenName] : undefined
  return (
    <div class="shell">
      <header class="top">
        {(leaveNowIsOn.value || name === 'help') && (
          <button type="button" class="button small" data-testid="exit" onClick={() => deps.platform.leaveNow()}>
            {words.leaveNow}
          </button>
        )}
        <a class="brand" href="/today">
          <TideMark />
          <span>{words.app}</span>
        </a>
        <a class="button small" href="/help">
          {words.helpNow}
        </a>
      </header>
      <main>
        <Body deps={deps} name={name} parts={parts} screen={screen} />
      </main>
      <nav class="bar" aria-label={words.tabs.label}>
        <ul>
          {(['today', 'ways', 'pause', 'journal', 'you'] as const).map((tab) => (
            <li key={tab}>
              <a
                href={`/${tab}`}
                class={tab === 'pause' ? 'pause' : undefined}
                aria-current={screen?.tab === tab ? 'page' : undefined}
              >
                {words.tabs[tab]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** Screens of the first load are there without waiting. */
const atOnce: Readonly<Partial<Record<string, ComponentType<ScreenProps>>>> = { '': Door, pause: Pause }

function Body({
  deps,
  name,
  parts,
  screen,
}: ScreenProps & { readonly name: string; readonly screen: Screen | undefined }) {
  const status = deps.vault.status.value
  const [loaded, setLoaded] = useState<{
    readonly name: string
    readonly component: ComponentType<ScreenProps>
  } | null>(null)
  const wanted = bodyOf(name, screen, status)
  useEffect(() => {
    let gone = false
    if (!atOnce[wanted]) {
      void loaderOf(wanted)().then((component) => {
        if (!gone) setLoaded({ name: wanted, component })
      })
    }
    return () => {
      gone = true
    }
  }, [wanted])
  const Component = atOnce[wanted] ?? (loaded?.name === wanted ? loaded.component : null)
  const there = Component !== null
  useEffect(() => {
    if (there) focusHeading()
  }, [path.value, there])
  useEffect(() => {
    const tab = screen?.tab
    document.title = tab ? `${firstWords.value.app}, ${firstWords.value.tabs[tab]}` : firstWords.value.app
  }, [name])
  return Component ? (
    <Component key={path.value} deps={deps} parts={parts} />
  ) : (
    <h1 class="status">{firstWords.value.loading}</h1>
  )
}

/** Which screen stands there: the one asked for, or what the vault's state asks for first. */
function bodyOf(name: string, screen: Screen | undefined, status: VaultStatus): string {
  if (screen?.open && name !== '') return name
  if (status.type === 'gone' || status.type === 'unreadable') return '#recovery'
  if (status.type === 'starting') return name === '' ? '' : '#wait'
  if (status.type === 'locked' || status.type === 'opening') return '#lock'
  if (!screen) return status.type === 'open' ? 'today' : ''
  return name === '' && status.type === 'open' ? 'today' : name
}

function loaderOf(wanted: string): () => Promise<ComponentType<ScreenProps>> {
  if (wanted === '#lock')
    return async () => (await Promise.all([import('./screens/lock/lock.tsx'), loadCore()]))[0].Lock
  if (wanted === '#recovery')
    return async () => (await Promise.all([import('./screens/lock/recovery.tsx'), loadCore()]))[0].Recovery
  if (wanted === '#wait') return () => new Promise(() => undefined)
  return screens[wanted as ScreenName].load
}
