import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A new small act for an hour that was theirs. */
export const routine = defineKind('routine', {
  slot: s.text(60),
  weekdays: s.list(s.whole(0, 6)),
  time: s.time,
  cue: s.lineRequired,
  oldAct: s.line,
  gave: s.words,
  newAct: s.text(80),
  minutes: s.whole(1, 30),
  ifThen: s.referenceOrNull,
  status: s.oneOf('waiting', 'active', 'paused', 'settled'),
  startedOn: s.dayOrNull,
  baselinePain: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10))), null),
})
