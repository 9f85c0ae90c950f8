import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Six parts of a plan for hard hours (Stanley & Brown 2012). */
export const safetyPlan = defineKind('safety-plan', {
  signs: s.list(s.lineRequired),
  alone: s.list(s.lineRequired),
  distract: s.list(s.lineRequired),
  people: s.list(s.lineRequired),
  lines: s.list(s.lineRequired),
  saferRoom: s.list(s.lineRequired),
})
