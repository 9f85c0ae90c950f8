import { defineKind } from '../define-kind.ts'
import * as s from '../shapes.ts'

/** How Ebb behaves; follows the person to every device. */
export const settingPage = defineKind(
  'setting',
  {
    minutes: s.numberOf([3, 10, 20], 10),
    heavyUntil: s.instantOrNull,
    restDay: s.dayOrNull,
    lookBackDay: s.wholeDefault(0, 6, 0),
    reminderTime: s.timeOrNull,
    prefs: s.preferences,
    hidden: s.words,
    ownWords: s.yesNo,
    calmLots: s.yesNo,
    drinkQuestion: s.yesNo,
    questionnaires: s.yesNo,
    sharedDevice: s.yesNo,
    gentleUntil: s.dayOrNull,
    leaveNow: s.yesNo,
    leaveTo: s.textOrNull(280),
    autoLockSeconds: s.wholeDefault(0, 900, 60),
    theme: s.oneOfDefault('auto', 'auto', 'day', 'night', 'ember'),
    sound: s.yesNo,
    vibration: s.yesNo,
    still: s.yesNo,
    wordsForLines: s.yesNo,
    asked: s.words,
  },
  { single: true },
)
