import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Own limits, two taps away. */
export const paceCard = defineKind('pace-card', {
  bring: s.list(s.lineRequired),
  leave: s.list(s.lineRequired),
  pace: s.list(s.lineRequired),
})
