import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Who I am, and where each line belongs. */
export const selfMap = defineKind('self-map', {
  lines: s.list(v.looseObject({ text: s.text(80), places: s.list(s.oneOf('before', 'with-them', 'now', 'next')) })),
  chosen: s.list(s.whole(0, 99)),
  clarity: s.scale,
})
