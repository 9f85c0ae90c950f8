import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** The small fixed hour for grief. */
export const griefSlot = defineKind('grief-slot', {
  time: s.time,
  minutes: s.numberOf([10, 15], 10),
  active: s.yesNoDefault(true),
})
