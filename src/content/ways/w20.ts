import type { Way } from '../way.ts'

export const w20 = {
  id: 'w20',
  room: 'hold-yourself',
  grade: 'C',
  landing: 'warm',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 0,
  templates: [{ id: 'w20.help', minutes: 8, loss: false, phase: 0, coolDays: 14 }],
} as const satisfies Way
