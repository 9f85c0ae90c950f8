import type { JSX } from 'preact'

/** Light Markdown (`# ** _ - >`) as elements, never as HTML: what looks like markup stays text. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  return <div class="words">{text.split(/\n{2,}/).map(block)}</div>
}

function block(text: string): JSX.Element {
  const lines = text.split('\n')
  if (lines.every((line) => /^[-*] /.test(line)))
    return (
      <ul>
        {lines.map((line) => (
          <li>{inline(line.slice(2))}</li>
        ))}
      </ul>
    )
  if (lines.every((line) => line.startsWith('>')))
    return <blockquote>{inline(lines.map((line) => line.replace(/^> ?/, '')).join('\n'))}</blockquote>
  const heading = /^(#{1,3}) (.+)$/.exec(text)
  if (heading)
    return heading[1] === '#' ? <h2>{inline(heading[2] as string)}</h2> : <h3>{inline(heading[2] as string)}</h3>
  return <p>{inline(text)}</p>
}

function inline(text: string): (string | JSX.Element)[] {
  return text.split(/(\*\*[^*\n]+\*\*|_[^_\n]+_)/).map((part) => {
    if (/^\*\*[^*]+\*\*$/.test(part)) return <strong>{part.slice(2, -2)}</strong>
    if (/^_[^_]+_$/.test(part)) return <em>{part.slice(1, -1)}</em>
    return part
  })
}
