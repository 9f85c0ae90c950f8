import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Moving, in any way the body allows. Never a route, a pulse or a weight. */
export const movement = defineKind('movement', {
  type: s.oneOf('walk', 'run', 'cycle', 'swim', 'strength', 'yoga', 'dance', 'tai-chi', 'stretch', 'chores', 'other'),
  startedAt: s.instant,
  minutes: s.whole(1, 1440),
  effort: s.scale,
  moodBefore: s.scale,
  moodAfter: s.scale,
  source: s.oneOfDefault('typed', 'typed', 'timer', 'import'),
  maybeDouble: s.yesNo,
})
