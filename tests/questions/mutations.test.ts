import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/language/fold.js'
import type { Answer } from '../../src/questions/answer.js'
import { AS_OF, libraryOf, project, shippedFolder } from '../support/library.js'

const { ask } = await libraryOf(shippedFolder)
const SEED = 20261122

interface Gold {
  id: string
  question: string
  type: string
  as_of?: string
  expect_all: string[][]
  forbid: string[]
}

const gold = readFileSync(join(project, 'tests', 'gold', 'questions', 'questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold)

const plain = (text: string) => ` ${fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}%]+/gu, ' ')} `

function isRight({ type, expect_all: wanted, forbid }: Gold, { status, text }: Answer): boolean {
  if (type === 'unanswerable') return status === 'not_found'
  const said = plain(text)
  const has = (words: string) => said.includes(plain(words).trimEnd())
  return status === 'answered' && wanted.every((alternatives) => alternatives.some(has)) && !forbid.some(has)
}

const askAs = (question: Gold, text: string) => ask(text, { asOf: question.as_of ?? AS_OF })
const right = gold.filter((question) => isRight(question, askAs(question, question.question)))

/** Without tone marks and shapes, as typed on a phone. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')

/** Two neighbouring letters of a longer word swapped. */
function swapped(text: string, at: number): string {
  const words = text.split(' ')
  const long = words.flatMap((word, i) => (/^\p{L}{4,}$/u.test(word) ? [i] : []))
  const chosen = long[at % Math.max(1, long.length)]
  if (chosen === undefined) return text
  const word = words[chosen] ?? ''
  const middle = 1 + (at % (word.length - 2))
  words[chosen] = word.slice(0, middle) + word.charAt(middle + 1) + word.charAt(middle) + word.slice(middle + 2)
  return words.join(' ')
}

/** The clauses of a question in another order. */
function reordered(text: string): string {
  const clauses = text.replace(/[?.!]+$/, '').split(/,\s+|:\s+|\s+(?=thì |của |năm )/u)
  return [...clauses.slice(1), clauses[0] ?? ''].join(' ')
}

describe('a gold question that is answered right', () => {
  it('is so in nine of ten cases without its tone marks', () => {
    const kept = right.filter((question) => isRight(question, askAs(question, bare(question.question))))
    expect(kept.length / right.length).toBeGreaterThanOrEqual(0.9)
  })

  it('is so mostly with two letters swapped, or its clauses in another order', () => {
    const swaps = right.filter((question, i) => isRight(question, askAs(question, swapped(question.question, i))))
    const orders = right.filter((question) => isRight(question, askAs(question, reordered(question.question))))
    expect(swaps.length / right.length).toBeGreaterThanOrEqual(0.8)
    expect(orders.length / right.length).toBeGreaterThanOrEqual(0.7)
  })

  it('never breaks the answering, however it is changed', () => {
    const change = fc.constantFrom(
      bare,
      reordered,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...gold), fc.array(change, { maxLength: 3 }), fc.nat(40), (question, changes, at) => {
        const text = changes.reduce((changed, next) => next(changed), swapped(question.question, at))
        expect(['answered', 'clarify', 'not_found']).toContain(askAs(question, text).status)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })
})
