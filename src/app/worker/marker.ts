import type { Marker } from '../../store/sealed-db.ts'

const fileName = 'vault-was-here'

/**
 * Signs that a vault was made on this device, kept in two places apart from the
 * database: a file of the origin's private file system, and the page's own storage (ST7).
 */
export function vaultMarker(markedHere: () => boolean, markPage: () => void): Marker {
  return {
    async isSet() {
      return markedHere() || (await hasFile())
    },
    async set() {
      markPage()
      await makeFile()
    },
  }
}

async function hasFile(): Promise<boolean> {
  try {
    await (await navigator.storage.getDirectory()).getFileHandle(fileName)
    return true
  } catch {
    return false
  }
}

async function makeFile(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).getFileHandle(fileName, { create: true })
  } catch {
    // No private file system in this browser: the page's own sign stands alone.
  }
}
