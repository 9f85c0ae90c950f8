import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One sitting with a step of a way. */
export const step = defineKind('step', {
  way: s.whole(1, 21),
  template: s.word,
  part: s.wholeOrNull(1, 6),
  version: s.oneOf('full', 'heavy'),
  source: s.oneOf('today', 'ways', 'pause', 'first-night', 'hard-date', 'finish'),
  offer: s.referenceOrNull,
  startedAt: s.instant,
  finishedAt: s.instantOrNull,
  leftAt: s.instantOrNull,
  landing: s.oneOfOrNull('sigh', 'hands', 'room', 'warm', 'kind', 'next'),
  painBefore: s.scale,
  painAfter: s.scale,
  helpful: s.rating,
  measures: s.list(
    v.looseObject({
      name: s.oneOf('idealising', 'longing', 'anger', 'romanticising', 'control', 'revenge', 'selfKindness', 'hope'),
      before: s.scale,
      after: s.scale,
    }),
  ),
})
