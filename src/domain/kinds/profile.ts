import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** Who the person is and how it stands: answered bit by bit, each question skippable. */
export const profile = defineKind(
  'profile',
  {
    breakDay: s.dayOrNull,
    whoEnded: s.oneOfOrNull('me', 'them', 'both', 'unclear'),
    themName: s.textOrNull(24),
    safe: s.oneOfOrNull('yes', 'not-sure', 'no'),
    notAlive: s.oneOfOrNull('no', 'sometimes', 'a-lot'),
    notAliveAt: s.instantOrNull,
    under18: s.yesNoOrNull,
    ties: s.list(s.oneOf('children', 'home', 'work', 'study', 'money', 'pet', 'friends', 'faith', 'court')),
    undecided: s.yesNo,
    longShared: s.yesNo,
    noHolds: s.yesNo,
    moveCare: s.yesNo,
    foodQuiet: s.yesNo,
    datingTopic: s.yesNoDefault(true),
    datingOpen: s.yesNo,
    country: s.country,
    bedTime: s.timeDefault('23:00'),
    nightPerson: s.referenceOrNull,
  },
  { single: true },
)
