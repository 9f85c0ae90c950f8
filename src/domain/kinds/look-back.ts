import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** The weekly look-back. */
export const lookBack = defineKind('look-back', {
  sentence: s.line,
  verdict: s.oneOf('too-early', 'easing', 'about-the-same', 'harder-lately'),
  heaviestBand: s.wholeOrNull(0, 11),
  ifThen: s.referenceOrNull,
  thank: s.referenceOrNull,
  pinned: s.references,
})
