import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One small good thing of the menu. */
export const joyItem = defineKind('joy-item', {
  title: s.text(80),
  tags: s.list(s.oneOf('free', 'short', 'people', 'outdoors', 'never-with-them')),
  active: s.yesNoDefault(true),
})
