import { posix } from 'node:path'
import { isTest, sourceFiles, textOf, type Fault, type Gate } from '../gate.ts'
import { allowed, parts, rootsOfChance } from '../imports.ts'

const partOf = (file: string): string | null => parts.find(({ files }) => files.test(file))?.part ?? null

function faultsOf(file: string): readonly Fault[] {
  const part = partOf(file)
  const rule = part === null ? undefined : allowed[part]
  if (!rule) return [{ where: file, what: 'belongs to no part: give it a row in scripts/imports.ts' }]
  const faults: Fault[] = []
  for (const match of textOf(file).matchAll(
    /^(?:import|export)[^'"`]*?from '([^']+)'|\bimport\(\s*'([^']+)',?\s*\)/gm,
  )) {
    const target = ((match[1] ?? match[2]) as string).replace(/\?.*$/, '')
    const to = target.startsWith('.') ? partOf(posix.join(posix.dirname(file), target)) : null
    const fine = target.startsWith('.')
      ? to === null || rule.parts.includes(to)
      : rule.packages.some((name) => target === name || (/[/:]$/.test(name) && target.startsWith(name)))
    if (!fine) faults.push({ where: file, what: `${part} may not import ${to ?? target}` })
  }
  return faults
}

/** The import table is law: the graph itself shows that no screen touches a key, and that one file names the ciphers. */
export const imports: Gate = {
  name: 'imports',
  run: () =>
    sourceFiles()
      .filter((file) => file.startsWith('src/') && !isTest(file))
      .flatMap(faultsOf),
}

/** Below a composition root nothing reads a clock or draws chance: the same records and moment give the same answer. */
export const chance: Gate = {
  name: 'clock and chance',
  run: () =>
    sourceFiles()
      .filter((file) => file.startsWith('src/') && !isTest(file) && !rootsOfChance.test(file))
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .flatMap((line, at) =>
            /\bDate\.now\(|\bMath\.random\(|new Date\(\)|\bcrypto\.(?:subtle|getRandomValues|randomUUID)/.test(line)
              ? [{ where: `${file}:${at + 1}`, what: 'asks the clock or draws chance: take it as an argument' }]
              : [],
          ),
      ),
}
