import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Ten items of the weekly look-back. */
export const weekCheck = defineKind('week-check', {
  acceptance: s.scale,
  clarity: s.scale,
  askWhy: s.scale,
  goOver: s.scale,
  selfKindness: s.scale,
  selfBlame: s.scale,
  loneliness: s.scale,
  functionHard: s.scale,
  anger: s.scale,
  hope: s.scale,
})
