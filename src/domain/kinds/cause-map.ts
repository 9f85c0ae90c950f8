import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A short fair account of why it ended. */
export const causeMap = defineKind('cause-map', {
  account: s.note,
  causes: s.list(
    v.looseObject({
      text: s.text(140),
      circle: s.oneOf('me', 'them', 'around'),
      mark: s.oneOf('can-change', 'circumstance', 'unknown'),
    }),
  ),
  because: s.line,
  neverKnow: s.line,
  selfBlame: s.scale,
  needToKnow: s.scale,
  lockedUntil: s.instantOrNull,
})
