import type { Queries } from '../vault-messages.ts'
import type { QueryContext } from './context.ts'
import type { FromWorker } from './messages.ts'
import { queries } from './queries.ts'

interface Watch {
  readonly name: keyof Queries
  readonly input: unknown
  last: string | undefined
}

/** Named views that stay fresh: asked again after a change of what they read, pushed only when they differ. */
export function watchesOver({
  context,
  post,
}: {
  readonly context: () => QueryContext | null
  readonly post: (message: FromWorker) => void
}) {
  const watches = new Map<number, Watch>()

  async function refresh(call: number, watch: Watch): Promise<void> {
    const given = context()
    if (!given) return
    const { answer } = queries[watch.name] as { answer: (context: QueryContext, input: unknown) => unknown }
    const view = await answer(given, watch.input)
    const text = JSON.stringify(view)
    if (text === watch.last || !watches.has(call)) return
    watch.last = text
    post({ type: 'view', call, view })
  }

  return {
    add(call: number, name: keyof Queries, input: unknown): void {
      const watch: Watch = { name, input, last: undefined }
      watches.set(call, watch)
      void refresh(call, watch)
    },
    drop: (call: number): boolean => watches.delete(call),
    /** @param kinds what changed; null for everything */
    changed(kinds: ReadonlySet<string> | null): void {
      for (const [call, watch] of watches) {
        const { reads } = queries[watch.name]
        if (kinds === null || reads === 'all' || reads.some((kind) => kinds.has(kind))) void refresh(call, watch)
      }
    },
  }
}
