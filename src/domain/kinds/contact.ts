import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Contact or looking, by whom and how. */
export const contact = defineKind('contact', {
  what: s.oneOf('looked', 'reacted', 'replied', 'wrote', 'called', 'met', 'intimate', 'they-wrote', 'chance'),
  by: s.oneOf('me', 'them', 'both'),
  needed: s.yesNo,
  feelings: s.yesNoOrNull,
  hour: s.wholeOrNull(0, 23),
  urge: s.referenceOrNull,
})
