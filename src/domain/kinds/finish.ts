import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Needing Ebb less. */
export const finish = defineKind('finish', {
  stage: s.oneOf('fading', 'closed', 'returned'),
  on: s.day,
  fadeWeek: s.wholeOrNull(0, 6),
})
