import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decryptWithIdentity, encryptToRecipient, newIdentity } from './age-file.ts'
import { concat, utf8 } from './bytes.ts'
import { fromCbor, toCbor } from './cbor.ts'
import { openRecord, sealRecord } from './envelope.ts'
import { checkCost, passwordBytes } from './kdf.ts'
import { asEpochKey, newVaultKey, receiveKeyOf, signingKeyOf } from './keys.ts'
import { paddedLength } from './padding.ts'
import { seededRandom } from './random.ts'
import { kitText, readKit } from './recovery-kit.ts'
import { openInVault, sealToVault } from './sealed-box.ts'
import { openSegment, sealSegment } from './segment.ts'
import { followsHead, hashOfSignedOp, noHead, openOp, signOp, type Op } from './signed-op.ts'
import {
  makeDeviceSlot,
  makeKitSlot,
  makePassphraseSlot,
  openDeviceSlot,
  openKitSlot,
  openPassphraseSlot,
} from './slots.ts'
import { agreement, argon2id, argon2idByNoble, signing } from './suite.ts'

const random = seededRandom('crypto tests')
const vaultId = random.bytes(16)
const place = { vaultId, recordId: random.bytes(16), revision: 3, deviceId: random.bytes(16) }
const epochKey = asEpochKey(random.bytes(32))
const epochs = (epoch: number) => (epoch === 1 ? epochKey : null)
/** Not a cost that may be stored: it only makes tests of wrapping quick. */
const cheap = (password: Uint8Array, salt: Uint8Array) =>
  argon2idByNoble(password, salt, { memoryKiB: 64, passes: 1, lanes: 1 }, 32)
const floor = { memoryKiB: 65_536, passes: 3, lanes: 1 }

describe('the record envelope', () => {
  const body = utf8('a line')
  const sealed = sealRecord(body, place, 1, epochKey, random)

  test('what was sealed opens again, whatever its length (CR3)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        const opened = openRecord(sealRecord(bytes, place, 1, epochKey, random), place, epochs)
        expect(opened.ok && [...opened.value]).toEqual([...bytes])
      }),
      { numRuns: 60 },
    )
  })

  test('one word and one sentence have the same length (CR5)', () => {
    expect(sealRecord(utf8('so so'), place, 1, epochKey, random).length).toBe(
      sealRecord(utf8('x'.repeat(900)), place, 1, epochKey, random).length,
    )
  })

  test('any changed bit is refused (CR6)', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = Uint8Array.from(sealed)
        changed[at] = (changed[at] as number) ^ (1 << bit)
        const opened = openRecord(changed, place, epochs)
        expect(opened.ok).toBe(false)
        const expected = at === 0 ? 'NewerFormat' : at < 6 ? 'UnknownKey' : 'Tampered'
        expect(!opened.ok && opened.error.type).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('every shorter and longer form is refused (CR6)', () => {
    for (let length = 0; length < sealed.length; length += 7)
      expect(openRecord(sealed.subarray(0, length), place, epochs).ok).toBe(false)
    expect(openRecord(concat(sealed, utf8('x')), place, epochs)).toMatchObject({ error: { type: 'Tampered' } })
  })

  test('it opens in its own place only: vault, record, revision and device are bound (CR3)', () => {
    const elsewhere = [
      { ...place, vaultId: random.bytes(16) },
      { ...place, recordId: random.bytes(16) },
      { ...place, revision: 4 },
      { ...place, deviceId: random.bytes(16) },
    ]
    for (const other of elsewhere)
      expect(openRecord(sealed, other, epochs)).toMatchObject({ error: { type: 'Tampered' } })
  })

  test('a padded length grows by at most an eighth (CR5)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), (length) => {
        const padded = paddedLength(length, 1024)
        expect(padded).toBeGreaterThanOrEqual(length)
        if (length > 1024) expect(padded).toBeLessThanOrEqual(length * 1.12 + 1)
        expect(paddedLength(padded, 1024)).toBe(padded)
      }),
    )
  })
})

describe('strict CBOR', () => {
  test('a value comes back as it was, with one byte form (CR4)', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown
        const bytes = toCbor(plain)
        const read = fromCbor(bytes)
        if (JSON.stringify(plain).includes('__proto__')) return
        expect(read.ok && read.value).toEqual(plain)
        expect([...toCbor(read.ok ? read.value : null)]).toEqual([...bytes])
      }),
    )
  })

  test('doubled keys, endless lists and bytes after the value are refused (CR4)', () => {
    for (const bytes of [[0xa2, 0x61, 0x61, 1, 0x61, 0x61, 2], [0x9f, 1, 0xff], [1, 2], []]) {
      expect(fromCbor(Uint8Array.from(bytes))).toMatchObject({ error: { type: 'BadContents' } })
    }
  })
})

