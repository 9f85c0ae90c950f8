import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A phase or a step that has opened, and why. */
export const gate = defineKind('gate', {
  name: s.word,
  by: s.oneOf('rule', 'asked'),
})
