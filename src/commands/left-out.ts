import { basename } from 'node:path'
import type { Application } from '../main.js'
import type { Terminal } from './command.js'

/** The files that were left out of the library, each with the reason, in one line. */
export function leftOutLines({ catalog, messages }: Application): string[] {
  return catalog.leftOut.map(({ file, error }) =>
    messages.say('vi', 'left-out', { file: basename(file), problem: messages.say('vi', `document-error-${error.code}`) }),
  )
}

/** Says on the status stream which files were left out. */
export function reportLeftOut(application: Application, terminal: Terminal): void {
  for (const line of leftOutLines(application)) terminal.status.write(`${line}\n`)
}
