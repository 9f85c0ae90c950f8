import { bitsPerWord, passphraseWords } from './words.ts'
import type { Random } from './random.ts'

/** How a passphrase stands against someone close who guesses. */
export interface Strength {
  /** log2 of the guesses a good guesser needs; an estimate. */
  readonly bits: number
  readonly enough: boolean
  /** True when it is made of names, days or words that stand in the vault. */
  readonly personal: boolean
}

/** Below this, or fewer than five unrelated words, a passphrase is refused (CR14). */
export const leastBits = 60
const proposedWords = 6

/** Six words, 60 bits: drawn without bias, since the list has 1,024 of them. */
export function proposePassphrase(random: Random): string {
  const bytes = random.bytes(proposedWords * 2)
  const words = Array.from({ length: proposedWords }, (_, at) => {
    const number = (((bytes[at * 2] as number) << 8) | (bytes[at * 2 + 1] as number)) & 1023
    return passphraseWords[number] as string
  })
  return words.join(' ')
}

/**
 * Estimates guesses with zxcvbn (Wheeler 2016), its dictionaries filled with the
 * person's own names, days and places, which someone close would try first.
 *
 * @param own names, days, places and words from the vault
 */
export async function strengthOf(passphrase: string, own: readonly string[]): Promise<Strength> {
  const words = passphrase.normalize('NFKC').toLowerCase().trim().split(/\s+/)
  const ours = new Set(passphraseWords)
  const personalWords = new Set(
    own.flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 3),
  )
  const personal = words.some((word) => [...personalWords].some((each) => word.includes(each)))
  const drawn = words.filter(
    (word, at) => ours.has(word) && !personalWords.has(word) && words.indexOf(word) === at,
  ).length
  const bits = Math.max(
    await guessedBits(passphrase, [...personalWords]),
    drawn === words.length ? drawn * bitsPerWord : 0,
  )
  return { bits: Math.round(bits), enough: bits >= leastBits, personal }
}

async function guessedBits(passphrase: string, personalWords: readonly string[]): Promise<number> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const guesser = new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, personal: [...personalWords] },
    graphs: common.adjacencyGraphs,
  })
  // Guesses beyond 100 letters change nothing and cost seconds.
  return Math.log2(guesser.check(passphrase.slice(0, 100)).guesses)
}
