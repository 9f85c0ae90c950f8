import { equalBytes, type Bytes } from './bytes.ts'
import { loadAge } from './suite.ts'
import { err, ok, type Result } from '../domain/result.ts'

/** Why an age file did not open. A wrong key is never called damage, nor damage a wrong key (CR11). */
export type AgeError =
  | { readonly type: 'NotAge' }
  | { readonly type: 'WrongKey' }
  | { readonly type: 'Damaged' }
  /** A passphrase stanza that asks for more work than we do: over 2^20. */
  | { readonly type: 'TooMuchWork' }

const mark = 'age-encryption.org/v1'
const armorMark = '-----BEGIN AGE ENCRYPTED FILE-----'

export async function encryptToRecipient(plaintext: Uint8Array, recipient: string): Promise<Bytes> {
  const { Encrypter } = await loadAge()
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return (await encrypter.encrypt(plaintext)) as Bytes
}

/**
 * Encrypts to a recipient whose key is not here, and still reads the file back: a second
 * recipient, made for this one file and forgotten at once, opens it again. null when what
 * came back is not what went in (CR11).
 */
export async function encryptAndReadBack(plaintext: Uint8Array, recipient: string): Promise<Bytes | null> {
  const { Encrypter } = await loadAge()
  const reader = await newIdentity()
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  encrypter.addRecipient(reader.recipient)
  const file = (await encrypter.encrypt(plaintext)) as Bytes
  const back = await decryptWithIdentity(file, reader.identity)
  return back.ok && equalBytes(back.value, plaintext) ? file : null
}

/** Opens a whole age v1 file, binary or armored, with an identity `AGE-SECRET-KEY-1…`. Nothing is handed out before all of it is authentic. */
export async function decryptWithIdentity(file: Uint8Array, identity: string): Promise<Result<Bytes, AgeError>> {
  const age = await loadAge()
  const binary = binaryOf(file, age.armor.decode)
  if (!binary.ok) return binary
  const work = scryptWorkOf(binary.value)
  if (work !== null) return err({ type: work > 20 ? 'TooMuchWork' : 'WrongKey' })
  const decrypter = new age.Decrypter()
  decrypter.addIdentity(identity)
  try {
    return ok((await decrypter.decrypt(binary.value)) as Bytes)
  } catch (thrown) {
    return err({ type: isNoMatch(thrown) ? 'WrongKey' : 'Damaged' })
  }
}

export function looksLikeAge(file: Uint8Array): boolean {
  const start = latin(file.subarray(0, 200)).trimStart()
  return start.startsWith(mark) || start.startsWith(armorMark)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function binaryOf(file: Uint8Array, decode: (text: string) => Uint8Array): Result<Uint8Array, AgeError> {
  const start = latin(file.subarray(0, 200)).trimStart()
  if (start.startsWith(mark)) return ok(file)
  if (!start.startsWith(armorMark)) return err({ type: 'NotAge' })
  try {
    return ok(decode(new TextDecoder().decode(file).replaceAll('\r\n', '\n').trim()))
  } catch {
    return err({ type: 'Damaged' })
  }
}

function scryptWorkOf(file: Uint8Array): number | null {
  const found = /\n-> scrypt \S+ (\d+)\n/.exec(latin(file.subarray(0, 400)))
  return found ? Number(found[1]) : null
}

// The library has no error types; this one message is pinned by a test over its exact version (CR11).
function isNoMatch(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message === "no identity matched any of the file's recipients"
}

export async function newIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await loadAge()
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** null when the text is not an age identity. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    const { identityToRecipient } = await loadAge()
    return await identityToRecipient(identity)
  } catch {
    return null
  }
}
