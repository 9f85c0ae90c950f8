import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Answers to a questionnaire the person switched on. */
export const questionnaire = defineKind('questionnaire', {
  instrument: s.word,
  version: s.word,
  language: s.word,
  answers: s.list(s.whole(0, 10)),
  score: v.optional(v.nullable(v.number()), null),
  notice: s.note,
})
