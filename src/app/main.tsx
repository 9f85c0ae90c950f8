import { effect } from '@preact/signals'
import { render } from 'preact'
import { chooseLanguage, direction } from '../i18n/words.ts'
import { Shell } from '../ui/shell.tsx'
import { watchShift } from '../ui/leave-now.ts'
import { startRouter } from '../ui/router.ts'
import { WorkerClient } from './client.ts'
import type { Clock, Deps } from './deps.ts'
import { followSettings } from './follow-settings.ts'
import { browserPlatform } from './platform.ts'
import { trustedUrl } from './trusted-url.ts'
import { offerUpdates } from './updates.ts'
import workerAddress from './worker/vault.worker.ts?worker&url'

/** Composition root of the web app: everything that touches the browser is made here and passed on. */
const clock: Clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone }

async function begin(): Promise<void> {
  const language = new URLSearchParams(location.search).get('language') ?? 'en'
  if (language !== 'en') await chooseLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = direction()
  const vault = new WorkerClient({ clock, makeWorker: () => new Worker(trustedUrl(workerAddress), { type: 'module' }) })
  const platform = browserPlatform(() => vault.lock())
  const deps: Deps = { clock, vault, platform }
  startRouter()
  watchShift(platform.leaveNow, clock.now)
  followSettings(deps, platform.stillChoice)
  const root = document.getElementById('app') as HTMLElement
  root.replaceChildren()
  render(<Shell deps={deps} />, root)
  offerUpdates()
  effect(() => document.documentElement.setAttribute('data-vault', vault.status.value.type))
}

void begin()
