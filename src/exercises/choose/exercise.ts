import type { Exercise } from '../exercise.ts'

export interface ChooseOption {
  readonly value: string
  readonly name: string
  /** One line of meaning, shown when asked for. */
  readonly meaning?: string
}

/** Ready-made answers, in groups where there are many; one own word where allowed. */
export interface ChooseSpec {
  readonly kind: 'choose'
  readonly name: string
  readonly question: string
  readonly groups: readonly { readonly name: string | null; readonly options: readonly ChooseOption[] }[]
  readonly most: number
  /** Said when no more is taken. */
  readonly full?: string
  /** Label of the field for an own word; at most `ownLength` letters. */
  readonly own?: string
  readonly ownLength?: number
}

export interface Chosen {
  readonly values: readonly string[]
  readonly own: string | null
}

export const choose: Exercise<ChooseSpec, Chosen> = {
  isAnswered: (_, answer) => answer !== null && (answer.values.length > 0 || answer.own !== null),
}

/** Adds or takes away a value; over the limit what was chosen stays. */
export function toggled(chosen: Chosen | null, value: string, most: number): Chosen {
  const { values, own } = chosen ?? { values: [], own: null }
  if (values.includes(value)) return { values: values.filter((each) => each !== value), own }
  if (most === 1) return { values: [value], own: null }
  return values.length + (own ? 1 : 0) >= most ? { values, own } : { values: [...values, value], own }
}
