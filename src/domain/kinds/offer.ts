import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** What Today offered on a day, with everything that led to it. */
export const offer = defineKind('offer', {
  rule: s.whole(1, 8),
  candidates: s.list(
    v.looseObject({
      template: s.word,
      score: v.number(),
      need: v.number(),
      prior: v.number(),
      personal: v.number(),
      preference: v.number(),
      novelty: v.number(),
    }),
  ),
  first: s.wordOrNull,
  second: s.wordOrNull,
  draw: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), null),
  odds: v.optional(v.picklist([0.5, 1]), 1),
  main: s.word,
  others: s.words,
  reason: s.line,
  response: s.oneOfDefault('none', 'done', 'other', 'not-this', 'rest', 'none'),
})
