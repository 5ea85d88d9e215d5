import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { syllables } from '../src/language/tokens.js'

const ROOT = join(import.meta.dirname, '..')
const RUN = 6

/** The runs of so many syllables in a text, folded. */
function runsOf(text: string): string[] {
  const all = syllables(text)
  return Array.from({ length: Math.max(0, all.length - RUN + 1) }, (_, i) => all.slice(i, i + RUN).join(' '))
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const linesOf = (path: string) => read(path).trim().split('\n')
const asked = [
  ...linesOf('tests/gold/questions/questions.jsonl').map((line) => JSON.parse(line).question as string),
  ...linesOf('tests/gold/questions/conversations.jsonl').flatMap((line) =>
    (JSON.parse(line).turns as { question: string }[]).map(({ question }) => question),
  ),
]

// What is measured by the gold questions must not know them: neither the program nor what is written about it repeats one.
it(`no file outside the tests has ${RUN} syllables in a row of a gold question that no document has`, () => {
  const documents = readdirSync(join(ROOT, 'data/documents')).map((name) => `data/documents/${name}`)
  const told = new Set(documents.flatMap((path) => runsOf(read(path))))
  const gold = new Set(asked.flatMap(runsOf).filter((run) => !told.has(run)))
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((path) => !path.startsWith('tests/') && path !== 'package-lock.json' && !documents.includes(path))
  expect(gold.size).toBeGreaterThan(1000)
  expect(files.flatMap((path) => runsOf(read(path)).flatMap((run) => (gold.has(run) ? [`${path}: ${run}`] : [])))).toEqual([])
})
