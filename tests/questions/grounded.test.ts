import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/questions/answer.js'
import { AS_OF, libraryOf, project, shippedFolder } from '../support/library.js'

const { ask, catalog } = await libraryOf(shippedFolder)

const questions = readFileSync(join(project, 'tests', 'gold', 'questions', 'questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; question: string; as_of?: string })

/** Numbers, dates and numbers of documents: `70`, `15/01/2025`, `594/KH-SCT`, without leading zeros and thousands points. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d+(?:[.,/]\d+)*/g)].flatMap(([number]) =>
    number.split('/').map((part) =>
      part
        .replace(/\.(?=\d{3}(?:\D|$))/g, '')
        .replace('.', ',')
        .replace(/^0+(?=\d)/, ''),
    ),
  )
}

/** What an answer states: without its sources, its marks for them, and the numbers that count the items of a list. */
function statedIn({ text }: Answer): string {
  const body = text.split(/\n(?:Nguồn|Sources?)(?::|\n)/u)[0] ?? ''
  return body
    .replace(/\[\d+\]/g, ' ')
    .replace(/^\d+\. /gmu, ' ')
    .replace(/^\d+ (?:nhiệm vụ|chỉ tiêu|tasks?|targets?).*$/gmu, ' ')
    .replace(/^… (?:và|and) \d+ .*$/gmu, ' ')
    .replace(/^• [^:]*\((?:\d{4})(?:–\d{4})?\): /gmu, ' ')
    .replace(/\((?:năm )?\d{4}\)/gu, ' ')
    .replace(/(?<=[\s:])\d{4}(?:–\d{4})?: /gu, ' ')
    .replace(/^(?:Lưu ý|Note):.*$/gmu, ' ')
}

/** All numbers of the lines that an answer cites. */
function citedNumbers({ citations }: Answer): Set<string> {
  return new Set(
    citations.flatMap(({ document, lines }) => {
      const index = catalog.documents.findIndex(({ head }) => head.id === document)
      return numbersIn(catalog.quote(index, lines))
    }),
  )
}

describe('an answer to a gold question', () => {
  it.each(questions)('has no number that its cited lines do not have: $id', ({ question, as_of }) => {
    const answer = ask(question, { asOf: as_of ?? AS_OF })
    if (answer.status !== 'answered') return
    const cited = citedNumbers(answer)
    expect(numbersIn(statedIn(answer)).filter((number) => !cited.has(number))).toEqual([])
  })
})
