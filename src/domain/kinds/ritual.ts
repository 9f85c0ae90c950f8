import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A small own act of letting go. */
export const ritual = defineKind('ritual', {
  act: s.word,
  words: s.textOrNull(200),
  place: s.textOrNull(60),
  days: s.days,
  doneDays: s.days,
})
