import type { Way } from '../way.ts'

export const w16 = {
  id: 'w16',
  room: 'open-again',
  grade: 'B',
  landing: 'kind',
  heavySeconds: 120,
  heavyLoss: false,
  heavyPhase: 1,
  templates: [
    { id: 'w16.kind', minutes: 8, loss: false, phase: 1, coolDays: 2, grade: 'C' },
    { id: 'w16.self', minutes: 12, loss: true, phase: 2, fromDay: 21, grade: 'C' },
    { id: 'w16.part', minutes: 22, loss: true, phase: 4, fromDay: 42, lockHours: 96 },
  ],
} as const satisfies Way
