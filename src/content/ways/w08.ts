import type { Way } from '../way.ts'

export const w08 = {
  id: 'w08',
  room: 'hold-yourself',
  grade: 'B',
  landing: 'hands',
  heavySeconds: 30,
  heavyLoss: false,
  heavyPhase: 0,
  templates: [{ id: 'w08.breath', minutes: 5, loss: false, phase: 0 }],
} as const satisfies Way
