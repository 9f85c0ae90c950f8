import type { RecordId } from '../../domain/id.ts'
import type { Exercise } from '../exercise.ts'

export type Channel = 'share' | 'sms' | 'tel' | 'mail' | 'copy' | 'in-person'

export interface Reachable {
  readonly id: RecordId
  readonly nickname: string
  readonly channel: Exclude<Channel, 'copy'>
  readonly number: string | null
  readonly knowsBoth: boolean
}

/** One ask to one person: Ebb sends nothing, it hands the text to the phone. */
export interface ReachOutSpec {
  readonly kind: 'reach-out'
  readonly name: string
  readonly question: string
  readonly people: readonly Reachable[]
  readonly draft: string
}

export interface ReachedOut {
  readonly person: RecordId | null
  readonly nickname: string | null
  readonly channel: Channel
  readonly text: string
  readonly status: 'open' | 'sent' | 'later' | 'not-today'
}

export const reachOut: Exercise<ReachOutSpec, ReachedOut> = {
  isAnswered: (_, answer) => answer !== null && answer.status !== 'open',
}
