import { needs } from '../cues.ts'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** What was needed, found at a step or an urge. */
export const needFound = defineKind('need', {
  needs: s.list(s.oneOf(...needs)),
  from: s.oneOf('step', 'urge'),
  plannedBy: s.referenceOrNull,
})
