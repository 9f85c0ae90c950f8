import { formatVectors } from '../../crypto/vectors.ts'
import { ok } from '../../domain/result.ts'
import type { Command } from '../commands.ts'

export const vectors: Command = {
  usage: '',
  does: 'prints the test vectors of every format',
  options: {},
  async run() {
    process.stdout.write(`${JSON.stringify(await formatVectors(), null, 2)}\n`)
    return ok(null)
  },
}
