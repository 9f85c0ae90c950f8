import { dayAt } from '../../domain/day.ts'
import { ok } from '../../domain/result.ts'
import { offerOf } from '../../planner/plan.ts'
import type { Command } from './context.ts'
import { planNow } from './today-query.ts'

/**
 * Keeps what Today offers and how it was answered. An offer that stands is changed,
 * not doubled; what rules 1 and 2 decide for a moment is kept only when it was answered.
 */
export const keepOffer: Command<'keepOffer'> = async ({ vault, moment }, { response }) => {
  if (!vault) return ok(null)
  const records = vault.records()
  const plan = planNow(vault, records, moment)
  const standing = vault.records('offer').findLast((record) => record.day === dayAt(moment))
  const same =
    standing?.kind === 'offer' && standing.body.main === plan.main.template && standing.body.response === 'none'
      ? standing
      : null
  if (response === 'none' && (same || plan.rule <= 2 || plan.resting)) return ok(null)
  const body = { ...(same ? same.body : offerOf(plan, plan.reason.key)), response }
  const written = await vault.write([{ kind: 'offer', body, ...(same ? { id: same.id } : {}) }])
  return written.ok ? ok(null) : written
}
