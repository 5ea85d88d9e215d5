// Text search beside other engines, on the same passages and questions, each engine in a process of its own:
// (a) the shipped documents with the gold questions, (b) synthetic passages, (c) any set of passages and questions.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engines } from './engines.mjs'
import { bare, writeSynthetic } from './synthetic.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'cchc-bench-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const MINUTES = 5
const MEMORY_MB = 2048
export const head = ['engine', 'hit@1', 'MRR@10', 'build', 'p50', 'p99', 'memory']
export const widths = [28, 7, 7, 9, 9, 10, 9]

/** (a) */
export async function* shippedRows() {
  const files = await writeShipped()
  yield* rows(files)
}

/** (b) @param names engines to measure; all by default */
export async function* syntheticRows(count, names = Object.keys(engines)) {
  const files = { passages: join(work, `synthetic-${count}.jsonl`), questions: join(work, `synthetic-${count}-questions.jsonl`) }
  await writeSynthetic(count, files.passages, files.questions)
  // The limit is for the peers; a million passages are only reported.
  yield* rows(files, names, count > 100_000 ? { minutes: 60, memory: 16_000 } : {})
}

/** (c) Lines of {id,title,text} and {id,question,relevant}, as they are and without tone marks. */
export function* givenRows(passages, questions) {
  const plain = join(work, 'bare.jsonl')
  const lines = readFileSync(questions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  writeFileSync(plain, lines.map((line) => `${JSON.stringify({ ...line, question: bare(line.question) })}\n`).join(''))
  yield* rows({ passages, questions })
  yield ['— without tone marks', '', '', '', '', '', '']
  yield* rows({ passages, questions: plain })
}

function* rows({ passages, questions }, names = Object.keys(engines), { minutes = MINUTES, memory = MEMORY_MB } = {}) {
  for (const name of names) yield rowOf(name, passages, questions, minutes, memory)
}

function rowOf(name, passages, questions, minutes, memory) {
  const script = fileURLToPath(new URL('engine-run.mjs', import.meta.url))
  const { status, signal, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${memory}`, script, name, passages, questions], {
    encoding: 'utf8',
    timeout: minutes * 60_000,
    env: { ...process.env, BENCH_MEMORY_MB: String(memory) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (signal === 'SIGTERM') return [name, '', '', `> ${minutes} min`, '', '', '']
  if (status !== 0) return [name, '', '', '', '', '', status === 9 || signal ? `> ${memory} MB` : 'failed']
  const { hit, mrr, build, p50, p99, memory: used } = JSON.parse(stdout)
  const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
  return [name, (hit * 100).toFixed(1), mrr.toFixed(3), `${(build / 1000).toFixed(1)} s`, ms(p50), ms(p99), `${Math.round(used)} MB`]
}

/** The passages of the shipped documents, and the gold questions with those that meet their sources. */
async function writeShipped() {
  const { loadKnowledge } = await import('../dist/knowledge/load.js')
  const { documentOpener } = await import('../dist/documents/open.js')
  const { extractor } = await import('../dist/extraction/extract.js')
  const { linesOf } = await import('../dist/documents/readers/text.js')
  const { entriesOf } = await import('../dist/catalog/entries.js')
  const { entryText } = await import('../dist/questions/find/text.js')
  const { knowledge } = loadKnowledge([join(root, 'data')])
  const [opener, reader] = [documentOpener(knowledge), extractor(knowledge)]
  const folder = join(root, 'data', 'documents')
  const passages = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.txt$/, '')
      const document = opener.open({
        id,
        lines: linesOf(readFileSync(join(folder, file), 'utf8')),
        tables: [],
        furniture: [],
        warnings: [],
      })
      return entriesOf(document, reader.extract(document), 0)
        .filter(({ entry }) => entry.kind === 'passage' || entry.kind === 'task')
        .map(({ entry }) => ({ document: id, lines: entry.record.lines, title: document.title, text: entryText(entry) }))
    })
    .map((passage, i) => ({ id: String(i), ...passage }))
  const questions = readFileSync(join(root, 'tests', 'gold', 'questions', 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ sources }) => sources)
    .map(({ id, question, sources }) => ({
      id,
      question,
      relevant: passages.filter((passage) => sources.some((source) => meets(passage, source))).map((passage) => passage.id),
    }))
    .filter(({ relevant }) => relevant.length > 0)
  const files = { passages: join(work, 'shipped.jsonl'), questions: join(work, 'shipped-questions.jsonl') }
  writeFileSync(files.passages, passages.map((passage) => `${JSON.stringify(passage)}\n`).join(''))
  writeFileSync(files.questions, questions.map((question) => `${JSON.stringify(question)}\n`).join(''))
  return files
}

function meets({ document, lines }, source) {
  return document === source.doc && (!source.lines || (lines[0] <= source.lines[1] && source.lines[0] <= lines[1]))
}
