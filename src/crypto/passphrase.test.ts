import { expect, test } from 'vitest'
import { proposePassphrase, strengthOf } from './passphrase.ts'
import { seededRandom } from './random.ts'
import { passphraseWords } from './words.ts'

test('the list holds 1,024 different words, so that each is 10 bits (CR14)', () => {
  expect(new Set(passphraseWords).size).toBe(1024)
})

test('what is proposed is never refused (CR14)', async () => {
  for (let seed = 0; seed < 20; seed++)
    expect((await strengthOf(proposePassphrase(seededRandom(seed)), [])).enough).toBe(true)
})

test('a name, a day or a place of the person is told and does not count (CR14)', async () => {
  for (const guess of ['sam2019', 'Sam and Alex', '2024-03-12', 'lisbon lisbon']) {
    expect(await strengthOf(guess, ['Sam', 'Alex', '2024-03-12', 'Lisbon'])).toMatchObject({
      enough: false,
      personal: true,
    })
  }
  expect((await strengthOf('password1234', [])).enough).toBe(false)
})
