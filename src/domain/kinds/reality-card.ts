import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One card of the whole picture. */
export const realityCard = defineKind('reality-card', {
  side: s.oneOf('not-for-me', 'unmet-need', 'true-good'),
  text: s.text(140),
  active: s.yesNoDefault(true),
})
