import { createInterface } from 'node:readline'
import type { Messages } from '../../language/messages.js'

/** What the terminal channel needs from the program. */
export interface TerminalChat {
  input: NodeJS.ReadableStream & { isTTY?: boolean }
  output: NodeJS.WritableStream
  status: NodeJS.WritableStream
  messages: Messages
  /** Number of documents, for the greeting. */
  documents: number
  answer(question: string): string
}

const LEAVE = /^(?:thoát|thoat|exit|quit|bye|tạm biệt)\.?$/i

/**
 * A dialogue in the terminal. Piped input is answered line by line and ends the process at its end, with the answers
 * alone on standard output; greetings and prompts go to the status stream.
 */
export async function chatInTerminal({ input, output, status, messages, documents, answer }: TerminalChat): Promise<void> {
  const interactive = input.isTTY === true
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  const prompt = () => interactive && status.write(`\n${messages.say('vi', 'terminal-prompt')} `)
  status.write(`${messages.say('vi', 'terminal-welcome', { documents })}\n`)
  if (interactive) status.write(`${messages.say('vi', 'terminal-leave')}\n`)
  prompt()
  for await (const line of lines) {
    const question = line.trim()
    if (interactive && LEAVE.test(question)) break
    if (question !== '') output.write(`${answer(question)}\n\n`)
    prompt()
  }
  lines.close()
  if (interactive) status.write(`${messages.say('vi', 'terminal-goodbye')}\n`)
}
