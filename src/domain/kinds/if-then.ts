import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One implementation intention (Gollwitzer 1999). */
export const ifThen = defineKind('if-then', {
  cue: s.lineRequired,
  act: s.lineRequired,
  way: s.whole(1, 21),
  active: s.yesNoDefault(true),
})
