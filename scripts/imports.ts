/** Which part of the code a file belongs to, by its path; the first row that fits counts. */
export const parts: readonly { readonly part: string; readonly files: RegExp }[] = [
  { part: 'domain', files: /^src\/domain\// },
  { part: 'exercise-views', files: /^src\/exercises\/(?:[^/]+\/view\.tsx|views\.ts)$/ },
  { part: 'exercises', files: /^src\/exercises\// },
  { part: 'content', files: /^src\/content\// },
  { part: 'suite', files: /^src\/crypto\/suite\.ts$/ },
  { part: 'qr', files: /^src\/crypto\/qr\.ts$/ },
  { part: 'cbor', files: /^src\/crypto\/cbor\.ts$/ },
  { part: 'passphrase', files: /^src\/crypto\/passphrase\.ts$/ },
  { part: 'age-file', files: /^src\/crypto\/age-file\.ts$/ },
  { part: 'crypto', files: /^src\/crypto\// },
  { part: 'store', files: /^src\/store\// },
  { part: 'search', files: /^src\/search\// },
  { part: 'measures', files: /^src\/measures\// },
  { part: 'planner', files: /^src\/planner\// },
  { part: 'interchange', files: /^src\/interchange\// },
  { part: 'i18n', files: /^src\/i18n\// },
  { part: 'primitives', files: /^src\/ui\/primitives\// },
  { part: 'ui', files: /^src\/ui\// },
  { part: 'app-face', files: /^src\/app\/(?:deps|vault-messages|updates)\.ts$/ },
  { part: 'app', files: /^src\/app\// },
  { part: 'cli', files: /^src\/cli\// },
]

const crypto = ['suite', 'qr', 'cbor', 'passphrase', 'age-file', 'crypto'] as const
const client = [
  'domain',
  'exercises',
  'content',
  ...crypto,
  'store',
  'search',
  'measures',
  'planner',
  'interchange',
] as const

/** Who may import whom; what is not listed is refused. Types are imports too. */
export const allowed: Readonly<
  Record<string, { readonly parts: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: { parts: ['domain'], packages: ['valibot'] },
  exercises: { parts: ['domain', 'exercises'], packages: ['valibot'] },
  'exercise-views': {
    parts: ['domain', 'exercises', 'exercise-views', 'i18n', 'primitives', 'ui', 'app-face'],
    packages: ['preact', 'preact/hooks'],
  },
  content: { parts: ['domain', 'exercises', 'content'], packages: [] },
  suite: {
    parts: ['crypto', 'domain'],
    packages: ['@noble/ciphers/', '@noble/curves/', '@noble/hashes/', 'libsodium-wrappers-sumo', 'age-encryption'],
  },
  qr: { parts: [], packages: ['qr'] },
  cbor: { parts: ['crypto', 'domain'], packages: ['cborg'] },
  passphrase: { parts: ['crypto'], packages: ['@zxcvbn-ts/'] },
  'age-file': { parts: ['crypto', 'suite', 'domain'], packages: [] },
  crypto: { parts: ['domain', ...crypto], packages: [] },
  store: { parts: ['domain', ...crypto, 'store'], packages: [] },
  search: { parts: ['domain', 'search'], packages: [] },
  measures: { parts: ['domain', 'measures'], packages: [] },
  planner: { parts: ['domain', 'exercises', 'content', 'measures', 'planner'], packages: [] },
  interchange: {
    parts: ['domain', 'exercises', 'content', 'interchange', 'age-file'],
    packages: ['valibot', 'fflate'],
  },
  i18n: { parts: ['content', 'i18n'], packages: ['@preact/signals'] },
  primitives: { parts: ['primitives'], packages: ['preact', 'preact/hooks'] },
  ui: {
    parts: [
      'domain',
      'exercises',
      'exercise-views',
      'content',
      'i18n',
      'primitives',
      'ui',
      'app-face',
      'planner',
      'search',
      'interchange',
      'passphrase',
    ],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
  'app-face': {
    parts: ['domain', 'passphrase', 'interchange', 'measures', 'planner', 'search', 'app-face', 'app'],
    packages: ['@preact/signals'],
  },
  app: { parts: [...client, 'i18n', 'primitives', 'ui', 'app-face', 'app'], packages: ['preact', '@preact/signals'] },
  cli: { parts: [...client, 'cli'], packages: ['node:'] },
}

/** Only these may ask the clock or draw randomness: composition roots, and the part that is randomness. */
export const rootsOfChance =
  /^src\/(?:app\/(?:main\.tsx|worker\/[\w-]+\.ts)|cli\/|crypto\/(?:random|suite|segment)\.ts)/
