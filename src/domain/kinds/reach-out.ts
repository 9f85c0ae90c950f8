import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One ask to one person. Ebb sends nothing. */
export const reachOut = defineKind('reach-out', {
  person: s.referenceOrNull,
  need: s.textOrNull(60),
  channel: s.oneOfDefault('share', 'share', 'sms', 'tel', 'mail', 'copy', 'in-person'),
  text: s.textOrNull(500),
  status: s.oneOfDefault('open', 'open', 'sent', 'later', 'not-today'),
  feltHeard: s.scale,
  sameGround: s.yesNoOrNull,
  lighter: s.rating,
})
