import { useId } from 'preact/hooks'

/** The five words are taps on the pain scale: very heavy 9, heavy 7, in between 5, lighter 3, light 1. */
export const painByMood = [9, 7, 5, 3, 1] as const

/** Steep crest to open bowl: each word has its own shape, so that colour is never alone. */
const shapes = [
  'M4 21Q18 -13 32 21Z',
  'M4 19Q18 -1 32 19Z',
  'M4 10H32V15H4Z',
  'M4 8Q18 26 32 8Z',
  'M4 4Q18 36 32 4Z',
] as const

export function moodOfPain(pain: number): number {
  const distances = painByMood.map((value) => Math.abs(value - pain))
  return distances.indexOf(Math.min(...distances))
}

/** One tap is a whole answer. */
export function Mood({
  label,
  names,
  value,
  onPick,
}: {
  readonly label: string
  readonly names: readonly string[]
  readonly value: number | null
  readonly onPick: (pain: number) => void
}) {
  const name = useId()
  const chosen = value === null ? null : moodOfPain(value)
  return (
    <fieldset>
      <legend class="visually-hidden">{label}</legend>
      <div class="mood">
        {painByMood.map((pain, at) => (
          <label key={pain}>
            <input
              type="radio"
              name={name}
              checked={chosen === at}
              onChange={() => onPick(pain)}
              onClick={() => chosen === at && onPick(pain)}
            />
            <svg viewBox="0 0 36 24" aria-hidden="true">
              <path d={shapes[at]} fill={`var(--mood-${at})`} />
            </svg>
            <span>{names[at]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
