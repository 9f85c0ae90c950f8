import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { staticPages } from './scripts/build/static-pages.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Writes the Door, Pause and Help into their pages, so that they are there before any script, and without one. */
function prerendered(): Plugin {
  return {
    name: 'ebb-prerendered',
    transformIndexHtml: (html, { path }) =>
      html.replace('<!--static-->', staticPages[path.split('/').at(-1) ?? ''] ?? ''),
  }
}

/** Tells the service worker every file of this build, once all of them have their names. */
function precached(): Plugin {
  return {
    name: 'ebb-precached',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') return
      const files = Object.keys(bundle)
        .filter((name) => name !== 'sw.js' && !name.endsWith('.map'))
        .map((name) => `/${name}`)
      const fixed = ['/manifest.webmanifest', '/icon.svg', '/icon-192.png', '/icon-512.png', '/weather.html']
      const hash = createHash('sha256')
      for (const [name, part] of Object.entries(bundle))
        hash.update(name).update(part.type === 'chunk' ? part.code : part.source)
      const version = hash.digest('hex').slice(0, 16)
      worker.code = worker.code.replaceAll('__PRECACHE__', JSON.stringify({ version, files: [...files, ...fixed] }))
    },
  }
}

export default defineConfig({
  plugins: [prerendered(), precached()],
  build: {
    outDir: 'dist/app',
    target: ['chrome125', 'firefox130', 'safari17.5'],
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        index: at('./index.html'),
        help: at('./help.html'),
        pause: at('./pause.html'),
        sw: at('./src/app/service-worker.ts'),
      },
      output: { entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  worker: { format: 'es', rollupOptions: { output: { entryFileNames: 'assets/[name]-worker-[hash].js' } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 2121 },
})
