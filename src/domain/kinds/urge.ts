import { cues } from '../cues.ts'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One urge: what it pulled to, how strong, what came of it. */
export const urge = defineKind('urge', {
  pull: s.oneOfOrNull('look', 'message', 'call', 'go', 'other'),
  cue: s.oneOfOrNull(...cues),
  before: s.scale,
  after: s.scale,
  minutes: s.minutes,
  techniques: s.list(s.oneOf('breath', 'walk', 'person', 'whole-view', 'letter', 'wait')),
  outcome: s.oneOfOrNull('waited', 'acted', 'closed', 'they-wrote'),
  lockedCapture: s.yesNo,
})
