import type { Answers } from '../../exercises/index.ts'
import type { Breathed } from '../../exercises/breathe/exercise.ts'
import type { Chosen } from '../../exercises/choose/exercise.ts'
import type { ReachedOut } from '../../exercises/reach-out/exercise.ts'
import type { Written } from '../../exercises/write/exercise.ts'

/** Reads an answer by its screen's name and kind; null when it was skipped or is not there. */
export function numberOf(answers: Answers, name: string): number | null {
  const answer = answers[name]
  return typeof answer === 'number' ? answer : null
}

export function chosenOf(answers: Answers, name: string): Chosen {
  const answer = answers[name]
  return isObject(answer) && 'values' in answer ? answer : { values: [], own: null }
}

export function writtenOf(answers: Answers, name: string): Written | null {
  const answer = answers[name]
  return isObject(answer) && 'fate' in answer && answer.text.trim() !== '' ? answer : null
}

export function breathedOf(answers: Answers, name: string): Breathed | null {
  const answer = answers[name]
  return isObject(answer) && 'stoppedEarly' in answer ? answer : null
}

export function reachedOf(answers: Answers, name: string): ReachedOut | null {
  const answer = answers[name]
  return isObject(answer) && 'status' in answer ? answer : null
}

function isObject(answer: Answers[string] | undefined): answer is Exclude<Answers[string], number | true | null> {
  return typeof answer === 'object' && answer !== null
}
