import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A guess that meets its fact later. */
export const forecast = defineKind('forecast', {
  about: s.oneOf('pain', 'hard-date', 'own'),
  date: s.referenceOrNull,
  question: s.line,
  targetDay: s.day,
  guess: s.whole(0, 10),
  fact: s.scale,
  factOn: s.dayOrNull,
  status: s.oneOfDefault('open', 'open', 'met', 'unknown'),
})