describe('segments', () => {
  const where = { vaultId, segmentId: random.bytes(16), from: 1, to: 500 }
  test('a segment opens in its place and nowhere else, and no changed byte passes (CR7)', async () => {
    const sealed = await sealSegment(utf8('[1,2,3]'), where, epochKey, random)
    const opened = await openSegment(sealed, where, epochKey)
    expect(opened.ok && [...opened.value]).toEqual([...utf8('[1,2,3]')])
    for (const other of [
      { ...where, to: 501 },
      { ...where, from: 2 },
      { ...where, segmentId: random.bytes(16) },
    ]) {
      expect(await openSegment(sealed, other, epochKey)).toMatchObject({ error: { type: 'Tampered' } })
    }
    for (let at = 2; at < sealed.length; at += 13) {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] as number) ^ 4
      expect(await openSegment(changed, where, epochKey)).toMatchObject({ error: { type: 'Tampered' } })
    }
    expect(await openSegment(sealed.subarray(0, 300), where, epochKey)).toMatchObject({ error: { type: 'BadLength' } })
  })
})

describe('key slots', () => {
  const vaultKey = newVaultKey(random)

  test('the device slot opens without a question (CR9)', () => {
    const opened = openDeviceSlot(makeDeviceSlot(vaultKey, vaultId, random), vaultId)
    expect(opened.ok && [...opened.value]).toEqual([...vaultKey])
  })

  test('the right passphrase opens, however it is spaced, and a wrong one is told (CR9)', async () => {
    const slot = await makePassphraseSlot(vaultKey, vaultId, 'green river  lamp', floor, cheap, random)
    const opened = await openPassphraseSlot(slot, vaultId, ' green river lamp ', cheap)
    expect(opened.ok && [...opened.value]).toEqual([...vaultKey])
    expect(await openPassphraseSlot(slot, vaultId, 'green river lamb', cheap)).toMatchObject({
      error: { type: 'WrongPassphrase' },
    })
    expect(await openPassphraseSlot(slot, random.bytes(16), 'green river lamp', cheap)).toMatchObject({
      error: { type: 'WrongPassphrase' },
    })
  })

  test('weak or absurd cost is refused before any work (CR8)', async () => {
    const slot = await makePassphraseSlot(vaultKey, vaultId, 'green river lamp', floor, cheap, random)
    let worked = 0
    const counting = async () => {
      worked++
      return random.bytes(32)
    }
    for (const cost of [
      { ...floor, memoryKiB: 8 },
      { ...floor, passes: 1 },
      { ...floor, memoryKiB: 4_194_304 },
      { ...floor, passes: 17 },
      { ...floor, lanes: 2 },
    ]) {
      expect(checkCost(cost).ok).toBe(false)
      expect(await openPassphraseSlot({ ...slot, cost }, vaultId, 'green river lamp', counting)).toMatchObject({
        error: { type: 'UnsafeParameters' },
      })
    }
    expect(worked).toBe(0)
  })

  test('the kit opens its vault and no other, and another kit does not (CR13)', async () => {
    const kit = await newIdentity()
    const slot = await makeKitSlot(vaultKey, vaultId, kit.recipient)
    const opened = await openKitSlot(slot, vaultId, kit.identity)
    expect(opened.ok && [...opened.value]).toEqual([...vaultKey])
    expect(await openKitSlot(slot, random.bytes(16), kit.identity)).toMatchObject({ error: { type: 'WrongKit' } })
    expect(await openKitSlot(slot, vaultId, (await newIdentity()).identity)).toMatchObject({
      error: { type: 'WrongKit' },
    })
    const damaged = Uint8Array.from(slot.file)
    damaged[damaged.length - 3] = (damaged[damaged.length - 3] as number) ^ 1
    expect(await openKitSlot({ ...slot, file: damaged }, vaultId, kit.identity)).toMatchObject({
      error: { type: 'DamagedSlot' },
    })
  })

  test('libsodium and noble give the same Argon2id bytes (CR8)', async () => {
    for (const [password, memoryKiB, passes] of [
      ['a', 64, 1],
      ['two words', 256, 2],
      ['ü', 1024, 3],
    ] as const) {
      const salt = random.bytes(16)
      const cost = { memoryKiB, passes, lanes: 1 }
      expect([...(await argon2id(passwordBytes(password), salt, cost, 32))]).toEqual([
        ...(await argon2idByNoble(passwordBytes(password), salt, cost, 32)),
      ])
    }
  })
})

