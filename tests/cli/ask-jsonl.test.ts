import { beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, type OutputLine, outputLines, run } from '../support/cli.js'
import { folderOf, nth, temporaryFolder } from '../support/library.js'
import { offices } from '../support/offices.js'

const documents = folderOf(offices)
const cwd = temporaryFolder()
const start = (input: string | Uint8Array, ...args: string[]) => run(['ask', '--jsonl', '--documents', documents, ...args], { cwd, input })

/** Good and bad lines, with byte-order mark, CRLF, empty lines and no line end at the end. */
const INPUT = [
  '\uFEFFAi ký kế hoạch 112?\r',
  '',
  '{"id": "q1", "question": "Ai ký kế hoạch 31?"}',
  '{"id": 7, "question": "Chỉ tiêu hồ sơ nộp trực tuyến năm nay?", "as_of": "2024-02-01"}',
  '{bad json',
  '{"question": 5}',
  '{"id": "x"}',
  '   \r',
  '{"id": "q9", "question": "Chỉ tiêu hồ sơ nộp trực tuyến năm 2025 là bao nhiêu?", "organisation": "Sở Y tế Cà Mau", "conversation": "c1", "more": true}',
  '{"id": "q10", "question": ""}',
  'Quảng Ninh có chỉ tiêu gì?',
].join('\n')

describe('ask --jsonl', () => {
  let outcome: Outcome
  let lines: OutputLine[]
  beforeAll(async () => {
    outcome = await start(INPUT, '--as-of', '2025-06-01')
    lines = outputLines(outcome.stdout)
  })
  const line = (index: number) => nth(lines, index)

  it('ends with 0 at the end of its input', () => {
    expect(outcome.code).toBe(0)
  })

  it('answers each line, in order, under its own identifier or its number', () => {
    expect(lines.map(({ id }) => id)).toEqual(['1', '2', 'q1', 7, '5', '6', 'x', '8', 'q9', 'q10', '11'])
  })

  it('reads a bare question with byte-order mark and CRLF', () => {
    expect(line(0)).toMatchObject({ question: 'Ai ký kế hoạch 112?', status: 'answered' })
    expect(line(0).text).toContain('Trần Văn Mẫu')
  })

  it('takes day and office from the line before those of the command', () => {
    expect(line(3).text).toContain('30%')
    expect(nth(line(8).citations, 0).document).toBe('y-te-ca-mau-2025')
  })

  it('says which lines are no questions and goes on', () => {
    expect(lines.map(({ status }) => status)).toEqual([
      'answered',
      'error',
      'answered',
      'answered',
      'error',
      'error',
      'error',
      'error',
      'answered',
      'not_found',
      'not_found',
    ])
    expect(line(4)).toMatchObject({ question: '{bad json', records: [], citations: [] })
    expect(line(5).text).toContain('question')
  })

  it('measures each answer', () => {
    for (const { elapsed_ms } of lines) expect(elapsed_ms).toBeGreaterThan(0)
  })

  it('quotes each citation from the lines that it names', () => {
    for (const { citations } of lines) {
      for (const { document, lines: span, quote } of citations) {
        const source = (offices[`${document}.txt`] ?? '').split('\n').slice(span[0] - 1, span[1])
        expect(source.join(' ').replace(/\s+/g, ' ')).toContain(quote)
      }
    }
  })

  it('gives the records that the answer states', () => {
    expect(line(3).records).toMatchObject([{ value: 30, comparator: '>=', unit: '%', lines: [11, 11] }])
  })

  it('says that a day is wrong which no calendar has', async () => {
    const { stdout } = await start('{"question": "Chỉ tiêu năm nay?", "as_of": "2025-13-45"}\n')
    expect(nth(outputLines(stdout), 0).status).toBe('error')
  })
})

describe('ask --jsonl with other input', () => {
  it('says nothing and ends with 0 where there is none', async () => {
    expect(await start('')).toMatchObject({ code: 0, stdout: '' })
  })

  it('answers binary input line by line without falling over', async () => {
    const bytes = Uint8Array.from({ length: 6000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)
    const { code, stdout } = await start(bytes)
    expect(code).toBe(0)
    expect(outputLines(stdout).length).toBeGreaterThan(3)
  })

  it('answers a thousand lines in their order', async () => {
    const input = Array.from({ length: 1000 }, (_, i) =>
      JSON.stringify({ id: i, question: i % 2 ? 'Ai ký kế hoạch 112?' : 'SIPAS là gì?' }),
    )
    const lines = outputLines((await start(input.join('\n'))).stdout)
    expect(lines.map(({ id }) => id)).toEqual(input.map((_, i) => i))
    expect(new Set(lines.map(({ text }) => text)).size).toBe(2)
  })
})
