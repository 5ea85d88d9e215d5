// Scores the program against the gold sets and prints a table.  `--assert` fails when a figure falls below its floor;
// `--others [SET …]` scores the sets beside the gold instead (others.mjs); `--misses` prints each question that went wrong.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { calibrationOf, judgedRows, SURE } from './calibration.mjs'
import { scoreOthers } from './others.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const gold = join(root, 'tests', 'gold')
const work = mkdtempSync(join(tmpdir(), 'cchc-eval-'))
const node = (args, input) =>
  execFileSync(process.execPath, args, { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'] })
const assert = process.argv.includes('--assert')
const misses = process.argv.includes('--misses') ? ['--misses'] : []
const floors = JSON.parse(readFileSync(join(root, 'tests', 'eval', 'floors.json'), 'utf8'))
/** Figures that must not be higher than their floor. */
const MOST_ALLOWED = new Set(['invented', 'below', 'wrongly refused'])
const below = []

try {
  if (process.argv.includes('--others')) others()
  else {
    extraction()
    questions()
    conversations()
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
if (assert && below.length > 0) {
  console.error(`\nbelow the floor: ${below.join('; ')}`)
  process.exitCode = 1
}

function extraction() {
  const documents = readdirSync(gold).filter((name) => name !== 'questions' && statSync(join(gold, name)).isDirectory())
  const fields = ['area', 'objective', 'task', 'activity', 'product', 'lead', 'coordinate', 'deadline']
  const pooled = {
    gold: 0,
    matched: 0,
    found: 0,
    invented: [0, 0],
    fields: Object.fromEntries(fields.map((field) => [field, [0, 0]])),
    targets: [0, 0, 0, 0],
  }
  const judged = []
  const rows = documents.map((name) => {
    const file = join(work, `${name}.json`)
    const extraction = node(['dist/cli.js', 'extract', join('data', 'documents', `${name}.txt`)])
    writeFileSync(file, extraction)
    judged.push([name, judgedRows(join(gold, name), JSON.parse(extraction))])
    const { tasks, targets } = JSON.parse(node(['tests/eval/score-extraction.mjs', join(gold, name), file]))
    const matched = Math.round((tasks.recall ?? 0) * tasks.gold)
    pooled.gold += tasks.gold
    pooled.matched += matched
    pooled.found += tasks.precision ? Math.round(matched / tasks.precision) : 0
    for (const field of fields) {
      pooled.fields[field][0] += Math.round((tasks.fields[field] ?? 0) * tasks.scored[field])
      pooled.fields[field][1] += tasks.scored[field]
    }
    pooled.invented[0] += tasks.invented ?? 0
    pooled.invented[1] += tasks.invented === null ? 0 : 1
    pooled.targets[0] += Math.round((targets.recall ?? 0) * targets.gold)
    pooled.targets[1] += targets.gold
    pooled.targets[2] += targets.precision ? Math.round(((targets.recall ?? 0) * targets.gold) / targets.precision) : 0
    pooled.targets[3] += Math.round((targets.exact ?? 0) * targets.gold)
    return [
      name,
      tasks.recall,
      tasks.precision,
      ...fields.map((field) => tasks.fields[field]),
      targets.recall,
      targets.precision,
      targets.exact,
    ]
  })
  const all = {
    recall: pooled.matched / pooled.gold,
    precision: pooled.matched / pooled.found,
    invented: pooled.invented[0] / Math.max(1, pooled.invented[1]),
    ...Object.fromEntries(
      fields.map((field) => [field, pooled.fields[field][1] ? pooled.fields[field][0] / pooled.fields[field][1] : null]),
    ),
    'target recall': pooled.targets[0] / pooled.targets[1],
    'target precision': pooled.targets[0] / pooled.targets[2],
    'target exact': pooled.targets[3] / pooled.targets[1],
  }
  rows.push([
    'pooled',
    all.recall,
    all.precision,
    ...fields.map((field) => all[field]),
    all['target recall'],
    all['target precision'],
    all['target exact'],
  ])
  table('Extraction', ['document', 'recall', 'precision', ...fields, 'targets', 't.precision', 't.exact'], rows)
  console.log(`invented: ${all.invented.toFixed(4)}`)
  check('extraction', all)
  const pooledRows = calibrationOf(judged.flatMap(([, own]) => own))
  table(
    `Calibration (tasks at confidence ${SURE} or above, and below)`,
    ['document', 'rows', 'right above', 'rows below', 'right below'],
    [...judged.map(([name, own]) => [name, calibrationOf(own)]), ['pooled', pooledRows]].map(([name, c]) => [
      name,
      c.rows,
      c.right,
      c.below,
      c.rightBelow,
    ]),
  )
  check('calibration', pooledRows)
}

function questions() {
  const lines = readLines(join(gold, 'questions', 'questions.jsonl')).map(({ id, question, as_of }) =>
    JSON.stringify({ id, question, as_of }),
  )
  const answers = join(work, 'answers.jsonl')
  writeFileSync(answers, node(['dist/cli.js', 'ask', '--jsonl'], lines.join('\n')))
  const scores = JSON.parse(node(['tests/eval/score-answers.mjs', join(gold, 'questions', 'questions.jsonl'), answers, ...misses]))
  const groups = Object.entries(scores).filter(([, value]) => value && typeof value === 'object' && 'questions' in value)
  table(
    'Questions',
    ['group', 'n', 'right', 'sound', 'direct', 'cited'],
    groups.map(([name, g]) => [name, g.questions, g.right, g.sound, g.direct, g.cited]),
  )
  console.log(`wrongly refused: ${scores.wrongly_refused}   elapsed ms: p50 ${scores.elapsed_ms.p50}, p99 ${scores.elapsed_ms.p99}`)
  check('questions', {
    sound: scores.all.sound,
    right: scores.all.right,
    direct: scores.all.direct,
    refused: scores['type:unanswerable'].right,
    'wrongly refused': scores.wrongly_refused,
    style: Math.min(...groups.filter(([name]) => name.startsWith('style:')).map(([, group]) => withOneMissMore(group))),
  })
}

/** A group of fewer than 50 questions may have one miss more than its floor allows. */
function withOneMissMore({ right, questions: count }) {
  return count < 50 ? Math.min(1, right + 1 / count) : right
}

function conversations() {
  const turns = join(work, 'turns.jsonl')
  writeFileSync(turns, node(['tests/eval/turns.mjs', join(gold, 'questions', 'conversations.jsonl')]))
  const lines = readLines(turns).map(({ id, question, as_of, conversation }) => JSON.stringify({ id, question, as_of, conversation }))
  const answers = join(work, 'turn-answers.jsonl')
  writeFileSync(answers, node(['dist/cli.js', 'ask', '--jsonl'], lines.join('\n')))
  const { all } = JSON.parse(node(['tests/eval/score-answers.mjs', turns, answers]))
  table('Conversations', ['turns', 'right', 'sound'], [[all.questions, all.right, all.sound]])
  check('conversations', { right: all.right })
}

function others() {
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const rows = scoreOthers(names, { node, work, misses: misses.length > 0 })
  table('Beside the gold', ['set', 'kind', 'n', 'right', 'sound', 'direct', 'refused wrongly'], rows)
}

function check(part, figures) {
  for (const [name, floor] of Object.entries(floors[part] ?? {})) {
    const value = figures[name]
    if (MOST_ALLOWED.has(name) ? value > floor : value < floor) below.push(`${part} ${name} ${value?.toFixed(3)} (${floor})`)
  }
}

function readLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function table(title, head, rows) {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) =>
      cell === null || cell === undefined ? '–' : typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : String(cell),
    ),
  )
  const widths = head.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)))
  console.log(`\n${title}`)
  for (const row of cells) console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
}
