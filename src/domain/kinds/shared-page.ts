import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A page made to hand to someone. */
export const sharedPage = defineKind('shared-page', {
  type: s.oneOf('circle', 'hand-off', 'keepsake'),
  parts: s.words,
  text: s.page,
  how: s.oneOf('text', 'print', 'file', 'link'),
  linkUntil: s.instantOrNull,
})
