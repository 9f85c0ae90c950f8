import type { Way } from '../way.ts'

export const w03 = {
  id: 'w03',
  room: 'see-it-clearly',
  grade: 'C',
  landing: 'kind',
  heavySeconds: 180,
  heavyLoss: true,
  heavyPhase: 2,
  templates: [
    { id: 'w03.map', minutes: 16, loss: true, phase: 2, fromDay: 14, coolDays: 14, circlingBelow: 7, lockHours: 48 },
  ],
} as const satisfies Way
