import type { Way } from '../way.ts'

export const w17 = {
  id: 'w17',
  room: 'open-again',
  grade: 'B',
  landing: 'kind',
  heavySeconds: 30,
  heavyLoss: false,
  heavyPhase: 3,
  templates: [{ id: 'w17.self', minutes: 10, loss: false, phase: 3, coolDays: 7 }],
} as const satisfies Way
