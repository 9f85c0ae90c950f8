import type { Way } from '../way.ts'

export const w06 = {
  id: 'w06',
  room: 'hold-yourself',
  grade: 'A',
  landing: 'next',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [{ id: 'w06.basics', minutes: 2, loss: false, phase: 1, coolDays: 1 }],
} as const satisfies Way
