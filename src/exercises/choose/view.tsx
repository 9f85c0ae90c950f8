import { TextField } from '../../ui/primitives/controls.tsx'
import type { ViewProps } from '../views.ts'
import { toggled, type ChooseSpec, type Chosen } from './exercise.ts'

export function ChooseView({ spec, answer, onAnswer }: ViewProps<ChooseSpec, Chosen>) {
  const chosen = answer ?? { values: [], own: null }
  const isFull = chosen.values.length + (chosen.own ? 1 : 0) >= spec.most
  return (
    <div class="stack tight">
      <h2 id={`choose-${spec.name}`}>{spec.question}</h2>
      {spec.groups.map((group) => (
        <fieldset
          key={group.name ?? ''}
          class="field"
          aria-labelledby={group.name === null ? `choose-${spec.name}` : undefined}
        >
          {group.name !== null && <legend class="faint">{group.name}</legend>}
          <div class={spec.most === 1 && group.name === null ? 'pick column' : 'pick'}>
            {group.options.map(({ value, name, meaning }) => (
              <label key={value} title={meaning ?? ''}>
                <input
                  type="checkbox"
                  checked={chosen.values.includes(value)}
                  onChange={(event) => {
                    const next = toggled(chosen, value, spec.most)
                    event.currentTarget.checked = next.values.includes(value)
                    onAnswer(next)
                  }}
                />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {spec.own !== undefined && (
        <TextField
          label={spec.own}
          value={chosen.own ?? ''}
          most={spec.ownLength ?? 24}
          onText={(text) => {
            const room = chosen.values.length < spec.most
            if (room) onAnswer({ values: chosen.values, own: text.trim() === '' ? null : text })
          }}
        />
      )}
      <p class="status" role="status">
        {isFull && spec.most > 1 ? (spec.full ?? '') : ''}
      </p>
    </div>
  )
}
