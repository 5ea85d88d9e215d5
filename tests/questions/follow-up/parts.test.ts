import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/questions/answer.js'
import { beginsAs, joined, partsOf } from '../../../src/questions/follow-up/parts.js'
import { hospitalAndWard } from '../../support/hospital-and-ward.js'
import { AS_OF, folderOf, libraryOf } from '../../support/library.js'

const { ask } = await libraryOf(folderOf(hospitalAndWard))

function answer(text: string, line = 1): Answer {
  const citation = { document: 'a', title: 'A', section: '', lines: [line, line] as [number, number], page: null, place: null, quote: '' }
  return { status: 'answered', language: 'vi', text, records: [], citations: [citation] }
}

describe('a message', () => {
  it.each([
    ['Ai chủ trì bệnh án điện tử, bao giờ xong?', 'Ai chủ trì bệnh án điện tử', 'bao giờ xong?'],
    ['chi tieu nop truc tuyen bao nhieu, va hien dat bao nhieu', 'chi tieu nop truc tuyen bao nhieu', 'hien dat bao nhieu'],
    ['Who leads the e-record task, and when is it due?', 'Who leads the e-record task', 'when is it due?'],
    ['Kế hoạch của bệnh viện số mấy và ai ký', 'Kế hoạch của bệnh viện số mấy', 'ai ký'],
  ])('that asks two things has two parts: “%s”', (text, first, second) => {
    expect(partsOf(text)).toEqual({ first, second })
  })

  it.each([
    'Ai chủ trì bệnh án điện tử?',
    'Việc rút ngắn thủ tục đầu tư, đất đai, xây dựng phải cho ra sản phẩm gì?',
    'Hà Tĩnh, bao giờ xong?',
    'Which plan and which report were issued?',
  ])('that asks one thing has none: “%s”', (text) => {
    expect(partsOf(text)).toBeNull()
  })
})

describe('two answers', () => {
  it('stand one below the other, with the citations of both', () => {
    const both = joined(answer('Một.\nNguồn: A', 1), answer('Hai.\nNguồn: B', 2))
    expect(both.text).toBe('Một.\nNguồn: A\nHai.\nNguồn: B')
    expect(both.citations.map(({ lines }) => lines[0])).toEqual([1, 2])
  })

  it('that say the same are said once', () => {
    const first = answer('Một.\nChi tiết.\nNguồn: A')
    expect(joined(first, answer('Một.\nNguồn: A'))).toBe(first)
    expect(beginsAs(first, answer('Một.'))).toBe(true)
  })

  it('that do not fit into one message leave the second away', () => {
    const first = answer('Một.')
    expect(joined(first, answer('x'.repeat(1500)))).toBe(first)
  })
})

describe('a question about two things', () => {
  it.each([
    ['Ai chủ trì bệnh án điện tử ở bệnh viện mắt da liễu, và ai ký kế hoạch đó?', ['Phòng Công nghệ thông tin', 'Huỳnh Văn Định']],
    ['Kế hoạch của bệnh viện mắt da liễu số mấy, ai ký?', ['45/KH-BVMDL', 'Huỳnh Văn Định']],
  ])('is answered in both: “%s”', (question, expected) => {
    const { status, text } = ask(question, { asOf: AS_OF })
    expect(status).toBe('answered')
    for (const part of expected) expect(text).toContain(part)
  })
})