describe('the recovery page', () => {
  test('it reads back as typed by a tired person, and a wrong letter is told (CR13)', async () => {
    const { identity } = await newIdentity()
    const text = kitText({ identity, vaultId, accountKey: random.bytes(16), made: '2026-03-01' })
    expect(await readKit(text)).toMatchObject({ ok: true, value: { identity, kit: { made: '2026-03-01' } } })
    expect(await readKit(text.toLowerCase().replaceAll('\n', '\r\n'))).toMatchObject({ ok: true, value: { identity } })
    expect(await readKit(identity.replace(/(.{20})/g, '$1 '))).toMatchObject({
      ok: true,
      value: { identity, kit: null },
    })
    const wrong = identity.endsWith('Q') ? `${identity.slice(0, -1)}P` : `${identity.slice(0, -1)}Q`
    expect(await readKit(text.replace(identity, wrong))).toMatchObject({ error: { type: 'Mistyped' } })
    expect(await readKit(text.replace('2026-03-01', '2026-03-02'))).toMatchObject({ error: { type: 'Mistyped' } })
    expect(await readKit('hello')).toMatchObject({ error: { type: 'NotAKit' } })
    expect(await readKit(text.replace('PAGE 1', 'PAGE 2'))).toMatchObject({ error: { type: 'NewerFormat' } })
  })
})

describe('what is captured while locked', () => {
  test('opens with the vault key only, and no changed byte passes (CR10)', () => {
    const receive = receiveKeyOf(newVaultKey(random), vaultId)
    const sealed = sealToVault(utf8('i waited'), agreement.publicKeyOf(receive), vaultId, random)
    const opened = openInVault(sealed, receive, vaultId)
    expect(opened.ok && [...opened.value]).toEqual([...utf8('i waited')])
    expect(openInVault(sealed, receiveKeyOf(newVaultKey(random), vaultId), vaultId)).toMatchObject({
      error: { type: 'Tampered' },
    })
    for (let at = 1; at < sealed.length; at += 11) {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] as number) ^ 1
      expect(openInVault(changed, receive, vaultId).ok).toBe(false)
    }
  })
})

describe('the signed log', () => {
  const key = signingKeyOf(newVaultKey(random), place.deviceId)
  const publicKeyOf = (): Uint8Array => signing.publicKeyOf(key)
  const op = (deviceSeq: number, prev: Uint8Array): Op => ({
    vaultId,
    deviceId: place.deviceId,
    deviceSeq,
    prev: Uint8Array.from(prev),
    stamp: 's',
    recordId: place.recordId,
    revision: 1,
    kind: 'put',
    envelopeHash: random.bytes(32),
    heads: {},
  })

  test('a line opens for its signer, and no changed byte passes (CR12)', () => {
    const signed = signOp(op(1, noHead.hash), key)
    expect(openOp(signed, publicKeyOf)).toMatchObject({ ok: true, value: { deviceSeq: 1 } })
    expect(openOp(signed, () => null)).toMatchObject({ error: { type: 'UnknownSigner' } })
    for (let at = 0; at < signed.length; at += 3) {
      const changed = Uint8Array.from(signed)
      changed[at] = (changed[at] as number) ^ 2
      expect(openOp(changed, publicKeyOf).ok).toBe(false)
    }
  })

  test('a missing, doubled or rewritten line is seen (CR12)', () => {
    const first = op(1, noHead.hash)
    const head = { seq: 1, hash: hashOfSignedOp(signOp(first, key)) }
    expect(followsHead(first, noHead).ok).toBe(true)
    expect(followsHead(op(2, head.hash), head).ok).toBe(true)
    expect(followsHead(op(3, head.hash), head)).toMatchObject({ error: { type: 'Gap' } })
    expect(followsHead(first, head)).toMatchObject({ error: { type: 'Fork' } })
    expect(followsHead(op(2, random.bytes(32)), head)).toMatchObject({ error: { type: 'Fork' } })
  })
})

describe('age files', () => {
  test('the right identity opens; wrong key, damage and other files are told apart (CR11)', async () => {
    const { identity, recipient } = await newIdentity()
    const file = await encryptToRecipient(utf8('everything'), recipient)
    const opened = await decryptWithIdentity(file, identity)
    expect(opened.ok && [...opened.value]).toEqual([...utf8('everything')])
    expect(await decryptWithIdentity(file, (await newIdentity()).identity)).toMatchObject({
      error: { type: 'WrongKey' },
    })
    const damaged = Uint8Array.from(file)
    damaged[damaged.length - 1] = (damaged[damaged.length - 1] as number) ^ 1
    expect(await decryptWithIdentity(damaged, identity)).toMatchObject({ error: { type: 'Damaged' } })
    expect(await decryptWithIdentity(file.subarray(0, file.length - 5), identity)).toMatchObject({
      error: { type: 'Damaged' },
    })
    expect(await decryptWithIdentity(utf8('hello'), identity)).toMatchObject({ error: { type: 'NotAge' } })
  })
})
