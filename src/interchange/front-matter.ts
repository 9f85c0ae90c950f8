/** The head of a Markdown file and what stands below it. */
export interface FrontMatter {
  /** Strings and lists of strings as written; dates stay text, so that no zone shifts a day. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  readonly body: string
  /** False when there was a head that could not be read: then all of it stays in the body. */
  readonly read: boolean
}

const headLimit = 20_000

/** Reads the plain part of YAML that notes use: `key: value`, lists in brackets or by dashes. Nothing else is interpreted. */
export function readFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---\n')) return { fields: {}, body: text, read: true }
  const end = text.indexOf('\n---', 3)
  const after = text.slice(end + 4)
  if (end < 0 || end > headLimit || (after !== '' && !after.startsWith('\n')))
    return { fields: {}, body: text, read: false }
  const fields = fieldsOf(text.slice(4, end))
  return fields ? { fields, body: after.replace(/^\n+/, ''), read: true } : { fields: {}, body: text, read: false }
}

function fieldsOf(head: string): Readonly<Record<string, string | readonly string[]>> | null {
  const fields: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  let list: string[] | null = null
  for (const line of head.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const item = /^\s*- (.*)$/.exec(line)
    if (item && list) {
      list.push(unquoted(item[1] as string))
      continue
    }
    const field = /^([\w-]+):(?:\s+(.*))?$/.exec(line)
    if (!field || /^[&*!|>]/.test(field[2] ?? '')) return null
    const [, key = '', value = ''] = field
    list = value.trim() === '' ? [] : null
    fields[key] =
      list ??
      (/^\[.*\]$/.test(value.trim())
        ? value.trim().slice(1, -1).split(',').map(unquoted).filter(Boolean)
        : unquoted(value))
  }
  return fields
}

function unquoted(text: string): string {
  const value = text.trim()
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value
}

/** Tags as a list, or as one text split by commas or spaces. */
export function tagsOf(value: string | readonly string[] | undefined): readonly string[] {
  const list = typeof value === 'string' ? value.split(/[,\s]+/) : (value ?? [])
  return list.map((tag) => tag.replace(/^#/, '').trim()).filter(Boolean)
}
