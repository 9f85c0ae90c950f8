import { useEffect, useState } from 'preact/hooks'
import type { Deps } from '../app/deps.ts'
import type { Queries } from '../app/vault-messages.ts'
import type { KindName } from '../domain/kinds/index.ts'
import type { Records } from '../domain/record.ts'

/** A view that the vault worker keeps fresh while the screen is there; undefined until it first answers. */
export function useView<Name extends keyof Queries>(
  deps: Deps,
  name: Name,
  input: Queries[Name]['input'],
): Queries[Name]['output'] | undefined {
  const [view, setView] = useState<Queries[Name]['output'] | undefined>(undefined)
  const asked = JSON.stringify(input)
  useEffect(() => {
    const watch = deps.vault.watch(name, input)
    const unsubscribe = watch.view.subscribe((value) => setView(() => value))
    return () => {
      unsubscribe()
      watch.stop()
    }
  }, [name, asked])
  return view
}

/** Records of some kinds, newest first; an empty list at once where no vault is yet or it is locked. */
export function useRecords(deps: Deps, kinds: readonly KindName[]): Records | undefined {
  const [records, setRecords] = useState<Records | undefined>(undefined)
  useEffect(() => {
    let gone = false
    void deps.vault.records({ kinds }).then((found) => {
      if (!gone) setRecords(found.ok ? found.value : [])
    })
    return () => {
      gone = true
    }
  }, [])
  return records
}
