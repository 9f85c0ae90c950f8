import * as v from 'valibot'
import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One sitting with a breath or a quiet minute. */
export const calmSession = defineKind('calm-session', {
  technique: s.oneOf('sighs', 'slow', 'square', '4-7-8', 'wave', 'senses', 'kind-wishes', 'quiet', 'leaves'),
  minutes: s.minutesExact,
  tensionBefore: s.scale,
  tensionAfter: s.scale,
  drawn: s.oneOfOrNull('guided', 'quiet'),
  drawOdds: v.optional(v.nullable(v.literal(0.5)), null),
})
