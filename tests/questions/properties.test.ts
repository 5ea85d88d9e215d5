import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, MAX_ANSWER_CHARACTERS, MAX_CITATIONS } from '../../src/questions/answer.js'
import { libraryOf, shippedFolder } from '../support/library.js'

const { ask, catalog } = await libraryOf(shippedFolder)
/** Fixed, so that a run that fails can be repeated. */
const SEED = 20261122

/** What holds of every answer, whatever was asked. */
function expectValid(answer: Answer): void {
  expect(['answered', 'clarify', 'not_found']).toContain(answer.status)
  expect(['vi', 'en']).toContain(answer.language)
  expect(answer.text.trim().length).toBeGreaterThan(0)
  expect(answer.text.length).toBeLessThanOrEqual(MAX_ANSWER_CHARACTERS)
  expect(answer.text).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
  expect(answer.text).toBe(answer.text.normalize('NFC'))
  expect(answer.citations.length).toBeLessThanOrEqual(MAX_CITATIONS)
  if (answer.status === 'answered') expect(answer.citations.length).toBeGreaterThan(0)
  else expect(answer.records).toEqual([])
  for (const { document, title, lines, quote } of answer.citations) {
    const source = catalog.documents.find((candidate) => candidate.head.id === document)
    expect(source?.head.title).toBe(title)
    expect(lines[0]).toBeGreaterThanOrEqual(1)
    expect(lines[1]).toBeGreaterThanOrEqual(lines[0])
    expect(quote.length).toBeGreaterThan(0)
    expect(catalog.quote(source?.index ?? -1, lines)).toContain(quote)
  }
}

const texts = catalog.entries.flatMap((entry) =>
  entry.kind === 'task'
    ? [entry.record.task]
    : entry.kind === 'target'
      ? [entry.record.metric]
      : entry.kind === 'passage'
        ? [entry.record.text]
        : [],
)
const topic = fc.constantFrom(...texts).map((text) => text.slice(0, 160))
const frame = fc.constantFrom(
  (about: string) => `Ai chủ trì ${about}?`,
  (about: string) => `${about} bao giờ xong?`,
  (about: string) => `${about} đạt bao nhiêu phần trăm?`,
  (about: string) => `Những đơn vị nào phối hợp ${about}?`,
  (about: string) => `Sản phẩm của ${about} là gì?`,
  (about: string) => `Những nhiệm vụ nào về ${about}?`,
  (about: string) => `${about} là gì?`,
  (about: string) => `Who leads ${about}?`,
  (about: string) => `How many ${about}?`,
)
const scope = fc.constantFrom(
  '',
  ' năm 2025',
  ' của Hà Tĩnh',
  ' Gia Lai năm nay',
  ' theo báo cáo quý I/2021',
  ' Đồng Nai và Hà Tĩnh',
  ' 594/KH-SCT',
  ' Cà Mau',
)
const piece = fc.constantFrom(
  ...'ai chủ_trì một cửa bao_nhiêu % 2025 quý I/2025 Hà_Tĩnh Đồng_Nai kế_hoạch 594 SIPAS ký là_gì chỉ_tiêu ? ( ) " \' ; -- NEAR( OR * ^ : {} [] <b> \\ $1 🙂 \u0000 \u202e'
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
)

describe('any string as a question', () => {
  it('gets a valid answer when it is about the documents', () => {
    fc.assert(
      fc.property(frame, topic, scope, (ask_, about, where) => expectValid(ask(ask_(about) + where))),
      { seed: SEED, numRuns: 150 },
    )
  })

  it('gets a valid answer when it is made of words, marks and signs at random', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(' ', '', '\n'), (words, gap) => expectValid(ask(words.join(gap)))),
      { seed: SEED, numRuns: 150 },
    )
  })

  it('gets a valid answer when it is no text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectValid(ask(text))),
      { seed: SEED, numRuns: 150 },
    )
  })

  it('gets no numbered source that its text does not refer to', () => {
    fc.assert(
      fc.property(frame, topic, (ask_, about) => {
        const lines = ask(ask_(about)).text.split('\n')
        const sources = lines.flatMap((line) => /^(\[\d+\]) /.exec(line)?.[1] ?? [])
        const said = lines.filter((line) => !/^\[\d+\] /.test(line)).join('\n')
        for (const source of sources) expect(said).toContain(source)
      }),
      { seed: SEED, numRuns: 100 },
    )
  })

  it('gets the same answer again', () => {
    fc.assert(
      fc.property(frame, topic, (ask_, about) => {
        expect(ask(ask_(about))).toEqual(ask(ask_(about)))
      }),
      { seed: SEED, numRuns: 30 },
    )
  })

  it('gets a valid answer when it is very long', () => {
    expectValid(ask('cải cách hành chính '.repeat(5000)))
    expectValid(ask('x'.repeat(100_000)))
    expectValid(ask('ế'.normalize('NFD').repeat(10_000)))
  })

  it('gets a valid answer on any day and for any office', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.string({ maxLength: 40 }), topic, (date, organisation, about) =>
        expectValid(ask(`Chỉ tiêu năm nay về ${about}`, { asOf: date.toISOString().slice(0, 10), organisation })),
      ),
      { seed: SEED, numRuns: 60 },
    )
  })
})
