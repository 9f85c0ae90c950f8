import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Something written, and what becomes of it. */
export const entry = defineKind('entry', {
  form: s.oneOfDefault('free', 'lines', 'facts', 'story', 'gains', 'slot', 'three', 'best', 'free', 'proof'),
  part: s.wholeOrNull(1, 4),
  title: s.line,
  text: s.page,
  tags: s.list(s.text(60)),
  place: s.textOrNull(60),
  minutes: s.minutes,
  fate: s.oneOfDefault('keep', 'keep', 'sealed', 'released'),
  sealedUntil: s.dayOrNull,
  releasedAt: s.instantOrNull,
  undoUntil: s.instantOrNull,
  starred: s.yesNo,
  source: s.source,
})
