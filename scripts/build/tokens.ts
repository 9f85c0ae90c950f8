import { writeFileSync } from 'node:fs'
import { tokensCss } from '../../src/ui/styles/tokens.ts'

writeFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), tokensCss())
