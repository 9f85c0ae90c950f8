import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** A question over the page: focus goes in, Esc closes, focus comes back. Its own close button is the caller's. */
export function Sheet({
  label,
  onClose,
  children,
}: {
  readonly label: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="sheet" aria-label={label} onClose={onClose} {...{ closedby: 'any' }}>
      <div>{children}</div>
    </dialog>
  )
}
