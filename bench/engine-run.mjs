// One engine in a process of its own: node engine-run.mjs NAME PASSAGES QUESTIONS → a line of JSON with its figures.
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { engines } from './engines.mjs'

const MAX_MEMORY_MB = Number(process.env.BENCH_MEMORY_MB ?? 2048)
const TOP = 10
const WARM_UP = 20
const [name, passagesPath, questionsPath] = process.argv.slice(2)

const engine = await engines[name]()
const started = performance.now()
let count = 0
for await (const line of createInterface({ input: createReadStream(passagesPath) })) {
  const { id, title = '', text } = JSON.parse(line)
  await engine.add({ id, title, text })
  if (++count % 500 === 0 && process.memoryUsage().rss > MAX_MEMORY_MB * 1e6) process.exit(9)
}
const search = engine.close()
const build = performance.now() - started

const questions = readFileSync(questionsPath, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
for (const { question } of questions.slice(0, WARM_UP)) await search(question, TOP)
const times = []
let [first, reciprocal] = [0, 0]
for (const { question, relevant } of questions) {
  const asked = performance.now()
  const found = await search(question, TOP)
  times.push(performance.now() - asked)
  const rank = found.findIndex((id) => relevant.includes(String(id)))
  if (rank === 0) first++
  if (rank >= 0) reciprocal += 1 / (rank + 1)
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))]
console.log(
  JSON.stringify({
    hit: first / questions.length,
    mrr: reciprocal / questions.length,
    build,
    p50: at(0.5),
    p99: at(0.99),
    memory: process.resourceUsage().maxRSS / 1024,
  }),
)
