import { expect, test } from 'vitest'
import { helpLines } from './help-lines.ts'

test('every line has a number, a source and a date, and none is older than 180 days (SF4)', () => {
  const countries = new Set<string>()
  for (const { country, emergency, lines, source, verifiedAt, grade } of helpLines) {
    expect(country).toMatch(/^[A-Z]{2}$/)
    expect(countries.has(country)).toBe(false)
    countries.add(country)
    expect(['A', 'B']).toContain(grade)
    expect(source.length).toBeGreaterThan(5)
    for (const number of emergency) expect(number).toMatch(/^\d{2,5}$/)
    expect(lines.length).toBeGreaterThan(0)
    for (const { name, dial, sms } of lines) {
      expect(name.length).toBeGreaterThan(1)
      // What a local caller presses: digits, spaces and dashes; never an international form.
      for (const number of [dial, sms])
        if (number !== null) expect(number, `${country} ${name}`).toMatch(/^[\d*#][\d *#-]{1,20}$/)
      expect(dial ?? sms).not.toBeNull()
    }
    const days = (Date.now() - Date.parse(verifiedAt)) / 86_400_000
    expect(days, `${country} was last read ${verifiedAt}`).toBeLessThan(180)
  }
  expect(countries.size).toBeGreaterThanOrEqual(60)
})
