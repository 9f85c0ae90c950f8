import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** What is known and what is hoped. */
export const endingFacts = defineKind('ending-facts', {
  known: s.listUpTo(6, s.lineRequired),
  hoped: s.listUpTo(6, s.lineRequired),
})
