import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Opening a box, early or on its day. */
export const boxOpening = defineKind('box-opening', {
  box: s.reference,
  why: s.line,
  waitUntil: s.instant,
  result: s.oneOfOrNull('opened', 'cancelled'),
  closedAt: s.instantOrNull,
})
