// How long a question takes from end to end: the whole `ask --jsonl` process, beside what it says itself.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const ROUNDS = 10

export const head = ['gold questions through ask --jsonl', 'questions', 'wall each', 'p50', 'p99']
export const widths = [36, 10, 10, 10, 10]

export function* answerRows() {
  const lines = readFileSync(join(root, 'tests', 'gold', 'questions', 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const questions = lines.map((line) => JSON.stringify({ question: JSON.parse(line).question }))
  for (const rounds of [1, ROUNDS]) {
    const measured = run(Array.from({ length: rounds }, () => questions).flat())
    const count = questions.length * rounds
    yield [
      `${rounds} ${rounds === 1 ? 'round' : 'rounds'}, start included`,
      count,
      ms(measured.wall / count),
      ms(measured.p50),
      ms(measured.p99),
    ]
  }
}

function run(lines) {
  const started = performance.now()
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'ask', '--jsonl'], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const wall = performance.now() - started
  const times = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).elapsed_ms)
    .sort((a, b) => a - b)
  return { wall, p50: times[Math.floor(times.length * 0.5)], p99: times[Math.floor(times.length * 0.99)] }
}

function ms(value) {
  return `${value.toFixed(2)} ms`
}
