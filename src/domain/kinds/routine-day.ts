import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One day of a routine. */
export const routineDay = defineKind('routine-day', {
  routine: s.reference,
  done: s.yesNo,
  ease: s.scale,
  painInSlot: s.scale,
})
