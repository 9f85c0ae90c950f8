import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A sealed, dated put-away box. */
export const box = defineKind('box', {
  name: s.text(60),
  where: s.oneOf('drawer', 'person', 'folder', 'other'),
  sealedOn: s.day,
  opensOn: s.day,
  state: s.oneOfDefault('sealed', 'sealed', 'open'),
})
