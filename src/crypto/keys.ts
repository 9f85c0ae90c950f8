import { concat, utf8, type Bytes } from './bytes.ts'
import { expand } from './suite.ts'
import type { Random } from './random.ts'

/** 32 random bytes that everything of a vault hangs on; only ever wrapped by slots (CR2). */
export type VaultKey = Bytes & { readonly __brand: 'VaultKey' }
/** The key of an epoch: seals records until it is rotated. */
export type EpochKey = Bytes & { readonly __brand: 'EpochKey' }
/** Ed25519 secret of this device. */
export type SigningKey = Bytes & { readonly __brand: 'SigningKey' }
/** X25519 secret that opens what was captured while locked. */
export type ReceiveKey = Bytes & { readonly __brand: 'ReceiveKey' }
/** 128-bit secret of the kit, for a hub copy that no guess of a passphrase can open. */
export type AccountKey = Bytes & { readonly __brand: 'AccountKey' }

function branded<Key extends Bytes>(bytes: Uint8Array, length: number, name: string): Key {
  if (bytes.length !== length) throw new RangeError(`${name} is ${length} bytes, not ${bytes.length}`)
  return Uint8Array.from(bytes) as Bytes as Key
}

export const asVaultKey = (bytes: Uint8Array): VaultKey => branded<VaultKey>(bytes, 32, 'a vault key')
export const asEpochKey = (bytes: Uint8Array): EpochKey => branded<EpochKey>(bytes, 32, 'an epoch key')
export const asAccountKey = (bytes: Uint8Array): AccountKey => branded<AccountKey>(bytes, 16, 'an account key')
export const newVaultKey = (random: Random): VaultKey => asVaultKey(random.bytes(32))
export const newAccountKey = (random: Random): AccountKey => asAccountKey(random.bytes(16))

function derive(secret: Uint8Array, label: string, context: Uint8Array): Bytes {
  return expand(secret, new Uint8Array(0), concat(utf8(label), context), 32)
}

/**
 * The key of epoch `number`, 1 or more. Epoch 1 is derived from the vault key, so
 * that a vault opens with one wrapped key; later epochs are random and wrapped.
 */
export function firstEpochKey(vaultKey: VaultKey, vaultId: Uint8Array): EpochKey {
  return asEpochKey(derive(vaultKey, 'ebb/epoch/v1', vaultId))
}

export function signingKeyOf(vaultKey: VaultKey, deviceId: Uint8Array): SigningKey {
  return branded<SigningKey>(derive(vaultKey, 'ebb/sign/v1', deviceId), 32, 'a signing key')
}

export function receiveKeyOf(vaultKey: VaultKey, vaultId: Uint8Array): ReceiveKey {
  return branded<ReceiveKey>(derive(vaultKey, 'ebb/receive/v1', vaultId), 32, 'a receive key')
}
