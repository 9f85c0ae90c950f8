import { parseArguments, usageOf } from './arguments.ts'
import { commands, isCommand } from './commands.ts'
import { failureText, printFailure } from './output.ts'

/** Composition root of `ebb`: reads arguments, runs one command, says how it went. */
async function main(given: readonly string[]): Promise<number> {
  const [name = '', ...rest] = given
  if (name === '' || name === '--help' || name === 'help') {
    process.stdout.write(usageOf(commands))
    return name === '' ? 2 : 0
  }
  if (!isCommand(name)) {
    process.stderr.write(`There is no command "${name}". See: ebb help\n`)
    return 2
  }
  const command = commands[name]
  const parsed = parseArguments(rest, command.options)
  if (!parsed.ok) {
    process.stderr.write(`${parsed.error.sentence}\nUsage: ebb ${name} ${command.usage}\n`)
    return 2
  }
  try {
    const done = await command.run(parsed.value)
    if (done.ok) return process.exitCode === 1 ? 1 : 0
    if (done.error.type === 'Usage') {
      process.stderr.write(`${failureText(done.error)}\nUsage: ebb ${name} ${command.usage}\n`)
      return 2
    }
    printFailure(done.error, parsed.value.flags.has('json'))
  } catch (thrown) {
    printFailure(
      { type: 'Unexpected', detail: thrown instanceof Error ? thrown.message : String(thrown) },
      parsed.value.flags.has('json'),
    )
  }
  return 1
}

process.exitCode = await main(process.argv.slice(2))
