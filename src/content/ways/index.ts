import type { Way, WayId } from '../way.ts'
import { w01 } from './w01.ts'
import { w02 } from './w02.ts'
import { w03 } from './w03.ts'
import { w04 } from './w04.ts'
import { w05 } from './w05.ts'
import { w06 } from './w06.ts'
import { w07 } from './w07.ts'
import { w08 } from './w08.ts'
import { w09 } from './w09.ts'
import { w10 } from './w10.ts'
import { w11 } from './w11.ts'
import { w12 } from './w12.ts'
import { w13 } from './w13.ts'
import { w14 } from './w14.ts'
import { w15 } from './w15.ts'
import { w16 } from './w16.ts'
import { w17 } from './w17.ts'
import { w18 } from './w18.ts'
import { w19 } from './w19.ts'
import { w20 } from './w20.ts'
import { w21 } from './w21.ts'

/** The 21 ways, in order. */
export const ways = {
  w01,
  w02,
  w03,
  w04,
  w05,
  w06,
  w07,
  w08,
  w09,
  w10,
  w11,
  w12,
  w13,
  w14,
  w15,
  w16,
  w17,
  w18,
  w19,
  w20,
  w21,
} as const satisfies Record<WayId, Way>

export const allWays: readonly Way[] = Object.values(ways)

/** Ways whose steps, words and screens exist in this version; Ways shows these and the planner offers these. */
export const readyTemplates: ReadonlySet<string> = new Set([
  'w01.label',
  'w01.heavy',
  'w05.urge',
  'w05.repair',
  'w08.breath',
  'w08.heavy',
  'w09.ask',
  'w09.heavy',
  'w11.lines',
  'w11.facts',
  'w11.story',
  'w11.gains',
  'w11.heavy',
])
