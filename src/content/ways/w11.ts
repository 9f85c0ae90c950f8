import type { Way } from '../way.ts'

export const w11 = {
  id: 'w11',
  room: 'hold-yourself',
  grade: 'C',
  landing: 'room',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [
    { id: 'w11.lines', minutes: 3, loss: false, phase: 1 },
    { id: 'w11.facts', minutes: 5, loss: false, phase: 1 },
    {
      id: 'w11.story',
      minutes: 22,
      loss: true,
      phase: 2,
      fromDay: 14,
      lockHours: 20,
      coolDays: 28,
      circlingBelow: 7,
      painBelow: 8,
      notAtNight: true,
    },
    { id: 'w11.gains', minutes: 17, loss: false, phase: 2, fromDay: 14, lockHours: 20 },
  ],
} as const satisfies Way
