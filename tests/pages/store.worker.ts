import { argon2idByNoble, kdfLimits } from '../../src/crypto/suite.ts'
import { systemRandom } from '../../src/crypto/random.ts'
import { createVault, openVault, type VaultDeps } from '../../src/store/create-vault.ts'
import { mirroredDb } from '../../src/store/mirror.ts'
import { opfsMirror } from '../../src/store/mirror.opfs.ts'
import { openIndexedDb } from '../../src/store/sealed-db.indexeddb.ts'
import { sealedDbContract } from '../../src/store/sealed-db.contract.ts'
import type { SealedDb } from '../../src/store/sealed-db.ts'
import type { Vault } from '../../src/store/vault.ts'
import { benchDraft } from '../../bench/records.ts'
import type { TestPage } from './test-page.ts'

const page: TestPage = {
  async contract(): Promise<readonly string[]> {
    const failed: string[] = []
    for (const [at, { name, run }] of sealedDbContract.entries()) {
      try {
        await run(() => open(`contract-${at}`))
      } catch (thrown) {
        failed.push(`${name}: ${String(thrown)}`)
      }
    }
    return failed
  },
  async writeForEver(from: number): Promise<void> {
    const vault = await theVault('kill')
    for (let number = from; ; number++) {
      const written = await vault.write([{ kind: 'entry', body: { text: `line ${number}` } }])
      if (!written.ok) throw new Error(written.error.type)
      self.postMessage({ saved: number })
      if (number % 40 === 0) await vault.packSegments()
    }
  },
  async readAll(): Promise<{
    readonly texts: readonly string[]
    readonly lost: readonly string[]
    readonly ok: boolean
  }> {
    const vault = await theVault('kill')
    const texts = vault.records('entry').map(({ body }) => (body as { text: string }).text)
    return { texts, lost: vault.health().rowsLost, ok: (await vault.verify()).ok }
  },
  async fill(name: string, count: number): Promise<void> {
    const vault = await theVault(name)
    for (let at = 0; at < count; at += 2000)
      await vault.write(Array.from({ length: Math.min(2000, count - at) }, (_, index) => benchDraft(at + index)))
    await vault.packSegments()
  },
  async unlock(
    name: string,
  ): Promise<{ readonly open: number; readonly list: number; readonly write: number; readonly records: number }> {
    const started = performance.now()
    const vault = await theVault(name)
    const open = performance.now() - started
    vault.records('check-in')
    const list = performance.now() - started
    const writing = performance.now()
    await vault.write([benchDraft(1)])
    return { open, list, write: performance.now() - writing, records: vault.health().records }
  },
}

async function open(name: string): Promise<SealedDb> {
  const opened = await openIndexedDb(name, () => undefined)
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

async function theVault(name: string): Promise<Vault> {
  const deps: VaultDeps = {
    db: (await mirroredDb(await open(name), opfsMirror(`copy of ${name}`))).db,
    marker: { isSet: async () => false, set: async () => undefined },
    random: systemRandom,
    now: () => Date.now(),
    zone: () => 'UTC',
    kdfCost: kdfLimits.floor,
    runKdf: (password, salt) => argon2idByNoble(password, salt, { memoryKiB: 64, passes: 1, lanes: 1 }, 32),
  }
  const opened = await openVault(deps, { device: true })
  if (opened.ok) return opened.value
  const made = await createVault(deps, null)
  if (!made.ok) throw new Error(made.error.type)
  return made.value
}

self.onmessage = ({ data: [call, name, ...given] }: MessageEvent<[number, keyof TestPage, ...unknown[]]>) => {
  const work = page[name] as (...given: unknown[]) => Promise<unknown>
  work(...given).then(
    (value) => self.postMessage({ call, value }),
    (thrown: unknown) => self.postMessage({ call, error: String(thrown) }),
  )
}
