import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/questions/answer.js'
import { AS_OF, libraryOf, nth, shippedFolder } from '../support/library.js'

const { ask, catalog } = await libraryOf(shippedFolder)

/** Who sets which target, and where it stands. */
const TARGETS = [
  { office: 'Sở Công Thương tỉnh Đồng Nai', value: 30, document: 'dong-nai-2025-ke-hoach-594' },
  { office: 'Sở Công Thương tỉnh Gia Lai', value: 50, document: 'gia-lai-2021-2025-ke-hoach' },
  { office: 'Sở Công Thương tỉnh Hà Tĩnh', value: 70, document: 'ha-tinh-2025-ke-hoach' },
]

/** The part of an answer that speaks of an office. */
function lineOf(answer: Answer, office: string): string {
  return nth(
    answer.text.split('\n').filter((line) => line.startsWith('•') && line.includes(office)),
    0,
  )
}

describe.each([
  'what is the 2025 online payment target?',
  'What is the online payment target in 2025?',
  'Chỉ tiêu thanh toán trực tuyến năm 2025 là bao nhiêu?',
  'chi tieu thanh toan truc tuyen nam 2025 la bao nhieu',
  'Năm 2025 tỷ lệ giao dịch thanh toán trực tuyến phải đạt bao nhiêu phần trăm?',
])('“%s”', (question) => {
  const answer = ask(question, { asOf: AS_OF })

  it.each(TARGETS)('gives $value % with $office', ({ office, value, document }) => {
    expect(answer.status).toBe('answered')
    const line = lineOf(answer, office)
    expect(line).toMatch(new RegExp(`≥ ${value}\\s?%`))
    for (const other of TARGETS) if (other.value !== value) expect(line).not.toMatch(new RegExp(`≥ ${other.value}\\s?%`))
    expect(answer.citations.map((citation) => citation.document)).toContain(document)
  })

  it('states records that say at least so much of the payments', () => {
    const stated = answer.records.flatMap((record) => ('comparator' in record ? [record] : []))
    for (const { value } of TARGETS) {
      const record = stated.find((candidate) => candidate.value === value)
      expect(record).toMatchObject({ comparator: '>=', unit: '%', horizon: '2025' })
      expect(record?.metric).toMatch(/thanh toán trực tuyến/)
    }
  })

  it('quotes each number from the lines that it cites', () => {
    for (const { value, document } of TARGETS) {
      const own = answer.citations.filter((citation) => citation.document === document)
      expect(own.some((citation) => citation.quote.includes(`${value}%`))).toBe(true)
      for (const citation of own) {
        const index = catalog.documents.findIndex((candidate) => candidate.head.id === document)
        expect(catalog.quote(index, citation.lines)).toContain(citation.quote)
      }
    }
  })
})

describe('the same question about one office', () => {
  it.each(TARGETS)('gives $value % and no other office for $office', ({ office, value, document }) => {
    const province = office.replace('Sở Công Thương tỉnh ', '')
    const answer = ask(`Chỉ tiêu thanh toán trực tuyến năm 2025 của ${province} là bao nhiêu?`, { asOf: AS_OF })
    expect(nth(answer.text.split('\n'), 0)).toMatch(new RegExp(`≥ ${value}\\s?%`))
    expect(new Set(answer.citations.map((citation) => citation.document))).toEqual(new Set([document]))
  })
})

describe('who leads the one-stop-shop task', () => {
  it.each(['who leads the one-stop-shop task?', 'Ai chủ trì nhiệm vụ một cửa?', 'ai chu tri nhiem vu mot cua'])(
    'is told for each office: “%s”',
    (question) => {
      const answer = ask(question, { asOf: AS_OF })
      expect(answer.status).toBe('answered')
      for (const { office } of TARGETS) expect(lineOf(answer, office)).toMatch(/(?:Lead|Chủ trì): (?:Văn phòng|Thanh tra)/)
    },
  )
})
