import { textOf, type Gate } from '../gate.ts'
import { tokensCss } from '../../src/ui/styles/tokens.ts'

/** The style sheet of the colours is what their one source says. */
export const tokens: Gate = {
  name: 'tokens',
  run: () =>
    textOf('src/ui/styles/tokens.css').replace(/\s+/g, '').replaceAll('"', "'") === tokensCss().replace(/\s+/g, '')
      ? []
      : [{ where: 'src/ui/styles/tokens.css', what: 'is stale: run node scripts/build/tokens.ts' }],
}
