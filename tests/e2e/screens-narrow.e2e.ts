import { everyScreen, night, noon } from '../browser/every-screen.ts'

everyScreen([
  { name: 'day-390', at: noon, width: 390, dark: false },
  { name: 'night-390', at: noon, width: 390, dark: true },
  { name: 'ember-320', at: night, width: 320, dark: true },
])
