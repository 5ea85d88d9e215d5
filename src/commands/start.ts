import { chatInTerminal } from '../channels/terminal/chat.js'
import { buildApplication } from '../main.js'
import { readArguments } from './arguments.js'
import { type Command, UsageError } from './command.js'
import { reportLeftOut } from './left-out.js'
import { reportUnknownOffice } from './own-office.js'

/** Starts the channels; without a bot token that is the terminal. */
export const start: Command = {
  name: 'start',
  summary: 'starts the assistant; without any token it answers in the terminal',
  help: `usage: npm start

Answers questions about the documents in data/documents and in DATA_DIR/documents. In a terminal it is a dialogue; piped
input is answered line by line.`,
  async run({ config, terminal, args }) {
    if (readArguments(args, {}).positionals.length > 0) throw new UsageError('start takes no arguments')
    const application = await buildApplication(config, { onStatus: (message) => terminal.status.write(`${message}\n`) })
    const { messages, catalog, answerer, today } = application
    reportLeftOut(application, terminal)
    reportUnknownOffice(config.organisation, application, terminal)
    application.warmUp()
    // Piped lines are questions of their own; a person at the terminal asks on.
    const conversation = terminal.input.isTTY ? { conversation: 'terminal' } : {}
    try {
      await chatInTerminal({
        ...terminal,
        messages,
        documents: catalog.documents.length,
        answer: (text) => answerer.answer({ text, asOf: today(), organisation: config.organisation, ...conversation }).text,
      })
    } finally {
      application.close()
    }
  },
}
