import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One wish and ways to reach it. */
export const goal = defineKind('goal', {
  wish: s.lineRequired,
  routes: s.listUpTo(3, s.lineRequired),
  obstacle: s.line,
  ifThen: s.referenceOrNull,
  status: s.oneOfDefault('open', 'open', 'met', 'rest'),
})
