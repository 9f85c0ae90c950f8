import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/**
 * The app's origin: static files and nothing else. What is served is what was read
 * from `dist/app` at the start; a request can name one of those files or be refused.
 */
interface ServedFile {
  readonly type: string
  readonly plain: Buffer
  readonly brotli: Buffer | null
  readonly cache: string
  readonly tag: string
}

const typeByEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

const csp = (script: string): string =>
  `default-src 'none'; script-src ${script}; style-src 'self'; img-src 'self' blob:; media-src blob:; font-src 'self'; ` +
  `connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types ebb-worker`

const headers: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), screen-wake-lock=(self)',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
}

/** Pages of the app that have no file of their own: the shell answers for them. */
function isAppPage(path: string): boolean {
  return /^\/(?!assets\/)[a-z0-9-]+(\/([a-z0-9-]+|w\d\d\.[a-z]+))*$/.test(path)
}

function readFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = `/${relative(folder, path).split(sep).join('/')}`
    const plain = readFileSync(path)
    const hashed = /-[\w-]{8,}\.(js|css|wasm)$/.test(name)
    files.set(name, {
      type: typeByEnding[extname(name)] ?? 'application/octet-stream',
      plain,
      brotli:
        extname(name) === '.png'
          ? null
          : brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      cache: hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    })
  }
  return files
}

/** A server over the built app; not yet listening. Throws when the folder is not there. */
export function appServer(folder: string): Server {
  const files = readFiles(folder)
  return createServer((request, response) => answer(files, request, response))
}

function answer(files: ReadonlyMap<string, ServedFile>, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(response, 405, 'Only GET and HEAD are answered here.')
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] as string
  const file =
    files.get(path === '/' ? '/index.html' : path) ??
    files.get(`${path}.html`) ??
    (isAppPage(path) ? files.get('/index.html') : undefined)
  if (!file) return plain(response, 404, 'There is no such page.')
  response.setHeader('Content-Type', file.type)
  response.setHeader('Cache-Control', file.cache)
  response.setHeader('ETag', file.tag)
  response.setHeader('Vary', 'Accept-Encoding')
  // WebAssembly runs in the vault worker alone; its own policy carries the exception.
  response.setHeader(
    'Content-Security-Policy',
    csp(/worker[^/]*\.js$/.test(path) ? "'self' 'wasm-unsafe-eval'" : "'self'"),
  )
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end()
    return
  }
  const brotli = file.brotli && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (brotli) response.setHeader('Content-Encoding', 'br')
  const bytes = brotli && file.brotli ? file.brotli : file.plain
  response.writeHead(200, { 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function plain(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': csp("'none'"),
    'Cache-Control': 'no-store',
  })
  response.end(`${sentence}\n`)
}
