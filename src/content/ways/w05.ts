import type { Way } from '../way.ts'

export const w05 = {
  id: 'w05',
  room: 'step-back',
  grade: 'B',
  landing: 'sigh',
  heavySeconds: 120,
  heavyLoss: false,
  heavyPhase: 0,
  templates: [
    { id: 'w05.plan', minutes: 8, loss: false, phase: 0, onlyBy: 'no-plan' },
    { id: 'w05.review', minutes: 3, loss: false, phase: 0, onlyBy: 'review' },
    { id: 'w05.repair', minutes: 3, loss: false, phase: 0, onlyBy: 'slip' },
    { id: 'w05.card', minutes: 2, loss: false, phase: 0, onlyBy: 'planned-contact' },
    { id: 'w05.urge', minutes: 6, loss: false, phase: 0, onlyBy: 'urge' },
  ],
} as const satisfies Way
