import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { runKdf } from '../crypto/kdf.ts'
import { seededRandom, systemRandom, type Random } from '../crypto/random.ts'
import { kdfLimits } from '../crypto/suite.ts'
import { isZone, type Moment } from '../domain/day.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { openVault, type VaultDeps } from '../store/create-vault.ts'
import type { Vault } from '../store/vault.ts'
import type { Arguments } from './arguments.ts'
import type { CliFailure } from './output.ts'
import { filesMarker, openFilesDb } from './sealed-db.files.ts'

/** What stands around a command: its clock, zone and randomness, fixed by options where given. */
export interface Surroundings {
  readonly moment: () => Moment
  readonly random: Random
}

export function surroundingsOf({ values }: Arguments): Result<Surroundings, CliFailure> {
  const given = values.get('now')
  const fixed = given === undefined ? null : Date.parse(given)
  if (fixed !== null && Number.isNaN(fixed)) return err({ type: 'BadTime', given })
  const zone = values.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (!isZone(zone)) return err({ type: 'BadZone', given: zone })
  const seed = values.get('seed')
  return ok({
    moment: () => ({ at: fixed ?? Date.now(), zone }),
    random: seed === undefined ? systemRandom : seededRandom(seed),
  })
}

export function vaultFolder({ values }: Arguments): string {
  return values.get('vault') ?? process.env.EBB_VAULT ?? join(homedir(), '.ebb')
}

export interface OpenFolder {
  readonly deps: VaultDeps
  readonly close: () => Promise<void>
}

export function openFolder(folder: string, { moment, random }: Surroundings): Result<OpenFolder, CliFailure> {
  const db = openFilesDb(folder)
  if (!db.ok) return db
  const deps: VaultDeps = {
    db: db.value,
    marker: filesMarker(folder),
    random,
    now: () => moment().at,
    zone: () => moment().zone,
    runKdf,
    kdfCost: kdfLimits.floor,
  }
  return ok({ deps, close: () => db.value.close() })
}

/** The passphrase from a file, the environment, or a hidden prompt; never from an argument. */
export async function passphraseFor({ values }: Arguments, prompt: string): Promise<Result<string, CliFailure>> {
  const path = values.get('passphrase-file')
  if (path !== undefined) {
    const text = readText(path)
    return text.ok ? ok(text.value.replace(/\r?\n$/, '')) : text
  }
  if (process.env.EBB_PASSPHRASE !== undefined) return ok(process.env.EBB_PASSPHRASE)
  if (!process.stdin.isTTY) return err({ type: 'NoPassphrase' })
  return ok(await hiddenPrompt(prompt))
}

function hiddenPrompt(prompt: string): Promise<string> {
  process.stderr.write(prompt)
  const lines = createInterface({ input: process.stdin, terminal: true })
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      lines.close()
      process.stderr.write('\n')
      resolve(answer)
    })
  })
}

export function readText(path: string): Result<string, CliFailure> {
  const bytes = readBytes(path)
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
}

export function readBytes(path: string): Result<Uint8Array, CliFailure> {
  try {
    return ok(new Uint8Array(readFileSync(path)))
  } catch {
    return err({ type: 'NoFile', path })
  }
}

/** Opens the vault of the arguments, does the work, and closes it whatever happens. */
export async function withVault(
  given: Arguments,
  work: (vault: Vault, surroundings: Surroundings, deps: VaultDeps) => Promise<Result<null, CliFailure>>,
): Promise<Result<null, CliFailure>> {
  const surroundings = surroundingsOf(given)
  if (!surroundings.ok) return surroundings
  const folder = openFolder(vaultFolder(given), surroundings.value)
  if (!folder.ok) return folder
  try {
    const opened = await openHere(given, folder.value.deps)
    return opened.ok ? await work(opened.value, surroundings.value, folder.value.deps) : opened
  } finally {
    await folder.value.close()
  }
}

/** A folder made silently opens by itself; else the passphrase is asked for. */
async function openHere(given: Arguments, deps: VaultDeps): Promise<Result<Vault, CliFailure>> {
  const silent = await openVault(deps, { device: true })
  if (silent.ok || silent.error.type !== 'NoSuchSlot') return silent
  const passphrase = await passphraseFor(given, 'Passphrase: ')
  return passphrase.ok ? openVault(deps, { passphrase: passphrase.value }) : passphrase
}
