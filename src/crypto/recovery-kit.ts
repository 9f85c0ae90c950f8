import { bytesOfHex, concat, equalBytes, hex, utf8, type Bytes } from './bytes.ts'
import { recipientOf } from './age-file.ts'
import { sha256 } from './suite.ts'
import { err, ok, type Result } from '../domain/result.ts'

/**
 * The recovery kit: one page that opens the vault and every backup, alone (CR13).
 * The identity is a plain age identity, so that the `age` program opens a backup
 * without Ebb. As text, one field a line:
 *
 *     EBB RECOVERY PAGE 1
 *     key: AGE-SECRET-KEY-1…
 *     vault: 32 hex digits
 *     account: 32 hex digits
 *     made: YYYY-MM-DD
 *     check: 8 hex digits, SHA-256 over the four values
 */
export interface RecoveryKit {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string
  readonly vaultId: Bytes
  /** 16 bytes, for a hub copy that no guess of the passphrase opens. */
  readonly accountKey: Bytes
  readonly made: string
}

export type KitError =
  /** No age identity in the text. */
  | { readonly type: 'NotAKit' }
  /** A letter is wrong or missing. */
  | { readonly type: 'Mistyped' }
  | { readonly type: 'NewerFormat'; readonly version: number }

const identityShape = /AGE-SECRET-KEY-1[0-9A-Z]{58}/

export function kitText(kit: RecoveryKit): string {
  return [
    'EBB RECOVERY PAGE 1',
    `key: ${kit.identity}`,
    `vault: ${hex(kit.vaultId)}`,
    `account: ${hex(kit.accountKey)}`,
    `made: ${kit.made}`,
    `check: ${checkOf(kit)}`,
    '',
  ].join('\n')
}

function checkOf(kit: RecoveryKit): string {
  return hex(sha256(concat(utf8(kit.identity), kit.vaultId, kit.accountKey, utf8(kit.made)))).slice(0, 8)
}

/**
 * Reads a kit as a person types or pastes it: case, spaces and line ends are
 * forgiven, a bare identity is enough; a mistyped letter is told.
 */
export async function readKit(
  text: string,
): Promise<Result<{ readonly identity: string; readonly kit: RecoveryKit | null }, KitError>> {
  const version = /EBB RECOVERY PAGE (\d+)/i.exec(text)
  if (version && Number(version[1]) > 1) return err({ type: 'NewerFormat', version: Number(version[1]) })
  const identity = identityIn(text)
  if (identity === null) return err({ type: /AGE-?SECRET/i.test(text) ? 'Mistyped' : 'NotAKit' })
  if ((await recipientOf(identity)) === null) return err({ type: 'Mistyped' })
  const field = (name: string): string | null => new RegExp(`^\\s*${name}:\\s*(.+?)\\s*$`, 'im').exec(text)?.[1] ?? null
  const vault = field('vault')?.replaceAll(' ', '').toLowerCase() ?? ''
  const account = field('account')?.replaceAll(' ', '').toLowerCase() ?? ''
  const made = field('made')
  if (!/^[0-9a-f]{32}$/.test(vault) || !/^[0-9a-f]{32}$/.test(account) || made === null)
    return ok({ identity, kit: null })
  const kit = { identity, vaultId: bytesOfHex(vault), accountKey: bytesOfHex(account), made }
  const check = field('check')?.toLowerCase()
  if (check && !equalBytes(utf8(check), utf8(checkOf(kit)))) return err({ type: 'Mistyped' })
  return ok({ identity, kit })
}

function identityIn(text: string): string | null {
  const upper = text.toUpperCase()
  const start = upper.indexOf('AGE-SECRET-KEY-1')
  if (start < 0) return null
  const letters = upper
    .slice(start + 16)
    .replace(/^([\s0-9A-Z]*)[\s\S]*$/, '$1')
    .replace(/\s+/g, '')
    .slice(0, 58)
  return identityShape.exec(`AGE-SECRET-KEY-1${letters}`)?.[0] ?? null
}
