import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** What is hoped for before someone new. */
export const motiveCheck = defineKind('motive-check', {
  curiosity: s.scale,
  warmth: s.scale,
  company: s.scale,
  prove: s.scale,
  punish: s.scale,
  numb: s.scale,
  compare: s.scale,
  nobodyKnew: s.oneOfOrNull('yes', 'no', 'not-sure'),
  care: s.words,
  waitUntil: s.instantOrNull,
  went: s.yesNoOrNull,
  gladSorry: s.rating,
})
