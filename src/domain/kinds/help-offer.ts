import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** That help was offered, and the answer. Never what was written. */
export const helpOffer = defineKind('help-offer', {
  reason: s.oneOf('h1', 'h2', 'h3', 'h4', 'h5', 'words', 'asked'),
  response: s.oneOf('opened', 'dismissed', 'not-meant', 'none'),
})
