/** `w01` to `w21`, always in this order. */
export type WayId =
  `w${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '20' | '21'}`

/** The five rooms that the ways live in. */
export type Room = 'let-it-hurt' | 'see-it-clearly' | 'step-back' | 'hold-yourself' | 'open-again'

export type Landing = 'sigh' | 'hands' | 'room' | 'warm' | 'kind' | 'next'

/** How sure the research is: A strong trials, B good but partial, C promising, D thin or mixed. */
export type Grade = 'A' | 'B' | 'C' | 'D'

/** A phase of the path; phases overlap and stay open. */
export type Phase = 0 | 1 | 2 | 3 | 4

/** One sitting of a way: what the planner knows of it. Its words and screens stand elsewhere. */
export interface Template {
  readonly id: string
  /** Minutes of the full version; the planner compares them with the time a person has. */
  readonly minutes: number
  /** Loss-oriented (dual process model, Stroebe and Schut 1999); others are restoration-oriented. */
  readonly loss: boolean
  readonly phase: Phase
  /** First and last day (from the break) on which Today offers it. */
  readonly fromDay?: number
  readonly toDay?: number
  /** Days before Today offers it again after it was finished. */
  readonly coolDays?: number
  /** Hours in which it is locked after it was started. */
  readonly lockHours?: number
  /** Soft: not offered at this pain or above. */
  readonly painBelow?: number
  readonly circlingBelow?: number
  readonly notAtNight?: boolean
  readonly notAfterCrisis?: boolean
  /** Offered only by another rule: a plan, a slip, a planned contact. */
  readonly onlyBy?: 'no-plan' | 'slip' | 'planned-contact' | 'review' | 'urge'
  /** Grade of its own where it differs from its way. */
  readonly grade?: Grade
}

export interface Way {
  readonly id: WayId
  readonly room: Room
  readonly grade: Grade
  readonly landing: Landing
  /** Seconds of the heavy version. */
  readonly heavySeconds: number
  readonly heavyLoss: boolean
  readonly heavyPhase: Phase
  readonly templates: readonly Template[]
}

export function wayNumber(id: WayId): number {
  return Number(id.slice(1))
}

export function wayIdOf(number: number): WayId {
  return `w${String(number).padStart(2, '0')}` as WayId
}

/** The way that a template belongs to. */
export function wayOfTemplate(template: string): WayId {
  return template.slice(0, 3) as WayId
}
