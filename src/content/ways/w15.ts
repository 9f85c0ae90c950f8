import type { Way } from '../way.ts'

export const w15 = {
  id: 'w15',
  room: 'step-back',
  grade: 'D',
  landing: 'warm',
  heavySeconds: 60,
  heavyLoss: true,
  heavyPhase: 1,
  templates: [
    { id: 'w15.sweep', minutes: 15, loss: true, phase: 1, fromDay: 3, coolDays: 7 },
    { id: 'w15.meet', minutes: 20, loss: true, phase: 3, fromDay: 42, coolDays: 2 },
  ],
} as const satisfies Way
