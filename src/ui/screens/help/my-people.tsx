import { useEffect, useState } from 'preact/hooks'
import type { Deps } from '../../../app/deps.ts'
import type { RecordOf } from '../../../domain/record.ts'

/** The people of the circle who can be called, while the vault is open; locked, no name is shown. */
export function MyPeople({ deps }: { readonly deps: Deps }) {
  const [people, setPeople] = useState<readonly RecordOf<'person'>[]>([])
  const open = deps.vault.status.value.type === 'open'
  useEffect(() => {
    if (!open) return setPeople([])
    void deps.vault
      .records({ kinds: ['person'] })
      .then((found) =>
        setPeople(
          found.ok
            ? found.value.filter(
                (each): each is RecordOf<'person'> =>
                  each.kind === 'person' && each.body.active && each.body.number !== null,
              )
            : [],
        ),
      )
  }, [open])
  return (
    <>
      {people.map(({ id, body }) => (
        <a key={id} class="button wide" href={`tel:${(body.number ?? '').replace(/[^\d+*#]/g, '')}`}>
          {body.nickname}
        </a>
      ))}
    </>
  )
}
