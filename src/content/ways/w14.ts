import type { Way } from '../way.ts'

export const w14 = {
  id: 'w14',
  room: 'see-it-clearly',
  grade: 'D',
  landing: 'room',
  heavySeconds: 60,
  heavyLoss: true,
  heavyPhase: 2,
  templates: [
    { id: 'w14.both', minutes: 5, loss: true, phase: 2, fromDay: 10, lockHours: 24, painBelow: 7, circlingBelow: 7 },
  ],
} as const satisfies Way
