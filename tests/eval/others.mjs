// Scores the program against question sets beside the gold: questions written by people who knew neither the program nor
// the gold, about the shipped documents or about documents of other offices (`others/SET/documents/`).  They were blind once;
// since then each of their misses has been looked at, so they guard against steps back and promise nothing about new questions.
//
//   npm run eval -- --others [SET …] [--misses]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SETS = join(import.meta.dirname, 'others')

/** A table row of each set and kind: [set, kind, number, right, sound, direct, wrongly refused]; misses are printed to standard error. */
export function scoreOthers(names, { node, work, misses }) {
  const sets = names.length > 0 ? names : readdirSync(SETS)
  return sets.flatMap((set) =>
    ['questions', 'conversations'].flatMap((kind) => {
      const file = join(SETS, set, `${kind}.jsonl`)
      return existsSync(file) ? [[set, kind, ...scored(set, kind, file)]] : []
    }),
  )

  function scored(set, kind, file) {
    const asked = kind === 'questions' ? file : join(work, `${set}-turns.jsonl`)
    if (asked !== file) writeFileSync(asked, node(['tests/eval/turns.mjs', file]))
    const answers = join(work, `${set}-${kind}-answers.jsonl`)
    const documents = join(SETS, set, 'documents')
    const own = existsSync(documents) ? ['--documents', documents] : []
    writeFileSync(answers, node(['dist/cli.js', 'ask', '--jsonl', ...own], inputOf(asked)))
    if (misses) console.error(`\n${set} ${kind}`)
    const { all, wrongly_refused } = JSON.parse(node(['tests/eval/score-answers.mjs', asked, answers, ...(misses ? ['--misses'] : [])]))
    return [all.questions, all.right, all.sound, all.direct, wrongly_refused]
  }
}

function inputOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line))
    .map(({ id, question, as_of, conversation }) => JSON.stringify({ id, question, as_of, conversation }))
    .join('\n')
}
