import type { Way } from '../way.ts'

export const w21 = {
  id: 'w21',
  room: 'open-again',
  grade: 'B',
  landing: 'next',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [
    { id: 'w21.best', minutes: 20, loss: false, phase: 4, fromDay: 42, coolDays: 1 },
    { id: 'w21.goal', minutes: 10, loss: false, phase: 4, fromDay: 42, coolDays: 7 },
    { id: 'w21.guess', minutes: 1, loss: false, phase: 1, notAtNight: true },
  ],
} as const satisfies Way
