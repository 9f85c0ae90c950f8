import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A golden memory with both columns. */
export const memory = defineKind('memory', {
  scene: s.lineRequired,
  before: s.line,
  after: s.line,
  good: s.list(s.lineRequired),
  cost: s.list(s.lineRequired),
  needed: s.line,
  inThreeYears: s.line,
})
