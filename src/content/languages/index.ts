import { first } from './en/first.ts'
import type { Language } from './language.ts'
import { pseudo } from './pseudo.ts'

const english: Language = {
  code: 'en',
  ownName: 'English',
  direction: 'ltr',
  first: async () => first,
  core: async () => (await import('./en/core.ts')).core,
  steps: async () => (await import('./en/steps.ts')).steps,
}

/** Every language by code. Adding one is a folder and a row. */
export const languages = {
  en: english,
  /** For tests: right to left, longer, with accents, so that nothing rests on English. */
  'en-XA': {
    code: 'en-XA',
    ownName: 'Pseudo',
    direction: 'rtl',
    first: async () => pseudo(first),
    core: async () => pseudo((await import('./en/core.ts')).core),
    steps: async () => pseudo((await import('./en/steps.ts')).steps),
  },
} as const satisfies Readonly<Record<string, Language>>

export type LanguageCode = keyof typeof languages
