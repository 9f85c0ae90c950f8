import type { WayId } from '../content/way.ts'
import { daysBetween, wallClockAt } from '../domain/day.ts'
import { clamp, down, up } from '../measures/series.ts'
import type { Facts } from './facts.ts'

/** How much each way is needed now, 0 to 1; each formula is the way's own (PL5). */
export const needByWay: Readonly<Record<WayId, (facts: Facts) => number>> = {
  w01: (facts) => {
    const wordDays = new Set(
      facts
        .within('check-in', 7)
        .filter(({ body }) => body.words.length > 0 || body.ownWord !== null)
        .map(({ day }) => day),
    )
    return 0.7 * up(facts.series.mean('pain', 3)) + 0.3 * (1 - clamp(wordDays.size / 4))
  },
  w02: (facts) => {
    const waiting = facts.all('saved-thought').filter(({ body }) => body.status === 'waiting').length
    return 0.6 * up(facts.series.mean('intrusions', 7)) + 0.4 * clamp(waiting / 5)
  },
  w03: (facts) => 0.6 * up(facts.series.last('askWhy', 14)) + 0.4 * up(facts.series.last('selfBlame', 14)),
  w04: (facts) => 0.6 * up(facts.series.mean('longing', 7)) + 0.4 * clamp(facts.cues7('missing-them') / 3),
  w05: (facts) => {
    const noPlan = facts.all('contact-plan').some(({ body }) => body.active) ? 0 : 0.6
    const looks = facts.within('contact', 7).filter(({ body }) => body.what === 'looked').length
    return Math.max(noPlan, clamp(looks / 4), clamp(facts.within('urge', 7).length / 5), facts.openSlip ? 1 : 0)
  },
  w06: (facts) => {
    const basics = facts
      .within('act', 7)
      .filter(
        ({ body }) =>
          (body.purpose === 'comfort' || body.purpose === 'upkeep') && (body.done === 'yes' || body.done === 'part'),
      )
    const openNeeds = facts.within('need', 7).filter(({ body }) => body.plannedBy === null)
    return (
      0.5 * down(facts.series.mean('sleep', 3)) +
      0.3 * (1 - clamp(basics.length / 7)) +
      (openNeeds.length > 0 ? 0.2 : 0)
    )
  },
  w07: (facts) => {
    const young = facts
      .all('routine')
      .some(({ body }) => body.startedOn !== null && daysBetween(body.startedOn, facts.today) < 7)
    if (young) return 0.2
    const share = fullestBandShare(facts)
    return share === null ? 0.3 : clamp((share - 0.2) / 0.4)
  },
  w08: (facts) => {
    // The worked figure of way 8 has a tension two days old and "none in 3 days": the third day back no longer counts.
    const calm = facts.within('calm-session', 2).length > 0
    return 0.8 * Math.max(up(facts.series.last('tension', 2)), up(facts.series.mean('pain', 2))) + (calm ? 0 : 0.2)
  },
  w09: (facts) => {
    const sent = facts.all('reach-out').findLast(({ body }) => body.status === 'sent')
    return 0.6 * up(facts.series.last('loneliness', 14)) + 0.4 * clamp(facts.daysSince(sent) / 10)
  },
  w10: (facts) => {
    if (facts.all('movement').length === 0) return 0.5
    const active = facts.within('movement', 7).filter(({ body }) => !body.maybeDouble)
    const minutes = active.reduce((sum, { body }) => sum + body.minutes * ((body.effort ?? 0) >= 7 ? 2 : 1), 0)
    return 1 - clamp(minutes / 150)
  },
  w11: (facts) => 0.5 * up(facts.series.circling()) + 0.5 * clamp(facts.daysSince(facts.newest('entry')) / 4),
  w12: (facts) => {
    const looked = facts.within('check-in', 7).some(({ body }) => body.checkedReturn === true)
    return clamp(down(facts.series.last('acceptance', 14)) + (looked ? 0.2 : 0))
  },
  w13: (facts) => {
    const loose = facts.all('letter').filter(({ body }) => body.to === 'them' && body.fate === 'keep').length
    return 0.7 * up(facts.series.mean('intrusions', 3)) + 0.3 * clamp(loose / 3)
  },
  w14: (facts) => 0.5 * up(facts.series.mean('longing', 7)) + 0.5 * clamp(facts.cues7('golden-memory') / 3),
  w15: (facts) =>
    Math.max(
      facts.all('box').length === 0 ? 0.5 : 0,
      clamp(facts.cues7('photo', 'song', 'place', 'thing', 'feed') / 4),
    ),
  w16: (facts) =>
    Math.max(
      down(facts.series.last('selfKindness', 14)),
      forgivePartsOpen(facts) ? 0.8 * up(facts.series.last('anger', 14)) : 0,
    ),
  w17: (facts) => down(facts.series.last('clarity', 14)),
  w18: (facts) => {
    const joys = facts
      .within('act', 7)
      .filter(({ body }) => body.purpose === 'joy' && (body.done === 'yes' || body.done === 'part')).length
    return 0.6 * (1 - clamp(joys / 3)) + 0.4 * down(facts.series.mean('pleasure', 14))
  },
  w19: (facts) => {
    if (facts.cues7('dating') > 0) return 0.9
    return facts.profile?.datingOpen && facts.daysSince(facts.newest('motive-check')) > 21 ? 0.4 : 0
  },
  w20: (facts) => {
    if (helpRuleHolds(facts)) return 0.9
    const done = facts.finishedSteps.some(({ body }) => body.way === 20)
    return Math.max(0.5 * up(facts.series.last('functionHard', 14)), !done && facts.dayNo >= 7 ? 0.6 : 0)
  },
  w21: (facts) => {
    const due = facts
      .all('forecast')
      .filter(
        ({ body }) =>
          body.status === 'open' &&
          daysBetween(body.targetDay, facts.today) >= 0 &&
          daysBetween(body.targetDay, facts.today) < 3,
      )
    return 0.7 * down(facts.series.last('hope', 14)) + 0.3 * clamp(due.length / 2)
  },
}

/** Share of 14 days' urges and heavy check-ins in their fullest two-hour band; null under 4. */
function fullestBandShare(facts: Facts): number | null {
  const moments = [
    ...facts.within('urge', 14),
    ...facts.within('check-in', 14).filter(({ body }) => (body.pain ?? 0) >= 6),
  ]
  if (moments.length < 4) return null
  const bands = new Map<number, number>()
  for (const { at, zone } of moments) {
    const band = Math.floor(wallClockAt({ at, zone }).hour / 2)
    bands.set(band, (bands.get(band) ?? 0) + 1)
  }
  return Math.max(...bands.values()) / moments.length
}

function forgivePartsOpen(facts: Facts): boolean {
  return !facts.unsafe && facts.all('gate').some(({ body }) => body.name === 'p4') && facts.dayNo >= 42
}

/** H1, H2 and H5 (way 20); H3 and H4 arrive with the verdict and the questionnaires. */
export function helpRuleHolds(facts: Facts): boolean {
  const heavyDays = facts.series
    .dayMeans('pain')
    .filter(({ day, mean }) => daysBetween(day, facts.today) < 21 && mean >= 7).length
  const hard = facts.series.points('functionHard').filter(({ value }) => value >= 7)
  const twice = hard.some((first) =>
    hard.some((second) => {
      const apart = daysBetween(first.day, second.day)
      return apart >= 5 && apart <= 10
    }),
  )
  const told = facts.profile?.notAlive ?? null
  return heavyDays >= 14 || twice || told === 'sometimes' || told === 'a-lot'
}
