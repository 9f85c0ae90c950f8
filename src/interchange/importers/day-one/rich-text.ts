import { isObject, jsonOf, stringOf } from '../../text.ts'

/**
 * Rich text is a string that holds JSON: pieces with attributes. As Markdown; null when it
 * holds plain words, nothing, or anything else than expected.
 */
export function markdownOfRichText(rich: string | null): string | null {
  const parsed = rich === null ? undefined : jsonOf(rich)
  if (!isObject(parsed) || !Array.isArray(parsed.contents)) return null
  const text = (parsed.contents as unknown[]).map(pieceOf).join('')
  return text.trim() === '' ? null : text.trim()
}

function pieceOf(piece: unknown): string {
  if (!isObject(piece)) return ''
  const text = typeof piece.text === 'string' ? piece.text : ''
  const attributes = isObject(piece.attributes) ? piece.attributes : {}
  const line = isObject(attributes.line) ? attributes.line : {}
  return `${prefixOf(line)}${inlineOf(text, attributes)}`
}

function prefixOf(line: Readonly<Record<string, unknown>>): string {
  if (typeof line.header === 'number' && line.header > 0) return `${'#'.repeat(Math.min(6, line.header))} `
  if (line.quote === true) return '> '
  const style = stringOf(line.listStyle)
  const indent = '  '.repeat(Math.max(0, (typeof line.indentLevel === 'number' ? line.indentLevel : 1) - 1))
  if (style === 'numbered') return `${indent}1. `
  if (style === 'checkbox') return `${indent}- [${line.checked === true ? 'x' : ' '}] `
  return style === 'bulleted' ? `${indent}- ` : ''
}

function inlineOf(text: string, attributes: Readonly<Record<string, unknown>>): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (core === '') return text
  const bold = attributes.bold === true ? `**${core}**` : core
  return `${before}${attributes.italic === true ? `_${bold}_` : bold}${after}`
}
