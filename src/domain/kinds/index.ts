import type * as v from 'valibot'
import type { RecordId } from '../id.ts'
import { act } from './act.ts'
import { box } from './box.ts'
import { boxItem } from './box-item.ts'
import { boxOpening } from './box-opening.ts'
import { calmSession } from './calm-session.ts'
import { causeMap } from './cause-map.ts'
import { checkIn } from './check-in.ts'
import { contact } from './contact.ts'
import { contactPlan } from './contact-plan.ts'
import { cueMeeting } from './cue-meeting.ts'
import { endingFacts } from './ending-facts.ts'
import { entry } from './entry.ts'
import { finish } from './finish.ts'
import { forecast } from './forecast.ts'
import { forgivePage } from './forgive-page.ts'
import { gate } from './gate.ts'
import { goal } from './goal.ts'
import { griefSlot } from './grief-slot.ts'
import { hardDate } from './hard-date.ts'
import { helpOffer } from './help-offer.ts'
import { ifThen } from './if-then.ts'
import { joyItem } from './joy-item.ts'
import { letter } from './letter.ts'
import { lookBack } from './look-back.ts'
import { memory } from './memory.ts'
import { motiveCheck } from './motive-check.ts'
import { movement } from './movement.ts'
import { needFound } from './need.ts'
import { offer } from './offer.ts'
import { openQuestion } from './open-question.ts'
import { paceCard } from './pace-card.ts'
import { person } from './person.ts'
import { plannedContact } from './planned-contact.ts'
import { profile } from './profile.ts'
import { questionnaire } from './questionnaire.ts'
import { reachOut } from './reach-out.ts'
import { realityCard } from './reality-card.ts'
import { ritual } from './ritual.ts'
import { routine } from './routine.ts'
import { routineDay } from './routine-day.ts'
import { safetyPlan } from './safety-plan.ts'
import { savedThought } from './saved-thought.ts'
import { selfMap } from './self-map.ts'
import { settingPage } from './setting.ts'
import { sharedPage } from './shared-page.ts'
import { slip } from './slip.ts'
import { step } from './step.ts'
import { thread } from './thread.ts'
import { urge } from './urge.ts'
import { weekCheck } from './week-check.ts'

/** Every kind of record, one page each. Adding a kind is a page and a row. */
export const kinds = {
  profile: profile,
  setting: settingPage,
  gate: gate,
  step: step,
  offer: offer,
  'check-in': checkIn,
  'week-check': weekCheck,
  'look-back': lookBack,
  'grief-slot': griefSlot,
  'saved-thought': savedThought,
  entry: entry,
  letter: letter,
  'cause-map': causeMap,
  'open-question': openQuestion,
  'reality-card': realityCard,
  'contact-plan': contactPlan,
  'if-then': ifThen,
  urge: urge,
  contact: contact,
  slip: slip,
  'planned-contact': plannedContact,
  need: needFound,
  act: act,
  routine: routine,
  'routine-day': routineDay,
  'calm-session': calmSession,
  person: person,
  'reach-out': reachOut,
  'shared-page': sharedPage,
  movement: movement,
  'ending-facts': endingFacts,
  ritual: ritual,
  memory: memory,
  box: box,
  'box-item': boxItem,
  'box-opening': boxOpening,
  'cue-meeting': cueMeeting,
  'forgive-page': forgivePage,
  'self-map': selfMap,
  thread: thread,
  'joy-item': joyItem,
  'motive-check': motiveCheck,
  'pace-card': paceCard,
  'help-offer': helpOffer,
  'safety-plan': safetyPlan,
  questionnaire: questionnaire,
  forecast: forecast,
  goal: goal,
  'hard-date': hardDate,
  finish: finish,
} as const

export type KindName = keyof typeof kinds

/** What a record of each kind holds once it was checked: every field there, defaults filled in. */
export type BodyByKind = { readonly [Name in KindName]: v.InferOutput<(typeof kinds)[Name]['shape']> }

/** What may be written: fields with a default can be left out. */
export type InputByKind = { readonly [Name in KindName]: v.InferInput<(typeof kinds)[Name]['shape']> }

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name)
}

/** Kinds that exist once in a vault, under an id that every device knows. */
export const singletonIdByKind = {
  profile: 'profileaaaaaaaaaaaaaaaaaaa' as RecordId,
  setting: 'settingaaaaaaaaaaaaaaaaaaa' as RecordId,
} as const satisfies Partial<Record<KindName, RecordId>>
