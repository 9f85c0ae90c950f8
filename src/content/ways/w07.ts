import type { Way } from '../way.ts'

export const w07 = {
  id: 'w07',
  room: 'hold-yourself',
  grade: 'A',
  landing: 'next',
  heavySeconds: 60,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [{ id: 'w07.routine', minutes: 8, loss: false, phase: 1, coolDays: 7 }],
} as const satisfies Way
