import { isTest, sourceFiles, textOf, trackedFiles, type Gate } from '../gate.ts'

/** Every numbered rule of spec/ is proved by a test that names it, and no test names a rule that is not there. */
export const rules: Gate = {
  name: 'rules',
  run() {
    const written = new Map<string, string>()
    for (const file of trackedFiles().filter((name) => /^spec\/.*\.md$/.test(name))) {
      for (const match of textOf(file).matchAll(/^- \*\*([A-Z]{1,2}\d+)\*\*/gm)) written.set(match[1] as string, file)
    }
    const cited = new Map<string, string>()
    for (const file of sourceFiles().filter(isTest)) {
      for (const name of textOf(file).matchAll(/\(((?:[A-Z]{1,2}\d+|w\d\d)(?:, (?:[A-Z]{1,2}\d+|w\d\d))*)\)/g)) {
        for (const id of (name[1] as string).split(', '))
          if (/^(?:CR|RC|ST|SE|AR|ME|PL|SF)\d/.test(id)) cited.set(id, file)
      }
    }
    return [
      ...[...written]
        .filter(([id]) => !cited.has(id))
        .map(([id, where]) => ({ where, what: `${id} has no test that names it` })),
      ...[...cited]
        .filter(([id]) => !written.has(id))
        .map(([id, where]) => ({ where, what: `names ${id}, which stands in no spec` })),
    ]
  },
}
