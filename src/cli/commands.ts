import type { Result } from '../domain/result.ts'
import type { Arguments, Options } from './arguments.ts'
import type { CliFailure } from './output.ts'
import { backup, restore } from './commands/backup.ts'
import { create } from './commands/create.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { add, get, list, remove, restoreRecord } from './commands/records.ts'
import { search } from './commands/search.ts'
import { serve } from './commands/serve.ts'
import { today } from './commands/today.ts'
import { vectors } from './commands/vectors.ts'
import { verify } from './commands/verify.ts'

/** One sub-command: what it takes, what it does. It only composes parts. */
export interface Command {
  readonly usage: string
  readonly does: string
  readonly options: Options
  readonly run: (given: Arguments) => Promise<Result<null, CliFailure>>
}

/** Every sub-command. Adding one is a file and a row. */
export const commands = {
  serve,
  create,
  add,
  list,
  get,
  remove,
  'restore-record': restoreRecord,
  search,
  today,
  import: importCommand,
  export: exportCommand,
  backup,
  restore,
  verify,
  vectors,
} as const satisfies Readonly<Record<string, Command>>

export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name)
}
