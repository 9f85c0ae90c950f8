import { firstWords, stepWords } from '../../../i18n/words.ts'
import { StepRunner } from '../../step/step-runner.tsx'
import { isLocked, type PathProps } from './path-props.ts'

/** One of the circle, with a text ready; locked, the names stay closed and Help is named. */
export function PeoplePath({ deps }: PathProps) {
  if (!isLocked(deps)) return <StepRunner template="w09.heavy" source="pause" deps={deps} />
  return (
    <>
      <h1>{firstWords.value.pause.people}</h1>
      <p>{stepWords().pause.peopleLocked}</p>
      <a class="button primary wide" href="/today">
        {firstWords.value.next}
      </a>
      <a class="button help wide" href="/help">
        {firstWords.value.helpNow}
      </a>
    </>
  )
}
