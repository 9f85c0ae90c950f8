/**
 * A building block of a step: what it is given (`Spec`) and what it hands back
 * (`Answer`, or null when it was skipped). Pure: its view stands beside it.
 */
export interface Exercise<Spec, Answer> {
  /** True when the answer is enough to go on without skipping. */
  readonly isAnswered: (spec: Spec, answer: Answer | null) => boolean
  /** What is wrong with an answer that the person gave, as a key of words; null when nothing. */
  readonly problem?: (spec: Spec, answer: Answer) => string | null
}
