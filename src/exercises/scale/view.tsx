import { Scale } from '../../ui/primitives/controls.tsx'
import type { ViewProps } from '../views.ts'
import type { ScaleSpec } from './exercise.ts'

export function ScaleView({ spec, answer, onAnswer }: ViewProps<ScaleSpec, number>) {
  return (
    <Scale
      label={spec.question}
      low={spec.low}
      high={spec.high}
      least={spec.least ?? 0}
      most={spec.most ?? 10}
      value={answer}
      onPick={onAnswer}
    />
  )
}
