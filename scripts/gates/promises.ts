import { isTest, sourceFiles, textOf, type Gate } from '../gate.ts'

/** Every promise that the README or SECURITY prints as (P3) or (T42) has a test that names it. */
export const promises: Gate = {
  name: 'promises',
  run() {
    const tests = sourceFiles().filter(isTest).map(textOf).join('\n')
    return ['README.md', 'SECURITY.md'].flatMap((file) =>
      [...textOf(file).matchAll(/\(((?:P|T|SF)\d+)\)/g)]
        .map((match) => match[1] as string)
        .filter((id) => !new RegExp(`\\b${id}\\b`).test(tests))
        .map((id) => ({ where: file, what: `promises ${id}, which no test names` })),
    )
  },
}
