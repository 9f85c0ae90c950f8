import type { Way } from '../way.ts'

export const w04 = {
  id: 'w04',
  room: 'see-it-clearly',
  grade: 'D',
  landing: 'room',
  heavySeconds: 180,
  heavyLoss: false,
  heavyPhase: 2,
  templates: [
    {
      id: 'w04.whole',
      minutes: 7,
      loss: true,
      phase: 2,
      fromDay: 10,
      toDay: 56,
      lockHours: 24,
      painBelow: 7,
      circlingBelow: 7,
    },
  ],
} as const satisfies Way
