import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Which contact is wanted, and how. */
export const contactPlan = defineKind('contact-plan', {
  level: s.oneOf('none', 'needed-only', 'children-only', 'work-study', 'shared-home', 'undecided', 'safety-first'),
  channel: s.textOrNull(60),
  topics: s.list(s.text(60)),
  hoursFrom: s.timeOrNull,
  hoursTo: s.timeOrNull,
  between: s.references,
  changes: s.words,
  handles: s.list(s.text(60)),
  reviewDay: s.dayOrNull,
  active: s.yesNoDefault(true),
})
