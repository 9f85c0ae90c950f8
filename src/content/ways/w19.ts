import type { Way } from '../way.ts'

export const w19 = {
  id: 'w19',
  room: 'step-back',
  grade: 'D',
  landing: 'hands',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [
    { id: 'w19.check', minutes: 2, loss: false, phase: 1 },
    { id: 'w19.ready', minutes: 6, loss: false, phase: 4, coolDays: 21 },
  ],
} as const satisfies Way
