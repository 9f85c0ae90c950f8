import type { JSX } from 'preact'

/** A text with the found parts marked; `marks` are pairs of from and to that do not overlap. */
export function Marked({
  text,
  marks,
}: {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}): JSX.Element {
  const parts: (string | JSX.Element)[] = []
  let at = 0
  for (const [from, to] of marks) {
    parts.push(text.slice(at, from), <mark>{text.slice(from, to)}</mark>)
    at = to
  }
  return <>{[...parts, text.slice(at)]}</>
}
