import { textOf, trackedFiles, type Gate } from '../gate.ts'

const soft =
  /\.(?:only|skip|todo)\(|\bxit\(|\bxdescribe\(|toMatchSnapshot|waitForTimeout|\bas any\b|@ts-(?:ignore|nocheck|expect-error)|oxlint-disable|\bTODO\b|\bFIXME\b/
const places = /\/(?:work|root|home)\/|\/tmp\/|\.\.\/shared/
const text = /\.(?:ts|tsx|mjs|json|md|html|css|yml)$/

/** Nothing silenced, nothing left for later, no path of anyone's machine, no address in the lock file. */
export const stray: Gate = {
  name: 'stray words',
  run: () =>
    trackedFiles()
      .filter((file) => text.test(file) && file !== 'scripts/gates/stray.ts')
      .flatMap((file) =>
        textOf(file)
          .split('\n')
          .flatMap((line, at) => {
            if (file === 'package-lock.json')
              return /"resolved": "https?:/.test(line)
                ? [{ where: `${file}:${at + 1}`, what: 'an address of a registry' }]
                : []
            const found = (/\.(?:ts|tsx|mjs)$/.test(file) ? soft.exec(line) : null) ?? places.exec(line)
            return found ? [{ where: `${file}:${at + 1}`, what: `"${found[0]}" may not stand here` }] : []
          }),
      ),
}
