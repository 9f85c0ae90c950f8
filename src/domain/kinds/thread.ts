import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A hobby, person or aim set aside, and its next tiny act. */
export const thread = defineKind('thread', {
  title: s.text(60),
  type: s.oneOf('hobby', 'person', 'aim'),
  nextAct: s.textOrNull(80),
  touchedOn: s.dayOrNull,
  status: s.oneOfDefault('open', 'open', 'rest'),
})
