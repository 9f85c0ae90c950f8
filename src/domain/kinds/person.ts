import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Someone of the circle, by the name the person chose. */
export const person = defineKind('person', {
  nickname: s.text(24),
  goodFor: s.list(s.oneOf('listen', 'distract', 'practical', 'stay-at-night')),
  channel: s.oneOfDefault('share', 'share', 'sms', 'tel', 'mail', 'in-person'),
  number: s.textOrNull(60),
  knowsBoth: s.yesNo,
  hears: s.list(s.text(60)),
  active: s.yesNoDefault(true),
})
