import type { StepPlan } from './step-plan.ts'
import { w01Heavy, w01Label } from './w01.ts'
import { w08Breath, w08Heavy } from './w08.ts'
import { w09Ask, w09Heavy } from './w09.ts'
import { w11Facts, w11Gains, w11Heavy, w11Lines, w11Story } from './w11.ts'

/** Every step that the runner can run, by template. Pause and its repair have a screen of their own. */
export const stepPlans: Readonly<Record<string, StepPlan>> = {
  'w01.label': w01Label,
  'w01.heavy': w01Heavy,
  'w08.breath': w08Breath,
  'w08.heavy': w08Heavy,
  'w09.ask': w09Ask,
  'w09.heavy': w09Heavy,
  'w11.lines': w11Lines,
  'w11.facts': w11Facts,
  'w11.story': w11Story,
  'w11.gains': w11Gains,
  'w11.heavy': w11Heavy,
}
