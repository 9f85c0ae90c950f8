import type { Bytes } from '../crypto/bytes.ts'
import { firstEpochKey, receiveKeyOf, signingKeyOf, type ReceiveKey, type VaultKey } from '../crypto/keys.ts'
import { agreement } from '../crypto/suite.ts'
import type { RowKeys } from './journal-row.ts'

/** Every key of an open vault. Lives in one place, never in a signal, never in a log. */
export interface Keyring extends RowKeys {
  readonly vaultKey: VaultKey
  readonly receiveKey: ReceiveKey
  readonly receivePublic: Bytes
}

export function keyringOf(vaultKey: VaultKey, vaultId: Bytes, deviceId: Bytes): Keyring {
  const receiveKey = receiveKeyOf(vaultKey, vaultId)
  return {
    vaultKey,
    vaultId,
    deviceId,
    epochKey: firstEpochKey(vaultKey, vaultId),
    signingKey: signingKeyOf(vaultKey, deviceId),
    receiveKey,
    receivePublic: agreement.publicKeyOf(receiveKey),
  }
}

export function wipeKeyring(keys: Keyring): void {
  for (const key of [keys.vaultKey, keys.epochKey, keys.signingKey, keys.receiveKey]) key.fill(0)
}
