import { signal } from '@preact/signals'

/** Where the person is: a neutral path, never a word of theirs. */
export const path = signal(location.pathname)

/** Goes to a screen of the app. */
export function go(to: string, { replace = false } = {}): void {
  if (to === path.value) return
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  show(to)
}

/** One step back in the app, or to a screen when there is none. */
export function goBack(otherwise: string): void {
  if (depth > 0) history.back()
  else go(otherwise, { replace: true })
}

let depth = 0

function show(to: string): void {
  depth++
  path.value = to
  scrollTo(0, 0)
}

/** Follows the browser's own back and forward, and clicks on links of the app. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    depth = Math.max(0, depth - 1)
    path.value = location.pathname
  })
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (
      !link ||
      !plain ||
      event.defaultPrevented ||
      link.origin !== location.origin ||
      link.target ||
      link.hasAttribute('download')
    )
      return
    event.preventDefault()
    go(link.pathname)
  })
}

/** Moves focus to the heading of the screen that came, for screen readers and keyboards. */
export function focusHeading(): void {
  const heading = document.querySelector('main h1')
  if (!(heading instanceof HTMLElement)) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
