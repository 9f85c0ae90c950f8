import { cues } from '../cues.ts'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Ratings of one moment or one day. One answer is a whole check-in. */
export const checkIn = defineKind('check-in', {
  moment: s.oneOfDefault('now', 'now', 'day'),
  pain: s.scale,
  painAfter: s.scale,
  words: s.words,
  ownWord: s.textOrNull(24),
  body: s.list(s.oneOf('head', 'eyes', 'throat', 'chest', 'stomach', 'back', 'hands', 'legs', 'all-over')),
  cues: s.list(s.oneOf(...cues)),
  line: s.line,
  next: s.wordOrNull,
  sleep: s.scale,
  intrusions: s.scale,
  longing: s.scale,
  acceptance: s.scale,
  checkedReturn: s.yesNoOrNull,
  basics: s.list(s.oneOf('slept', 'ate', 'drank', 'outside', 'washed', 'medicine')),
  contactAny: s.yesNoOrNull,
  intention: s.line,
  tags: s.list(s.text(60)),
  source: s.source,
})
