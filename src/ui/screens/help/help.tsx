import { useState } from 'preact/hooks'
import { helpLines, worldwide } from '../../../content/help-lines.ts'
import { firstWords } from '../../../i18n/words.ts'
import type { ScreenProps } from '../../screens.ts'
import { CountryLines, GroundAndCall } from './help-parts.tsx'
import { MyPeople } from './my-people.tsx'
import { countryNames, rememberCountry, rememberedCountry } from './country.ts'

/** The same page as help.html, inside the app: nothing of it needs the vault, and no score opens or closes it. */
export function Help({ deps }: ScreenProps) {
  const words = firstWords.value.help
  const [country, setCountry] = useState(rememberedCountry())
  const chosen = helpLines.find((row) => row.country === country)
  const choose = (code: string): void => {
    setCountry(code)
    rememberCountry(code)
    if (deps.vault.status.value.type === 'open') void deps.vault.write([{ kind: 'profile', body: { country: code } }])
  }
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.danger}</p>
      <div class="field">
        <label for="country">{words.country}</label>
        <select id="country" value={country} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {countryNames().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {chosen && <CountryLines row={chosen} />}
      <p>{words.person}</p>
      <MyPeople deps={deps} />
      <GroundAndCall />
      <p>
        <a class="button wide" href="/pause">
          {words.breathe}
        </a>
      </p>
      <p>{words.abuse}</p>
      <p class="faint">{words.noCall}</p>
      <p class="faint">
        {words.elsewhere} {worldwide.join(', ')}
      </p>
      <p class="faint">{words.notEmergency}</p>
    </div>
  )
}
