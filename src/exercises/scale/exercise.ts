import type { Exercise } from '../exercise.ts'

/** A question with whole numbers as answers, 0 to 10 unless said otherwise, nothing chosen beforehand (G3). */
export interface ScaleSpec {
  readonly kind: 'scale'
  readonly name: string
  readonly question: string
  readonly low: string
  readonly high: string
  readonly least?: number
  readonly most?: number
}

export const scale: Exercise<ScaleSpec, number> = { isAnswered: (_, answer) => answer !== null }
