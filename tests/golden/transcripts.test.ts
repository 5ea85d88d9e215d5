import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { AS_OF, libraryOf, shippedFolder } from '../support/library.js'

/** With UPDATE_TRANSCRIPTS=1 the answers are written instead of compared. See README.md. */
const UPDATE = process.env.UPDATE_TRANSCRIPTS === '1'
const folder = fileURLToPath(new URL('transcripts', import.meta.url))
const { ask } = await libraryOf(shippedFolder)

const transcripts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const path = join(folder, name)
    const expected = readFileSync(path, 'utf8')
    return { name, path, expected, question: /^Question: (.*)$/m.exec(expected)?.[1] ?? '' }
  })

function transcriptOf(question: string): string {
  const { status, text } = ask(question, { asOf: AS_OF })
  return `Question: ${question}\nStatus: ${status}\n\n${text}\n`
}

describe('the transcript', () => {
  it.each(transcripts)('$name is what a person reads today', ({ path, question, expected }) => {
    expect(question).not.toBe('')
    const actual = transcriptOf(question)
    if (UPDATE) writeFileSync(path, actual)
    else expect(actual).toBe(expected)
  })

  it('is there for both sample questions of the project, in both languages', () => {
    const questions = transcripts.map(({ question }) => question)
    expect(questions).toEqual(
      expect.arrayContaining([
        'who leads the one-stop-shop task?',
        'Ai chủ trì nhiệm vụ một cửa?',
        'what is the 2025 online payment target?',
        'Chỉ tiêu thanh toán trực tuyến năm 2025 là bao nhiêu?',
      ]),
    )
    expect(new Set(questions).size).toBe(questions.length)
  })

  it('is there for answers and for refusals', () => {
    const statuses = new Set(transcripts.map(({ question }) => ask(question, { asOf: AS_OF }).status))
    expect(statuses).toEqual(new Set(['answered', 'not_found']))
    expect(transcripts.length).toBeGreaterThanOrEqual(12)
  })
})
