import type { ComponentType } from 'preact'
import type { Deps } from '../app/deps.ts'
import { loadCore, loadSteps } from '../i18n/words.ts'

/** What every screen is given. `parts` are what stands after the screen's own path. */
export interface ScreenProps {
  readonly deps: Deps
  readonly parts: readonly string[]
}

export interface Screen {
  /** First part of the path; the tab it belongs to. */
  readonly tab: 'today' | 'ways' | 'pause' | 'journal' | 'you' | null
  /** Works with the vault locked, offline, from a cold start. */
  readonly open?: boolean
  readonly load: () => Promise<ComponentType<ScreenProps>>
}

const withCore = async <Module>(load: () => Promise<Module>): Promise<Module> =>
  (await Promise.all([load(), loadCore()]))[0]
const withSteps = async <Module>(load: () => Promise<Module>): Promise<Module> =>
  (await Promise.all([load(), loadSteps()]))[0]

/** Every screen by the first part of its path. Adding one is a file and a row. */
export const screens = {
  '': { tab: null, open: true, load: async () => (await import('./screens/door/door.tsx')).Door },
  today: { tab: 'today', load: async () => (await withSteps(() => import('./screens/today/today.tsx'))).Today },
  evening: { tab: 'today', load: async () => (await withCore(() => import('./screens/today/evening.tsx'))).Evening },
  ways: { tab: 'ways', load: async () => (await withSteps(() => import('./screens/ways/ways.tsx'))).Ways },
  step: { tab: 'ways', load: async () => (await withSteps(() => import('./screens/ways/step-screen.tsx'))).StepScreen },
  pause: { tab: 'pause', open: true, load: async () => (await import('./screens/pause/pause.tsx')).Pause },
  'first-night': {
    tab: null,
    load: async () => (await withSteps(() => import('./screens/first-night/first-night.tsx'))).FirstNight,
  },
  journal: {
    tab: 'journal',
    load: async () => (await withCore(() => import('./screens/journal/journal.tsx'))).Journal,
  },
  write: { tab: 'journal', load: async () => (await withCore(() => import('./screens/journal/write.tsx'))).Write },
  entry: { tab: 'journal', load: async () => (await withCore(() => import('./screens/journal/entry.tsx'))).Entry },
  you: { tab: 'you', load: async () => (await withCore(() => import('./screens/you/you.tsx'))).You },
  safe: { tab: 'you', load: async () => (await withCore(() => import('./screens/you/safe.tsx'))).Safe },
  settings: { tab: 'you', load: async () => (await withCore(() => import('./screens/you/settings.tsx'))).Settings },
  people: { tab: 'you', load: async () => (await withCore(() => import('./screens/you/people.tsx'))).People },
  copies: { tab: 'you', load: async () => (await withCore(() => import('./screens/copies/copies.tsx'))).Copies },
  import: { tab: 'you', load: async () => (await withCore(() => import('./screens/import/import.tsx'))).Import },
  about: { tab: 'you', load: async () => (await withCore(() => import('./screens/you/about.tsx'))).About },
  help: { tab: null, open: true, load: async () => (await import('./screens/help/help.tsx')).Help },
} as const satisfies Readonly<Record<string, Screen>>

export type ScreenName = keyof typeof screens
