import type { Config } from '../config.js'

/** Where a command reads from and writes to. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  /** Answers and results. */
  output: NodeJS.WritableStream
  /** Status and errors. */
  status: NodeJS.WritableStream
}

/** What a command is run with. */
export interface CommandContext {
  config: Config
  terminal: Terminal
  /** Arguments after the command's name. */
  args: string[]
}

/** A command of the command line. */
export interface Command {
  name: string
  /** One line for the overview. */
  summary: string
  /** The whole help text. */
  help: string
  run(context: CommandContext): Promise<void>
}

/** A wrong use of a command: one line, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
