import { ok } from '../../domain/result.ts'
import { searchIndexOver } from '../../search/search-index.ts'
import type { Command } from '../commands.ts'
import { printJson } from '../output.ts'
import { withVault } from '../session.ts'

export const search: Command = {
  usage: 'WORDS… [--limit N]',
  does: 'finds words in everything opened',
  options: { words: -1, values: ['limit'] },
  run: (given) =>
    withVault(given, async (vault) => {
      const limit = Math.max(1, Number(given.values.get('limit') ?? 50) || 50)
      for (const { id, kind, day, snippet, weight } of searchIndexOver(vault.records()).find(
        given.words.join(' '),
        limit,
      )) {
        if (given.flags.has('json')) printJson({ id, kind, day, snippet, score: weight })
        else process.stdout.write(`${day}  ${id}\n  ${snippet}\n`)
      }
      return ok(null)
    }),
}
