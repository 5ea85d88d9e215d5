import { createInterface } from 'node:readline'
import { z } from 'zod'
import { isDay } from '../language/dates.js'
import { type Application, buildApplication } from '../main.js'
import type { Answer } from '../questions/answer.js'
import { day, oneOf, readArguments } from './arguments.js'
import { type Command, type Terminal, UsageError } from './command.js'

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
  --role guest|staff      ask as somebody else (the command line itself sees everything)`,
  async run({ config, terminal, args }) {
    const { values, positionals } = readArguments(args, {
      jsonl: { type: 'boolean' },
      documents: { type: 'string' },
      'as-of': { type: 'string' },
      organisation: { type: 'string' },
      locale: { type: 'string' },
      role: { type: 'string' },
    })
    oneOf('role', values.role, ['guest', 'staff'])
    const locale = oneOf('locale', values.locale, ['vi', 'en'])
    const asOf = day('as-of', values['as-of'])
    if (!values.jsonl && positionals.length === 0) throw new UsageError('ask needs a question: npm run --silent ask -- "QUESTION"')
    if (values.documents?.trim() === '') throw new UsageError('--documents takes a folder')
    const application = buildApplication(config, {
      ...(values.documents === undefined ? {} : { documents: values.documents }),
      onBuild: (message) => terminal.status.write(`${message}\n`),
    })
    const organisation = values.organisation ?? config.organisation
    const answer: Ask = (line) =>
      application.answerer.answer({
        text: line.question,
        asOf: line.as_of ?? asOf ?? application.today(),
        organisation: line.organisation ?? organisation,
        ...(locale ? { language: locale } : {}),
      })
    try {
      if (values.jsonl) await answerLines(terminal, application, answer)
      else terminal.output.write(`${answer({ question: positionals.join(' ') }).text}\n`)
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
type Ask = (line: InputLine) => Answer

/** A line that is no question gets a line that says so; it never ends the run. */
async function answerLines(terminal: Terminal, application: Application, ask: Ask): Promise<void> {
  warmUp(application)
  let number = 0
  for await (const raw of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = raw.replace(/^\uFEFF/, '')
    if (text.trim() === '') continue
    number++
    const started = performance.now()
    const line = readLine(text)
    const answer = typeof line === 'string' ? { status: 'error', language: 'vi', text: line, records: [], citations: [] } : ask(line)
    const identity =
      typeof line === 'string'
        ? { id: String(number), question: text.slice(0, 200) }
        : { id: line.id ?? String(number), question: line.question }
    terminal.output.write(
      `${JSON.stringify({ ...identity, ...answer, elapsed_ms: Math.round((performance.now() - started) * 100) / 100 })}\n`,
    )
  }
}

function readLine(text: string): InputLine | string {
  if (!text.trimStart().startsWith('{')) return { question: text }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not valid JSON'
  }
  const line = inputLine.safeParse(value)
  if (line.success) return line.data
  const issue = line.error.issues[0]
  return issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not a question'
}

const WARM_UP_QUESTIONS = 40

/** Asks the catalog's own texts once, so that the first person does not wait for the compiler. */
function warmUp({ catalog, answerer, today }: Application): void {
  const step = Math.max(1, Math.floor(catalog.entries.length / WARM_UP_QUESTIONS))
  for (let i = 0; i < catalog.entries.length; i += step) {
    const record = catalog.entries[i]?.record
    const text = record && 'task' in record ? record.task : record && 'metric' in record ? record.metric : undefined
    if (text)
      for (const question of [`Ai ${text}?`, `${text} bao nhiêu?`]) answerer.answer({ text: question, asOf: today(), organisation: null })
  }
}
