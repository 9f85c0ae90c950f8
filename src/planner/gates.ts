import type { Phase, Template, Way } from '../content/way.ts'
import { addDays, daysBetween, isNight, millisPerHour, type Day } from '../domain/day.ts'
import type { Facts } from './facts.ts'
import { thresholds } from './thresholds.ts'

/** Why Today does not offer a template now. Soft ones can be opened anyway; nothing is closed because of a score (G10). */
export type Gate =
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'from-day'; readonly day: number }
  | { readonly type: 'to-day'; readonly day: number }
  | { readonly type: 'cool-down'; readonly until: Day }
  | { readonly type: 'lock'; readonly until: number }
  | { readonly type: 'pain' }
  | { readonly type: 'circling' }
  | { readonly type: 'night' }
  | { readonly type: 'crisis' }
  | { readonly type: 'other-rule' }
  | { readonly type: 'stop-rule'; readonly until: Day }
  | { readonly type: 'abuse-path' }
  | { readonly type: 'under-18' }
  | { readonly type: 'switched-off' }

const hard = new Set<Gate['type']>(['abuse-path', 'under-18', 'lock', 'switched-off'])

export function isHard(gate: Gate): boolean {
  return hard.has(gate.type)
}

/** Which phases are open; once open they stay so, and P2 rests while the pain of three days is heavy (PL6). */
export function openPhases(facts: Facts): ReadonlySet<Phase> {
  const asked = new Set(facts.all('gate').map(({ body }) => body.name))
  const open = new Set<Phase>([0])
  const firstNight = facts.all('step').some(({ body }) => body.source === 'first-night')
  // Whoever looked around and said how it is has passed the first night by.
  const skipped = facts.all('check-in').length > 0
  if (firstNight || skipped || asked.has('p1') || facts.dayNo > 1 || facts.finishedSteps.length > 0) open.add(1)
  const painRests = (facts.series.mean('pain', 3) ?? 0) >= thresholds.heavyPain
  if ((facts.dayNo >= 10 || asked.has('p2')) && !painRests) open.add(2)
  if (asked.has('p3') || checkInDaysWithin7(facts)) open.add(3)
  if (asked.has('p4') || acceptedTwice(facts)) open.add(4)
  return open
}

function checkInDaysWithin7(facts: Facts): boolean {
  const days = [...new Set(facts.all('check-in').map(({ day }) => day))].sort()
  return days.some((day, at) => days[at + 2] !== undefined && daysBetween(day, days[at + 2] as Day) < 7)
}

function acceptedTwice(facts: Facts): boolean {
  const accepted = facts.all('week-check').map(({ body }) => (body.acceptance ?? 0) >= 5)
  return accepted.some((yes, at) => yes && accepted[at + 1] === true)
}

const closedOnAbusePath = new Set(['w04.whole', 'w14.both', 'w16.part', 'w19.ready', 'w13.release', 'w13.ritual'])

/** Every gate of a template that is closed now. */
export function gatesOf(template: Template, way: Way, facts: Facts, open: ReadonlySet<Phase>): readonly Gate[] {
  const gates: Gate[] = []
  if (!open.has(template.phase)) gates.push({ type: 'phase', phase: template.phase })
  if (template.fromDay !== undefined && facts.dayNo < template.fromDay)
    gates.push({ type: 'from-day', day: template.fromDay })
  if (template.toDay !== undefined && facts.dayNo > template.toDay) gates.push({ type: 'to-day', day: template.toDay })
  gates.push(...timeGates(template, facts), ...stateGates(template, facts))
  if (facts.unsafe && closedOnAbusePath.has(template.id)) gates.push({ type: 'abuse-path' })
  if (facts.profile?.under18 && way.id === 'w19') gates.push({ type: 'under-18' })
  if (facts.profile?.datingTopic === false && way.id === 'w19') gates.push({ type: 'switched-off' })
  if (template.onlyBy && !otherRuleAllows(template, facts)) gates.push({ type: 'other-rule' })
  return gates
}

function timeGates(template: Template, facts: Facts): readonly Gate[] {
  const gates: Gate[] = []
  const started = facts.all('step').findLast(({ body }) => body.template === template.id && body.version === 'full')
  const finished = facts.finishedSteps.findLast(({ body }) => body.template === template.id && body.version === 'full')
  if (finished && template.coolDays !== undefined && !betweenParts(template, facts)) {
    const until = addDays(finished.day, template.coolDays)
    if (until > facts.today) gates.push({ type: 'cool-down', until })
  }
  if (started && template.lockHours !== undefined) {
    const until = started.body.startedAt + template.lockHours * millisPerHour
    if (until > facts.moment.at) gates.push({ type: 'lock', until })
  }
  return gates
}

/** The story has three parts: its long rest comes after the last. */
function betweenParts(template: Template, facts: Facts): boolean {
  return template.id === 'w11.story' && partsDone(facts, template.id) % 3 !== 0
}

export function partsDone(facts: Facts, template: string): number {
  return facts.finishedSteps.filter(({ body }) => body.template === template && body.version === 'full').length
}

function stateGates(template: Template, facts: Facts): readonly Gate[] {
  const gates: Gate[] = []
  const pain = facts.series.mean('pain', 7)
  if (template.painBelow !== undefined && pain !== null && pain >= template.painBelow) gates.push({ type: 'pain' })
  const circling = facts.series.circling()
  if (template.circlingBelow !== undefined && circling !== null && circling >= template.circlingBelow)
    gates.push({ type: 'circling' })
  if (template.notAtNight && isNight(facts.moment)) gates.push({ type: 'night' })
  if (template.notAfterCrisis && facts.crisis) gates.push({ type: 'crisis' })
  const stop = template.id === 'w11.story' ? stopRule(facts) : null
  if (stop) gates.push({ type: 'stop-rule', until: stop })
  return gates
}

/** After a part of the story the next three day means all lay 2 or more above the mean before: other parts rest 28 days (way 11). */
export function stopRule(facts: Facts): Day | null {
  const means = facts.series.dayMeans('pain')
  for (const { day } of facts.finishedSteps.filter(({ body }) => body.template === 'w11.story')) {
    const before = means.filter((each) => each.day < day && daysBetween(each.day, day) <= 7)
    const after = means.filter((each) => each.day > day).slice(0, 3)
    if (before.length === 0 || after.length < 3) continue
    const base = before.reduce((sum, { mean }) => sum + mean, 0) / before.length
    const until = addDays(day, 28)
    if (after.every(({ mean }) => mean >= base + 2) && until > facts.today) return until
  }
  return null
}

function otherRuleAllows(template: Template, facts: Facts): boolean {
  if (template.onlyBy === 'no-plan') return !facts.all('contact-plan').some(({ body }) => body.active)
  if (template.onlyBy === 'review') {
    const due = facts.all('contact-plan').findLast(({ body }) => body.active)?.body.reviewDay ?? null
    return due !== null && due <= facts.today
  }
  return false
}
