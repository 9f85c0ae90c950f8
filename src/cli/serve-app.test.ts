import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appServer } from './serve-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'ebb-served-'))
let server: Server
let port = 0
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<p>door</p>')
  writeFileSync(join(folder, 'help.html'), '<p>help</p>')
  writeFileSync(join(folder, 'assets', 'vault-worker-AbCd1234.js'), 'work()')
  server = appServer(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => void server.close())

/** A request as it stands on the wire: nothing tidies the path. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: Readonly<Record<string, string>> }> {
  return new Promise((resolve) => {
    request({ port, host: '127.0.0.1', path, method }, (response) => {
      let body = ''
      response.on('data', (part: Buffer) => (body += part.toString()))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body,
          headers: response.headers as Readonly<Record<string, string>>,
        }),
      )
    }).end()
  })
}

test('pages of the app answer with the shell, help with its own page, anything else with 404 (P7)', async () => {
  for (const path of ['/', '/today', '/step/w01.label/today', '/entry/abc'])
    expect(await ask(path)).toMatchObject({ status: 200, body: '<p>door</p>' })
  expect(await ask('/help')).toMatchObject({ status: 200, body: '<p>help</p>' })
  for (const path of ['/../../etc/passwd', '/step/../../x', '/assets/none.js', '/%2e%2e/x', '/.git/config'])
    expect((await ask(path)).status).toBe(404)
  expect((await ask('/', 'POST')).status).toBe(405)
})

test('every answer carries the strict policy; WebAssembly is allowed in the worker alone (P7)', async () => {
  const page = await ask('/')
  expect(page.headers['content-security-policy']).toMatch(
    /default-src 'none'; script-src 'self'; .*connect-src 'self'; .*require-trusted-types-for 'script'/,
  )
  expect(page.headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  })
  const worker = await ask('/assets/vault-worker-AbCd1234.js')
  expect(worker.headers['content-security-policy']).toContain("'wasm-unsafe-eval'")
  expect(worker.headers['cache-control']).toContain('immutable')
})
