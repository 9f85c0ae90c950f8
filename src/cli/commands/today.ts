import { readyTemplates } from '../../content/ways/index.ts'
import { core } from '../../content/languages/en/core.ts'
import { unitFrom } from '../../crypto/random.ts'
import { err, ok } from '../../domain/result.ts'
import { allWayStates, planDay } from '../../planner/plan-day.ts'
import { round, type Choice, type Reason } from '../../planner/plan.ts'
import type { Command } from '../commands.ts'
import { printJson } from '../output.ts'
import { withVault } from '../session.ts'

export const today: Command = {
  usage: '[--minutes 3|10|20] [--all] [--draw U]',
  does: "prints today's step, its reason and the parts of its score",
  options: { values: ['minutes', 'draw'], flags: ['all'] },
  run: (given) =>
    withVault(given, async (vault, { moment, random }) => {
      const minutes = given.values.get('minutes')
      if (minutes !== undefined && !['3', '10', '20'].includes(minutes))
        return err({ type: 'Usage', sentence: '--minutes is 3, 10 or 20.' })
      const draw = given.values.has('draw') ? Number(given.values.get('draw')) : unitFrom(random)
      if (!(draw >= 0 && draw < 1))
        return err({ type: 'Usage', sentence: '--draw is a number from 0 up to, not including, 1.' })
      const input = {
        records: vault.records(),
        moment: moment(),
        draw,
        ready: readyTemplates,
        ...(minutes ? { minutes: Number(minutes) as 3 | 10 | 20 } : {}),
      }
      const plan = planDay(input)
      const answer = {
        main: { ...choice(plan.main), reason: reasonText(plan.reason, plan.lots !== null) },
        others: plan.others.map(choice),
        rest: plan.rest,
        rule: plan.rule,
        odds: plan.odds,
        ...(plan.lots ? { lots: plan.lots } : {}),
        resting: plan.resting,
        offerHelp: plan.offerHelp,
        ...(given.flags.has('all') ? allOf(input) : {}),
      }
      if (given.flags.has('json')) printJson(answer)
      else
        process.stdout.write(
          `${plan.main.template} (${plan.main.minutes} min). ${answer.main.reason}\nOr: ${plan.others.map(({ template }) => template).join(', ')}, or rest today.\n`,
        )
      return ok(null)
    }),
}

function choice({ way, template, version, minutes, score, parts }: Choice) {
  return {
    way,
    step: template,
    version,
    minutes,
    score: round(score),
    parts: Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round(value as number)])),
  }
}

function allOf(input: Parameters<typeof allWayStates>[0]) {
  const states = allWayStates(input)
  return {
    need: Object.fromEntries(states.map(({ way, need }) => [way, round(need)])),
    ways: states.map(({ way, need, ready, gates, score }) => ({
      way,
      need: round(need),
      ready,
      gates,
      score: score === null ? null : round(score),
    })),
  }
}

function reasonText(reason: Reason, lots: boolean): string {
  const words = core.reason
  const text =
    reason.key === 'need'
      ? (words.need[reason.way] ?? `Suggested because ${reason.way} is needed.`)
      : reason.key === 'personal'
        ? words.personal(reason.helped, reason.rated)
        : words[reason.key]
  return lots ? `${text} ${core.today.lots}` : text
}
