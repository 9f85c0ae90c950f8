import type { Deps } from '../../../app/deps.ts'
import type { TodayView } from '../../../app/vault-messages.ts'
import type { Choice, Reason } from '../../../planner/plan.ts'
import { coreWords, stepWords } from '../../../i18n/words.ts'
import { Card } from '../../primitives/controls.tsx'

/** One small thing with its reason, two others, and rest, which counts as care. */
export function StepCard({ deps, view }: { readonly deps: Deps; readonly view: TodayView | undefined }) {
  const words = coreWords().today
  if (!view) {
    return (
      <Card title={words.step}>
        <StepLink template="w08.heavy" minutes={1} />
      </Card>
    )
  }
  const { plan } = view
  if (plan.resting)
    return (
      <Card title={words.step}>
        <p>{words.resting}</p>
      </Card>
    )
  const answer = (response: 'not-this' | 'rest') => () => void deps.vault.run('keepOffer', { response })
  return (
    <Card title={words.step}>
      <StepLink template={plan.main.template} minutes={plan.main.minutes} />
      <p class="faint">
        {reasonText(plan.reason)} {plan.lots ? words.lots : ''}
      </p>
      {plan.others.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <div class="stack tight">
            {plan.others.map((other: Choice) => (
              <StepLink key={other.template} template={other.template} minutes={other.minutes} />
            ))}
          </div>
        </details>
      )}
      <div class="row">
        <button type="button" class="button small quiet" onClick={answer('not-this')}>
          {words.notThis}
        </button>
        <button type="button" class="button small quiet" onClick={answer('rest')}>
          {words.rest}
        </button>
      </div>
    </Card>
  )
}

function StepLink({ template, minutes }: { readonly template: string; readonly minutes: number }) {
  const words = stepWords().ways
  const [name, way] = [words.templates[template], words.names[template.slice(0, 3)]?.title]
  return (
    <a class="link-row" href={template.startsWith('w05') ? '/pause' : `/step/${template}/today`}>
      <span>
        <strong>{name}</strong> {name === way ? null : <span class="faint">{way}</span>}
      </span>
      <span class="faint">{coreWords().today.minutes(minutes)}</span>
    </a>
  )
}

export function reasonText(reason: Reason): string {
  const words = coreWords().reason
  if (reason.key === 'need') return words.need[reason.way] ?? ''
  if (reason.key === 'personal') return words.personal(reason.helped, reason.rated)
  return words[reason.key]
}
