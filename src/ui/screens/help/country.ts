import { helpLines } from '../../../content/help-lines.ts'

const key = 'ebb-country'

/** The country the person chose for Help. Kept apart from the vault so that Help knows it while locked: two letters, no more. */
export function rememberedCountry(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

export function rememberCountry(code: string): void {
  try {
    localStorage.setItem(key, code)
  } catch {
    // Nowhere to keep it: the person can choose again.
  }
}

/** Every country that has lines, by name in the language of the page. */
export function countryNames(language = 'en'): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return helpLines
    .map(({ country }) => ({ code: country, name: names.of(country) ?? country }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}
