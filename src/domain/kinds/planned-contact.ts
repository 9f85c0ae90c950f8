import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A handover, meeting or call that cannot be cut. */
export const plannedContact = defineKind('planned-contact', {
  when: s.instant,
  what: s.lineRequired,
  place: s.textOrNull(60),
  says: s.list(s.lineRequired),
  wayOut: s.line,
  done: s.yesNo,
})
