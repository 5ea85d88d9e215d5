import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { PassageIndex, type PassageSearch } from '../catalog/search/passages.js'
import type { Messages } from '../language/messages.js'
import { buildReading } from '../main.js'
import { lexicon } from '../questions/understand/lexicon.js'
import { plainQuery } from '../questions/understand/plain.js'
import { readArguments } from './arguments.js'
import { type Command, type Terminal, UsageError } from './command.js'

const DEFAULT_TOP = 10
const MAX_TOP = 1000

/** The text search on its own, over any passages. */
export const search: Command = {
  name: 'search',
  summary: 'searches passages of a file for questions from standard input',
  help: `usage: npm run --silent search -- --passages FILE.jsonl [--top N] < questions.jsonl

  --passages FILE   one {"id", "title", "text"} a line
  --top N           so many hits for each question (default ${DEFAULT_TOP})

Each line {"id", "question"} of standard input gets a line {"id", "hits": [{"id", "score"}]}, best first.`,
  async run({ config, terminal, args }) {
    const { values, positionals } = readArguments(args, { passages: { type: 'string' }, top: { type: 'string' } })
    if (!values.passages || positionals.length > 0) throw new UsageError('search takes --passages FILE.jsonl')
    const limit = values.top === undefined ? DEFAULT_TOP : Number(values.top)
    if (!Number.isInteger(limit) || limit < 1 || limit > MAX_TOP)
      throw new UsageError(`--top takes a number from 1 to ${MAX_TOP}, not "${values.top}"`)
    const { messages, knowledge } = buildReading(config)
    const find = await indexPassages(values.passages, messages)
    const words = lexicon(knowledge)
    await answerLines(terminal, messages, (question) => find(plainQuery(question, words), limit))
  },
}

const id = z.union([z.string(), z.number()])
const passageLine = z.object({ id: id.transform(String), title: z.string().default(''), text: z.string() })
const questionLine = z.object({ id, question: z.string() })

/** @throws UsageError for a file that cannot be read, or a line that is no passage */
async function indexPassages(path: string, messages: Messages): Promise<PassageSearch> {
  const file = await stat(path).catch(() => null)
  if (!file?.isFile()) throw new UsageError(messages.say('vi', 'search-no-file', { path }))
  const index = new PassageIndex()
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const passage = passageLine.safeParse(jsonOf(line))
    if (!passage.success) throw new UsageError(messages.say('vi', 'search-wrong-passage', { path, line: number }))
    index.add(passage.data)
  }
  return index.close()
}

/** A line that is no question gets a line that says so; it never ends the run. */
async function answerLines(
  terminal: Terminal,
  messages: Messages,
  find: (question: string) => { id: string; score: number }[],
): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const asked = questionLine.safeParse(jsonOf(line.replace(/^\uFEFF/, '')))
    const answer = asked.success
      ? { id: asked.data.id, hits: find(asked.data.question) }
      : { id: String(number), hits: [], error: messages.say('vi', 'search-wrong-question') }
    terminal.output.write(`${JSON.stringify(answer)}\n`)
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
