import { cues } from '../cues.ts'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Contact the own plan left out, and the one barrier for next time. */
export const slip = defineKind('slip', {
  contact: s.referenceOrNull,
  cue: s.oneOfOrNull(...cues),
  gave: s.line,
  barrier: s.line,
  repairedAt: s.instantOrNull,
})
