import type { Way } from '../way.ts'

export const w09 = {
  id: 'w09',
  room: 'hold-yourself',
  grade: 'C',
  landing: 'warm',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 0,
  templates: [{ id: 'w09.ask', minutes: 4, loss: false, phase: 0, coolDays: 3 }],
} as const satisfies Way
