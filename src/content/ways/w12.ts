import type { Way } from '../way.ts'

export const w12 = {
  id: 'w12',
  room: 'let-it-hurt',
  grade: 'C',
  landing: 'kind',
  heavySeconds: 60,
  heavyLoss: true,
  heavyPhase: 2,
  templates: [{ id: 'w12.accept', minutes: 10, loss: true, phase: 2, fromDay: 21, coolDays: 3 }],
} as const satisfies Way
