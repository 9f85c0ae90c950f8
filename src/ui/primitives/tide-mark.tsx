/** One stroke: a wave comes in once, and the water settles lower than it began. */
export function TideMark() {
  return (
    <svg viewBox="0 0 28 20" aria-hidden="true">
      <path
        d="M2 12C6 12 7.5 5 12 5S18.5 16 26 16"
        fill="none"
        stroke="currentColor"
        stroke-width="2.25"
        stroke-linecap="round"
      />
    </svg>
  )
}
