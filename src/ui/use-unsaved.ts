import { useEffect, useRef } from 'preact/hooks'
import type { Deps } from '../app/deps.ts'

/**
 * Calls `save` at every moment in which what is being typed could be lost: the page
 * hides or goes, this tab or another locks, the screen leaves (P1, T84).
 *
 * @param save seals what is on the screen now; does nothing when there is nothing new
 */
export function useUnsaved(deps: Deps, save: () => Promise<unknown>): void {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const now = (): Promise<unknown> => latest.current()
    const hidden = (): void => void now()
    const leave = deps.vault.beforeLock(now)
    window.addEventListener('pagehide', hidden)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      leave()
      window.removeEventListener('pagehide', hidden)
      document.removeEventListener('visibilitychange', hidden)
      void now()
    }
  }, [])
}
