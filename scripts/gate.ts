import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What a gate found wrong: where, and what to do. */
export interface Fault {
  readonly where: string
  readonly what: string
}

/** One check of the house. An empty list is a pass. */
export interface Gate {
  readonly name: string
  readonly run: () => readonly Fault[] | Promise<readonly Fault[]>
}

/** Every file that git knows or would add. */
export function trackedFiles(): readonly string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root })
    .toString()
    .split('\n')
    .filter(Boolean)
}

export function sourceFiles(): readonly string[] {
  return trackedFiles().filter((file) => /^(src|scripts|tests|bench)\/.*\.(ts|tsx|mjs)$/.test(file))
}

export function textOf(file: string): string {
  return readFileSync(`${root}/${file}`, 'utf8')
}

export function isTest(file: string): boolean {
  return /\.(test|e2e|contract)\.tsx?$/.test(file) || file.startsWith('tests/') || file.startsWith('bench/')
}
