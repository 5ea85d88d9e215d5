#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { ask } from './commands/ask.js'
import { type Command, UsageError } from './commands/command.js'
import { documents } from './commands/documents.js'
import { extract } from './commands/extract.js'
import { search } from './commands/search.js'
import { start } from './commands/start.js'
import { ConfigError, readConfig } from './config.js'
import { DocumentError } from './documents/errors.js'
import { ReviewError } from './extraction/review/load.js'
import { KnowledgeError } from './knowledge/load.js'
import { loadMessages } from './language/messages.js'

const COMMANDS: readonly Command[] = [start, ask, extract, documents, search]

/** Commands of later releases: they say so instead of failing oddly. */
const NOT_YET = ['soak', 'doctor', 'state']

const terminal = { input: process.stdin, output: process.stdout, status: process.stderr }

async function main(argv: string[]): Promise<void> {
  const [name, ...args] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.output.write(
      `usage: node dist/cli.js COMMAND\n\n${COMMANDS.map((command) => `  ${command.name.padEnd(10)} ${command.summary}`).join('\n')}\n`,
    )
    return
  }
  if (NOT_YET.includes(name)) throw new UsageError(`${name} is not part of this release yet`)
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) throw new UsageError(`unknown command "${name}"; there are ${COMMANDS.map((candidate) => candidate.name).join(', ')}`)
  if (args.includes('--help') || args.includes('-h')) {
    terminal.output.write(`${command.help}\n`)
    return
  }
  await command.run({ config: readConfig(process.env, process.cwd()), terminal, args })
}

/** One line for what a person can mend, exit code 2; anything else is ours, exit code 1. */
function report(error: unknown): void {
  if (error instanceof DocumentError) {
    const messages = loadMessages(fileURLToPath(new URL('../locales', import.meta.url)))
    terminal.status.write(`${error.file}: ${messages.say('vi', `document-error-${error.code}`)}\n`)
    process.exitCode = 2
  } else if (
    error instanceof UsageError ||
    error instanceof ConfigError ||
    error instanceof KnowledgeError ||
    error instanceof ReviewError
  ) {
    terminal.status.write(`${error.message}\n`)
    process.exitCode = 2
  } else if (isMissingAddon(error)) {
    terminal.status.write(
      'better-sqlite3 is not compiled for this Node.js: run "npm rebuild better-sqlite3" (needs python3, make and a C++ compiler)\n',
    )
    process.exitCode = 2
  } else {
    terminal.status.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  }
}

function isMissingAddon(error: unknown): boolean {
  return (
    error instanceof Error &&
    (/Could not locate the bindings file|better_sqlite3\.node/.test(error.message) ||
      ('code' in error && error.code === 'ERR_DLOPEN_FAILED'))
  )
}

// A reader that stops early (`… | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch(report)
