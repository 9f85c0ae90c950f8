import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One page of the workbook: forgive, or not. */
export const forgivePage = defineKind('forgive-page', {
  track: s.oneOf('other', 'self'),
  part: s.whole(1, 6),
  text: s.page,
  decision: s.oneOfOrNull('yes', 'not-now', 'no'),
  ongoing: s.yesNoOrNull,
})
