import { err, ok, type Result } from '../domain/result.ts'

/** What a command takes: names with a value, and flags. `--vault`, `--json` and the like are taken by all. */
export interface Options {
  readonly values?: readonly string[]
  readonly flags?: readonly string[]
  /** Words that stand by themselves; -1 for any number. */
  readonly words?: number
}

export interface Arguments {
  readonly words: readonly string[]
  readonly values: ReadonlyMap<string, string>
  readonly flags: ReadonlySet<string>
}

const commonValues = ['vault', 'passphrase-file', 'now', 'zone', 'seed']
const commonFlags = ['json']

export function parseArguments(
  given: readonly string[],
  options: Options,
): Result<Arguments, { readonly type: 'Usage'; readonly sentence: string }> {
  const values = new Map<string, string>()
  const flags = new Set<string>()
  const words: string[] = []
  const usage = (sentence: string) => err({ type: 'Usage' as const, sentence })
  for (let at = 0; at < given.length; at++) {
    const word = given[at] as string
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s)
    if ([...commonFlags, ...(options.flags ?? [])].includes(name)) flags.add(name)
    else if ([...commonValues, ...(options.values ?? [])].includes(name)) {
      const value = inline ?? given[++at]
      if (value === undefined) return usage(`--${name} needs a value.`)
      values.set(name, value)
    } else if (name === 'passphrase')
      return usage('A passphrase is never an argument: use --passphrase-file, EBB_PASSPHRASE, or the prompt.')
    else return usage(`--${name} is not known here.`)
  }
  const most = options.words ?? 0
  if (most >= 0 && words.length > most) return usage(`"${words[most]}" is one word too many.`)
  return ok({ words, values, flags })
}

export function usageOf(commands: Readonly<Record<string, { readonly usage: string; readonly does: string }>>): string {
  const rows = Object.entries(commands).map(([name, { usage, does }]) => `  ebb ${name} ${usage}\n      ${does}\n`)
  return `ebb: the same vault as the app, without a screen.\n\n${rows.join('')}\nAll take --vault DIR (default ~/.ebb or EBB_VAULT), --passphrase-file FILE, --json, --now ISO, --zone NAME, --seed N.\n`
}
