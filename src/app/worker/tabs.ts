type TabMessage =
  | { readonly type: 'changed' }
  | { readonly type: 'locked' }
  | { readonly type: 'who-has-the-key'; readonly asker: string }
  | { readonly type: 'key'; readonly asker: string; readonly key: Uint8Array }

export interface TabsDeps {
  readonly keyOf: () => Uint8Array | null
  readonly onChanged: () => void
  readonly onLocked: () => void
}

/** How long a new tab waits for one that is open to hand over its key. */
const patienceMillis = 250

/**
 * The tabs of one origin: a change in one is read by all, a lock in one is a lock in
 * all, and a second tab of an open vault does not ask again. Keys pass in memory only.
 */
export function tabsOf({ keyOf, onChanged, onLocked }: TabsDeps) {
  const channel = new BroadcastChannel('ebb-vault')
  const waiting = new Map<string, (key: Uint8Array | null) => void>()
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.type === 'changed') onChanged()
    else if (data.type === 'locked') onLocked()
    else if (data.type === 'key') waiting.get(data.asker)?.(data.key)
    else {
      const key = keyOf()
      if (key) channel.postMessage({ type: 'key', asker: data.asker, key } satisfies TabMessage)
    }
  }
  return {
    tellChanged: (): void => channel.postMessage({ type: 'changed' } satisfies TabMessage),
    tellLocked: (): void => channel.postMessage({ type: 'locked' } satisfies TabMessage),
    askForKey(): Promise<Uint8Array | null> {
      const asker = crypto.randomUUID()
      return new Promise((resolve) => {
        const done = (key: Uint8Array | null): void => {
          waiting.delete(asker)
          resolve(key)
        }
        waiting.set(asker, done)
        setTimeout(() => done(null), patienceMillis)
        channel.postMessage({ type: 'who-has-the-key', asker } satisfies TabMessage)
      })
    },
  }
}
