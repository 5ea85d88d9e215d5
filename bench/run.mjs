// Measures and prints tables, everything in one run, each row as soon as it is measured.
//
//   npm run bench [-- --quick] [--only extraction|search|answers] [--passages FILE --questions FILE]
//
// --quick takes smaller sizes; --passages and --questions measure the engines on another set, with and without tone marks.
import { parseArgs } from 'node:util'
import * as answers from './answers.mjs'
import { extractionRows } from './extraction.mjs'
import * as retrieval from './retrieval.mjs'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, passages: { type: 'string' }, questions: { type: 'string' } },
})
const { quick = false, only, passages, questions } = values
const search = (title, rows) => table(title, retrieval.head, retrieval.widths, rows)

if (passages && questions) await search(`Search, ${passages}`, retrieval.givenRows(passages, questions))
else {
  if (!only || only === 'answers') await table('Answers', answers.head, answers.widths, answers.answerRows())
  if (!only || only === 'search') {
    await search('Search, the shipped documents', retrieval.shippedRows())
    const size = quick ? 5_000 : 100_000
    await search(`Search, ${size} synthetic passages`, retrieval.syntheticRows(size))
    if (!quick) await search('Search, 1000000 synthetic passages', retrieval.syntheticRows(1_000_000, ['cchc-bot']))
  }
  if (!only || only === 'extraction')
    await table('Reading and extraction', ['document', 'speed', 'time', 'peak memory', 'tasks'], [18, 13, 13, 11, 7], extractionRows(quick))
}

async function table(title, head, widths, rows) {
  const line = (cells) => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  ')
  console.log(`\n${title}\n${line(head)}`)
  for await (const row of rows) console.log(line(row))
}
