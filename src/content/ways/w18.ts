import type { Way } from '../way.ts'

export const w18 = {
  id: 'w18',
  room: 'open-again',
  grade: 'B',
  landing: 'next',
  heavySeconds: 120,
  heavyLoss: false,
  heavyPhase: 3,
  templates: [
    { id: 'w18.joy', minutes: 5, loss: false, phase: 3, coolDays: 1 },
    { id: 'w18.three', minutes: 5, loss: false, phase: 3, coolDays: 7 },
  ],
} as const satisfies Way
