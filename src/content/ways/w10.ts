import type { Way } from '../way.ts'

export const w10 = {
  id: 'w10',
  room: 'hold-yourself',
  grade: 'A',
  landing: 'next',
  heavySeconds: 180,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [{ id: 'w10.move', minutes: 12, loss: false, phase: 1, coolDays: 1 }],
} as const satisfies Way
