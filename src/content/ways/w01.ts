import type { Way } from '../way.ts'

export const w01 = {
  id: 'w01',
  room: 'let-it-hurt',
  grade: 'C',
  landing: 'hands',
  heavySeconds: 40,
  heavyLoss: true,
  heavyPhase: 0,
  templates: [{ id: 'w01.label', minutes: 2, loss: true, phase: 1 }],
} as const satisfies Way
