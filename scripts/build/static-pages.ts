import { helpLines, worldwide, type CountryHelp } from '../../src/content/help-lines.ts'
import { first } from '../../src/content/languages/en/first.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const mark =
  '<svg viewBox="0 0 28 20" aria-hidden="true"><path d="M2 12C6 12 7.5 5 12 5S18.5 16 26 16" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round"/></svg>'

function frame(body: string): string {
  const tabs = (['today', 'ways', 'pause', 'journal', 'you'] as const).map(
    (tab) => `<li><a href="/${tab}"${tab === 'pause' ? ' class="pause"' : ''}>${first.tabs[tab]}</a></li>`,
  )
  return (
    `<div class="shell"><header class="top"><a class="brand" href="/today">${mark}<span>${first.app}</span></a>` +
    `<a class="button small" href="/help">${first.helpNow}</a></header><main>${body}</main>` +
    `<nav class="bar" aria-label="${first.tabs.label}"><ul>${tabs.join('')}</ul></nav></div>`
  )
}

function door(): string {
  const { title, lead, hurts, contact, sleep, unsafe, around } = first.door
  return (
    `<div class="stack"><h1>${title}</h1><p class="lead">${lead}</p><nav class="door" aria-label="${lead}">` +
    `<a class="button" href="/first-night">${hurts}</a><a class="button" href="/pause">${contact}</a>` +
    `<a class="button" href="/first-night/sleep">${sleep}</a><a class="button help" href="/help">${unsafe}</a>` +
    `<a class="button" href="/today">${around}</a></nav><noscript><p class="faint">${first.noScript}</p></noscript></div>`
  )
}

function pause(): string {
  return (
    `<div class="stack"><h1>${first.pause.title}</h1><p class="lead">${first.pause.lead}</p><div class="breath moving">` +
    `<svg viewBox="0 0 320 170" role="img" aria-label="${first.breath.picture}"><defs><radialGradient id="first-light" cx="50%" cy="42%" r="60%"><stop class="light" offset="0"/><stop class="light-edge" offset="1"/></radialGradient></defs><circle class="disc" cx="160" cy="86" r="56"/>` +
    `<path class="sea" d="M0 128C70 128 84 118 130 118S210 136 320 136V170H0Z"/><path class="tide" d="M4 128C70 128 84 118 130 118S210 136 316 136"/></svg></div>` +
    `<p>${first.pause.static}</p><p>${first.help.groundSteps.join(' ')}</p><a class="button help wide" href="/help">${first.helpNow}</a></div>`
  )
}

function lines(row: CountryHelp): string {
  const { emergency, call, text, send, source, read } = first.help
  const digits = (number: string): string => number.replace(/[^\d*#+]/g, '')
  const urgent = row.emergency.map(
    (number) => `<a class="button help wide" href="tel:${digits(number)}">${emergency} ${number}</a>`,
  )
  const others = row.lines.flatMap(({ name, dial, sms, keyword }) => [
    ...(dial === null
      ? []
      : [`<a class="button wide" href="tel:${digits(dial)}">${call} ${escaped(name)}: ${dial}</a>`]),
    ...(sms === null
      ? []
      : [
          `<a class="button wide" href="sms:${digits(sms)}">${text} ${escaped(name)}: ${sms}${keyword === null ? '' : `, ${send} ${keyword}`}</a>`,
        ]),
  ])
  return `<div class="stack tight">${urgent.join('')}${others.join('')}<p class="faint">${source}: ${escaped(row.source)}; ${read} ${row.verifiedAt}.</p></div>`
}

function help(): string {
  const words = first.help
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const rows = [...helpLines].sort((a, b) => (names.of(a.country) ?? '').localeCompare(names.of(b.country) ?? ''))
  const countries = rows.map(
    (row) => `<details><summary>${escaped(names.of(row.country) ?? row.country)}</summary>${lines(row)}</details>`,
  )
  const list = (items: readonly string[]): string =>
    `<ul class="stack tight">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  return (
    `<div class="stack"><h1>${words.title}</h1><p class="lead">${words.lead}</p><p>${words.danger}</p><h2>${words.country}</h2>` +
    `<div>${countries.join('')}</div><p>${words.person}</p><details><summary>${words.ground}</summary>${list(words.groundSteps)}</details>` +
    `<details><summary>${words.when}</summary>${list(words.whenSteps)}</details><a class="button wide" href="/pause">${words.breathe}</a>` +
    `<p>${words.abuse}</p><p class="faint">${words.noCall}</p><p class="faint">${words.elsewhere} ${worldwide.join(', ')}</p>` +
    `<p class="faint">${words.notEmergency}</p></div>`
  )
}

/** What stands in each page before any script: the Door, a breath, and the way to a person. */
export const staticPages: Readonly<Record<string, string>> = {
  'index.html': frame(door()),
  'pause.html': frame(pause()),
  'help.html': frame(help()),
}
