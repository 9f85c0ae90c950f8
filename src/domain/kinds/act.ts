import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One small act, planned or done. */
export const act = defineKind('act', {
  purpose: s.oneOf('comfort', 'upkeep', 'way-back', 'believed', 'loose-end', 'self', 'joy', 'goal'),
  title: s.text(80),
  minutes: s.whole(1, 300),
  plannedDay: s.dayOrNull,
  plannedTime: s.timeOrNull,
  place: s.textOrNull(60),
  done: s.oneOfOrNull('yes', 'part', 'no'),
  pleasureGuess: s.scale,
  pleasure: s.scale,
  mastery: s.scale,
  line: s.line,
  joyItem: s.referenceOrNull,
  thread: s.referenceOrNull,
  goal: s.referenceOrNull,
  plannedContact: s.referenceOrNull,
})
