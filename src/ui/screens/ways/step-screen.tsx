import { stepPlans } from '../../../content/steps/index.ts'
import { coreWords } from '../../../i18n/words.ts'
import type { ScreenProps } from '../../screens.ts'
import { StepRunner } from '../../step/step-runner.tsx'

const sources = ['today', 'ways', 'pause'] as const

/** `/step/<template>/<from where>`: one sitting. */
export function StepScreen({ deps, parts }: ScreenProps) {
  const [template = '', from = 'ways'] = parts
  if (!stepPlans[template]) return <h1>{coreWords().journal.gone}</h1>
  return <StepRunner template={template} source={sources.find((each) => each === from) ?? 'ways'} deps={deps} />
}
