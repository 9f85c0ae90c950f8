import { fileURLToPath } from 'node:url'
import { appServer } from '../../src/cli/serve-app.ts'

/** One server over the built app for all browser tests; its address is in EBB_APP. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = appServer(fileURLToPath(new URL('../../dist/app', import.meta.url)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the app could not be served')
  process.env.EBB_APP = `http://localhost:${address.port}`
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
}
