import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A question that may stay open. */
export const openQuestion = defineKind('open-question', {
  text: s.lineRequired,
  status: s.oneOfDefault('open', 'open', 'let-go'),
})
