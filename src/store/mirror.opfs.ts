import type { Bytes } from '../crypto/bytes.ts'
import type { MirrorFile, MirrorHandle } from './mirror.ts'

/** What a worker can do with a file of the origin's private file system. */
interface SyncHandle {
  getSize(): number
  read(into: Uint8Array, options: { at: number }): number
  write(bytes: Uint8Array, options: { at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

/** The mirror as a file of the origin's private file system; works in a worker, says null where there is none. */
export function opfsMirror(name: string): MirrorFile {
  return {
    exclusive: (work) =>
      navigator.locks ? (navigator.locks.request(`mirror ${name}`, work) as ReturnType<typeof work>) : work(),
    async open() {
      try {
        const folder = await navigator.storage.getDirectory()
        const file = await folder.getFileHandle(name, { create: true })
        const { createSyncAccessHandle } = file as unknown as { createSyncAccessHandle?: () => Promise<SyncHandle> }
        return createSyncAccessHandle ? handleOver(await createSyncAccessHandle.call(file)) : null
      } catch {
        return null
      }
    },
  }
}

function handleOver(file: SyncHandle): MirrorHandle {
  return {
    size: () => file.getSize(),
    read(at, length) {
      const bytes = new Uint8Array(length)
      const got = file.read(bytes, { at })
      return bytes.subarray(0, got) as Bytes
    },
    write(at, bytes) {
      for (let done = 0; done < bytes.length;) done += file.write(bytes.subarray(done), { at: at + done })
    },
    truncate: (size) => file.truncate(size),
    flush: () => file.flush(),
    close: () => file.close(),
  }
}
