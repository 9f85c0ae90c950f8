import { sourceFiles, textOf, type Fault, type Gate } from '../gate.ts'

const mostLines = 400
const mostFunction = 80
/** Words and data may be long; a component's markup may reach further than a function's thought. */
const longByNature = /languages\/|crypto\/words\.ts|help-lines\.ts/

/** Guard the tail: no file over 400 lines, no function over 80 (a component over 200). */
export const tail: Gate = {
  name: 'tail',
  run: () =>
    sourceFiles()
      .filter((file) => !longByNature.test(file))
      .flatMap((file): readonly Fault[] => {
        const lines = textOf(file).split('\n')
        const long =
          lines.length > mostLines
            ? [{ where: file, what: `${lines.length} lines: what is its second reason to change?` }]
            : []
        return [...long, ...longFunctions(file, lines)]
      }),
}

function longFunctions(file: string, lines: readonly string[]): readonly Fault[] {
  if (/\.(test|e2e)\.ts$/.test(file)) return []
  const faults: Fault[] = []
  for (const [at, line] of lines.entries()) {
    const head =
      /^(\s*)(?:export )?(?:default )?(?:async )?(?:function\*? (\w+)|(?:const (\w+) = (?:async )?\(.*\{$))/.exec(line)
    if (!head || !line.trimEnd().endsWith('{')) continue
    const end = lines.findIndex((each, index) => index > at && each.startsWith(`${head[1]}}`))
    const length = end - at + 1
    const name = head[2] ?? head[3] ?? ''
    const most = file.endsWith('.tsx') && /^[A-Z]/.test(name) ? 260 : mostFunction
    if (end > 0 && length > most)
      faults.push({ where: `${file}:${at + 1}`, what: `${name} has ${length} lines, over ${most}` })
  }
  return faults
}
