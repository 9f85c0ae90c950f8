import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Meeting a place or a song again, by small steps (exposure). */
export const cueMeeting = defineKind('cue-meeting', {
  type: s.oneOf('place', 'song'),
  label: s.text(60),
  visit: s.whole(1, 3),
  ratings: s.list(s.scale),
  minutes: s.minutes,
})
