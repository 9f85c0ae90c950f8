import type { Way } from '../way.ts'

export const w13 = {
  id: 'w13',
  room: 'open-again',
  grade: 'C',
  landing: 'hands',
  heavySeconds: 90,
  heavyLoss: true,
  heavyPhase: 1,
  templates: [
    { id: 'w13.leaves', minutes: 6, loss: false, phase: 1, grade: 'D' },
    { id: 'w13.release', minutes: 5, loss: true, phase: 3, fromDay: 14, coolDays: 3, notAfterCrisis: true },
    { id: 'w13.ritual', minutes: 12, loss: true, phase: 4, coolDays: 7, notAfterCrisis: true },
  ],
} as const satisfies Way
