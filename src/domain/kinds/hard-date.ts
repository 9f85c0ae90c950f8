import { cues } from '../cues.ts'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** A day that may be hard. */
export const hardDate = defineKind('hard-date', {
  label: s.text(60),
  on: s.day,
  yearly: s.yesNo,
  cues: s.list(s.oneOf(...cues)),
  plan: s.note,
  active: s.yesNoDefault(true),
})
