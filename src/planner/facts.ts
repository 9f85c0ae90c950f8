import { dayAt, daysBetween, millisPerHour, type Day, type Moment } from '../domain/day.ts'
import type { KindName } from '../domain/kinds/index.ts'
import type { AnyRecord, RecordOf, Records } from '../domain/record.ts'
import { Series } from '../measures/series.ts'
import { thresholds } from './thresholds.ts'

/** What the planner asks about a person's records; made once for each plan. */
export class Facts {
  readonly moment: Moment
  readonly today: Day
  readonly series: Series
  /** Calendar day since the break, from 1; since the first use when the break is not known. */
  readonly dayNo: number
  readonly #byKind = new Map<KindName, AnyRecord[]>()

  constructor(records: Records, moment: Moment) {
    this.moment = moment
    this.today = dayAt(moment)
    this.series = new Series(records, moment)
    for (const record of records) {
      const known = this.#byKind.get(record.kind)
      if (known) known.push(record)
      else this.#byKind.set(record.kind, [record])
    }
    const first =
      this.profile?.breakDay ?? records.find(({ kind }) => kind !== 'setting' && kind !== 'profile')?.day ?? this.today
    this.dayNo = Math.max(1, daysBetween(first, this.today) + 1)
  }

  /** Oldest first. */
  all<Name extends KindName>(kind: Name): readonly RecordOf<Name>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly RecordOf<Name>[]
  }

  newest<Name extends KindName>(kind: Name): RecordOf<Name> | null {
    return this.all(kind).at(-1) ?? null
  }

  get profile(): RecordOf<'profile'>['body'] | null {
    return this.newest('profile')?.body ?? null
  }

  get setting(): RecordOf<'setting'>['body'] | null {
    return this.newest('setting')?.body ?? null
  }

  /** Whole days since a record; 99 for none. */
  daysSince(record: AnyRecord | null | undefined): number {
    return record ? daysBetween(record.day, this.today) : 99
  }

  hoursSince(at: number): number {
    return (this.moment.at - at) / millisPerHour
  }

  /** Records of a kind in the last n days, today included. */
  within<Name extends KindName>(kind: Name, days: number): readonly RecordOf<Name>[] {
    return this.all(kind).filter(({ day }) => {
      const ago = daysBetween(day, this.today)
      return ago >= 0 && ago < days
    })
  }

  /** How many check-ins and urges of the last 7 days carry one of these cues. */
  cues7(...cues: readonly string[]): number {
    const checkIns = this.within('check-in', 7).filter(({ body }) => body.cues.some((cue) => cues.includes(cue)))
    const urges = this.within('urge', 7).filter(({ body }) => body.cue !== null && cues.includes(body.cue))
    return checkIns.length + urges.length
  }

  /** Finished steps, oldest first. */
  get finishedSteps(): readonly RecordOf<'step'>[] {
    return this.all('step').filter(({ body }) => body.finishedAt !== null)
  }

  /** A lot of thoughts of not wanting to live, told within 72 hours (G10). */
  get crisis(): boolean {
    const { notAlive = null, notAliveAt = null } = this.profile ?? {}
    return notAlive === 'a-lot' && notAliveAt !== null && this.hoursSince(notAliveAt) <= thresholds.crisisHours
  }

  /** The abuse path: not-sure counts as no. */
  get unsafe(): boolean {
    const safe = this.profile?.safe ?? null
    return safe === 'no' || safe === 'not-sure'
  }

  /** An unrepaired slip of the last 24 hours. */
  get openSlip(): RecordOf<'slip'> | null {
    return (
      this.all('slip').findLast(
        ({ at, body }) => body.repairedAt === null && this.hoursSince(at) <= thresholds.slipHours,
      ) ?? null
    )
  }
}
