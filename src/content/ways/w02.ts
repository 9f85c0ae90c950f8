import type { Way } from '../way.ts'

export const w02 = {
  id: 'w02',
  room: 'let-it-hurt',
  grade: 'B',
  landing: 'warm',
  heavySeconds: 180,
  heavyLoss: true,
  heavyPhase: 1,
  templates: [
    {
      id: 'w02.slot',
      minutes: 15,
      loss: true,
      phase: 1,
      fromDay: 2,
      painBelow: 8,
      notAtNight: true,
      notAfterCrisis: true,
      coolDays: 1,
    },
  ],
} as const satisfies Way
