import { createInterface } from 'node:readline'
import { z } from 'zod'
import { isDay } from '../language/dates.js'
import type { Messages } from '../language/messages.js'
import { type Application, buildApplication } from '../main.js'
import type { Answer } from '../questions/answer.js'
import type { Answerer, Asked } from '../questions/answerer.js'
import { type Explanation, explanationText } from '../questions/explain.js'
import { day, oneOf, readArguments } from './arguments.js'
import { type Command, type Terminal, UsageError } from './command.js'
import { reportLeftOut } from './left-out.js'
import { reportUnknownOffice } from './own-office.js'

/** Answers one question for a person, or a line of JSON for each line of input. */
export const ask: Command = {
  name: 'ask',
  summary: 'answers a question, or with --jsonl a stream of questions',
  help: `usage: npm run --silent ask -- "QUESTION" [options]
       npm run --silent ask -- --jsonl [options] < questions

  --jsonl                 one line of input, one line of JSON out, in order
  --documents DIR         ask the documents of this folder instead of the library
  --as-of YYYY-MM-DD      today's date for "năm nay", "this year"
  --organisation NAME     the asker's own office, preferred where several offices answer
  --locale vi|en          language of the answer (default: the question's)
  --explain               how the question was understood, what was considered, and why this won
  --role guest|staff      ask as somebody else (the command line itself sees everything)`,
  async run({ config, terminal, args }) {
    const { values, positionals } = readArguments(args, {
      jsonl: { type: 'boolean' },
      documents: { type: 'string' },
      'as-of': { type: 'string' },
      organisation: { type: 'string' },
      locale: { type: 'string' },
      role: { type: 'string' },
      explain: { type: 'boolean' },
    })
    oneOf('role', values.role, ['guest', 'staff'])
    const locale = oneOf('locale', values.locale, ['vi', 'en'])
    const asOf = day('as-of', values['as-of'])
    if (!values.jsonl && positionals.length === 0) throw new UsageError('ask needs a question: npm run --silent ask -- "QUESTION"')
    if (values.documents?.trim() === '') throw new UsageError('--documents takes a folder')
    const application = await buildApplication(config, {
      ...(values.documents === undefined ? {} : { documents: values.documents }),
      onStatus: (message) => terminal.status.write(`${message}\n`),
    })
    reportLeftOut(application, terminal)
    const organisation = values.organisation ?? config.organisation
    reportUnknownOffice(organisation, application, terminal)
    const askedBy = (line: InputLine): Asked => ({
      text: line.question,
      asOf: line.as_of ?? asOf ?? application.today(),
      organisation: line.organisation ?? organisation,
      ...(locale ? { language: locale } : {}),
      ...(line.conversation === undefined ? {} : { conversation: line.conversation }),
    })
    const { answerer, messages } = application
    const explain = values.explain === true
    try {
      if (values.jsonl) await answerLines(terminal, application, (line) => answered(answerer, askedBy(line), explain))
      else {
        const { explanation, ...answer } = answered(answerer, askedBy({ question: positionals.join(' ') }), explain)
        terminal.output.write(`${explanation ? explanationText(answer, explanation, messages) : answer.text}\n`)
      }
    } finally {
      application.close()
    }
  },
}

const inputLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  as_of: z.string().refine(isDay, 'not a day as YYYY-MM-DD').optional(),
  organisation: z.string().optional(),
  conversation: z.string().optional(),
})
type InputLine = z.infer<typeof inputLine>
type Ask = (line: InputLine) => Explained

/** An answer, with how it came about where that is wanted. */
type Explained = Answer & { explanation?: Explanation }

function answered(answerer: Answerer, asked: Asked, explain: boolean): Explained {
  if (!explain) return answerer.answer(asked)
  const { answer, explanation } = answerer.explain(asked)
  return { ...answer, explanation }
}

/** A line that is no question gets a line that says so; it never ends the run. */
async function answerLines(terminal: Terminal, application: Application, ask: Ask): Promise<void> {
  application.warmUp()
  let number = 0
  for await (const raw of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = raw.replace(/^\uFEFF/, '')
    number++
    const started = performance.now()
    const line = readLine(text, application.messages)
    const answer = 'problem' in line ? { status: 'error', language: 'vi', text: line.problem, records: [], citations: [] } : ask(line)
    const elapsed = Math.round((performance.now() - started) * 1000) / 1000
    const { id = String(number), question } = line
    terminal.output.write(`${JSON.stringify({ id, question, ...answer, elapsed_ms: elapsed })}\n`)
  }
}

/** A line that is no question, with as much of it as can be told. */
interface WrongLine {
  problem: string
  id?: string | number | undefined
  question: string
}

const partOfLine = z.object({ id: inputLine.shape.id.catch(undefined), question: z.string().optional().catch(undefined) })

function readLine(text: string, messages: Messages): InputLine | WrongLine {
  const question = text.slice(0, MAX_ECHO)
  if (text.trim() === '') return { problem: messages.say('vi', 'error-line-empty'), question }
  if (!text.trimStart().startsWith('{')) return { question: text }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problem: messages.say('vi', 'error-line-json'), question }
  }
  const line = inputLine.safeParse(value)
  if (line.success) return line.data
  const field = line.error.issues[0]?.path.join('.') ?? ''
  const told = partOfLine.safeParse(value).data
  return { problem: messages.say('vi', 'error-line-field', { field }), id: told?.id, question: told?.question ?? question }
}

/** So many characters of a wrong line are given back. */
const MAX_ECHO = 200
