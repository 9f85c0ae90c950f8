import { BreathScene } from '../../ui/breath/breath-scene.tsx'
import type { ViewProps } from '../views.ts'
import type { BreatheSpec, Breathed } from './exercise.ts'

export function BreatheView({ spec, onAnswer, onDone, deps }: ViewProps<BreatheSpec, Breathed>) {
  return (
    <BreathScene
      title={spec.title}
      pattern={spec.pattern}
      seconds={spec.seconds}
      lines={spec.lines ?? []}
      quiet={spec.quiet ?? false}
      deps={deps}
      onMinutes={(minutes, stoppedEarly) => onAnswer({ minutes, stoppedEarly })}
      onDone={onDone}
    />
  )
}
