import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Command } from '../commands.ts'
import { printJson, type CliFailure } from '../output.ts'
import { appServer } from '../serve-app.ts'

export const serve: Command = {
  usage: '[--port 2121]',
  does: 'serves the app; what npm start runs',
  options: { values: ['port'] },
  async run(given) {
    const port = Number(given.values.get('port') ?? 2121)
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return err({ type: 'BadNumber', given: given.values.get('port') })
    const folder = fileURLToPath(new URL('../../../dist/app', import.meta.url))
    if (!existsSync(folder)) return err({ type: 'NotBuilt' })
    const server = appServer(folder)
    const listening = await new Promise<Result<number, CliFailure>>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        resolve(
          err(
            error.code === 'EADDRINUSE'
              ? { type: 'PortTaken', port }
              : { type: 'StorageFailed', detail: error.code ?? '' },
          ),
        ),
      )
      server.listen(port, () => {
        const address = server.address()
        resolve(ok(typeof address === 'object' && address ? address.port : port))
      })
    })
    if (!listening.ok) return listening
    const app = `http://localhost:${listening.value}`
    if (given.flags.has('json')) printJson({ app })
    else process.stdout.write(`Ebb is at ${app}\nCtrl-C ends it.\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => resolve()))
    })
    return ok(null)
  },
}
