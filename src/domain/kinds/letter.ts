import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A letter that is not sent. */
export const letter = defineKind('letter', {
  to: s.oneOf('them', 'self', 'future-self', 'no-one'),
  text: s.page,
  fate: s.oneOfDefault('keep', 'keep', 'sealed', 'released', 'held'),
  sealedUntil: s.dayOrNull,
  holdUntil: s.instantOrNull,
  releasedAt: s.instantOrNull,
  undoUntil: s.instantOrNull,
})
