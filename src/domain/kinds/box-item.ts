import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** One thing put away: never shown outside the box. */
export const boxItem = defineKind('box-item', {
  box: s.reference,
  type: s.oneOf('photos', 'songs', 'places', 'things', 'chats', 'feeds', 'proof'),
  label: s.text(60),
  movedFrom: s.textOrNull(60),
  movedTo: s.textOrNull(60),
  held: s.oneOfDefault('none', 'none', 'photo', 'text', 'link', 'voice'),
  text: s.note,
  media: s.wordOrNull,
  state: s.oneOfDefault('away', 'away', 'put-back', 'released'),
  source: s.source,
})
