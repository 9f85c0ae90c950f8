import type { ViewProps } from '../views.ts'
import type { ReadSpec } from './exercise.ts'

export function ReadView({ spec }: ViewProps<ReadSpec, true>) {
  return (
    <div class="stack tight">
      {spec.title !== undefined && <h2>{spec.title}</h2>}
      {spec.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
