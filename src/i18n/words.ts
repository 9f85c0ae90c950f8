import { signal } from '@preact/signals'
import { first } from '../content/languages/en/first.ts'
import { languages, type LanguageCode } from '../content/languages/index.ts'
import type { CoreWords, FirstWords, StepWords } from '../content/languages/language.ts'

/** The words of the frame, there from the first paint on. */
export const firstWords = signal<FirstWords>(first)

let code: LanguageCode = 'en'
let loadedCore: CoreWords | null = null
let loadedSteps: StepWords | null = null

/** Chooses the language; resolves when its first words stand. */
export async function chooseLanguage(wanted: string): Promise<void> {
  code = Object.hasOwn(languages, wanted) ? (wanted as LanguageCode) : 'en'
  loadedCore = null
  loadedSteps = null
  firstWords.value = await languages[code].first()
}

export function direction(): 'ltr' | 'rtl' {
  return languages[code].direction
}

export async function loadCore(): Promise<void> {
  loadedCore ??= await languages[code].core()
}

export async function loadSteps(): Promise<void> {
  await loadCore()
  loadedSteps ??= await languages[code].steps()
}

/** Words of a screen; its loader waits for them, so that they are there when it draws. */
export function coreWords(): CoreWords {
  if (!loadedCore) throw new Error('a screen was drawn before its words were loaded')
  return loadedCore
}

export function stepWords(): StepWords {
  if (!loadedSteps) throw new Error('a step was drawn before its words were loaded')
  return loadedSteps
}

/** Days are written day first, as most of the world does. */
function formatCode(): string {
  return code === 'en' || code === 'en-XA' ? 'en-GB' : code
}

/** A day as the person reads it: "14 March 2026". */
export function dayText(day: string, style: 'long' | 'short' = 'long'): string {
  const format = new Intl.DateTimeFormat(formatCode(), {
    day: 'numeric',
    month: style === 'long' ? 'long' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${day}T00:00:00Z`))
}

export function monthText(month: string): string {
  return new Intl.DateTimeFormat(formatCode(), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`))
}

export function timeText(at: number, zone: string): string {
  return new Intl.DateTimeFormat(formatCode(), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at)
}
