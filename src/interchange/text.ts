/** Text of unknown make: a byte order mark decides, else strict UTF-8, else windows-1252; null for what is not text. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be')
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252')
  return text === null || text.includes('\0') || looksBinary(text) ? null : text
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  } catch {
    return null
  }
}

/** Control characters in the first part, other than tabs and line ends. */
function looksBinary(text: string): boolean {
  return /[\x01-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, 4000))
}

/** HTML line ends and tags as plain text; nothing is ever rendered from a foreign file. */
export function plainOfHtml(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(p|div|li)>/gi, '\n')
    .replace(/<\/?(?:b|i|u|s|p|div|span|ul|ol|li|strong|em|font|a|h\d)(?:\s[^<>]*)?>/gi, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()
}

/** JSON without surprises: null for what is not JSON; keys that reach into prototypes stay plain keys. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** Lone surrogates become U+FFFD, so that any text can be kept as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
