import type { core } from './en/core.ts'
import type { first } from './en/first.ts'
import type { steps } from './en/steps.ts'

/** English is the shape: the same keys and arguments, other words. A missing one does not compile. */
export type Widened<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Words]: Widened<Words[Key]> }

export type FirstWords = Widened<typeof first>
export type CoreWords = Widened<typeof core>
export type StepWords = Widened<typeof steps>

/** A language: its first words come with the page, the rest when a screen asks for them. */
export interface Language {
  readonly code: string
  readonly ownName: string
  readonly direction: 'ltr' | 'rtl'
  readonly first: () => Promise<FirstWords>
  readonly core: () => Promise<CoreWords>
  readonly steps: () => Promise<StepWords>
}
