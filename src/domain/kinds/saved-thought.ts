import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One line kept for the hour. */
export const savedThought = defineKind('saved-thought', {
  text: s.lineRequired,
  status: s.oneOfDefault('waiting', 'waiting', 'visited', 'let-go'),
})
