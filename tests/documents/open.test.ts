import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, isPageNumber } from '../../src/documents/document.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { openLines, openShipped, openText, type ShippedId, shippedIds, shippedLines } from '../support/shipped.js'

const PLAN = `UBND TỈNH QUẢNG NINH
SỞ NỘI VỤ
Số: 45/KH-SNV
Quảng Ninh, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Kiểm tra công tác cải cách hành chính năm 2026

Kính gửi: Các đơn vị.

Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính;

I. MỤC ĐÍCH
Công tác kiểm tra phải bảo đảm khách quan, trung thực, đúng quy định của pháp luật, không gây phiền hà
cho cơ quan, đơn vị được kiểm tra, gắn kiểm tra cải cách hành chính với kiểm tra kỷ luật, kỷ cương và
kiểm tra công vụ của Bộ Nội vụ, của Ủy ban nhân dân tỉnh.
- Đánh giá đúng thực trạng công tác cải cách hành chính của các cơ quan, đơn vị trong tỉnh.
- Thứ hai, kịp thời chấn chỉnh những tồn tại, hạn chế trong giải quyết thủ tục hành chính.
II. TỔ CHỨC THỰC HIỆN
1. Giao Văn phòng Sở theo dõi, đôn đốc và tổng hợp kết quả kiểm tra của các cơ quan,
đơn vị./.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
GIÁM ĐỐC
Nguyễn Văn An
PHỤ LỤC
DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA NĂM 2026
STT
Nhiệm vụ
Chủ trì
Phối hợp
Thời gian
1
Kiểm tra tại Sở Y tế
Văn phòng Sở
Thanh tra Sở
Quý II/2026
`

/** The kind of the block in which some words stand. */
function kindOf(document: Document, words: string): string | undefined {
  return document.blocks.find(({ text }) => text.includes(words))?.kind
}

describe('blocks', () => {
  const document = openText(PLAN)

  test.each([
    ['MỤC ĐÍCH', 'heading'],
    ['Căn cứ Kế hoạch số 12/KH-UBND', 'paragraph'],
    ['Giao Văn phòng Sở theo dõi', 'paragraph'],
    ['Đánh giá đúng thực trạng', 'bullet'],
    ['kịp thời chấn chỉnh', 'bullet'],
    ['Kiểm tra tại Sở Y tế', 'task-table'],
  ])('with “%s” is a %s', (words, kind) => {
    expect(kindOf(document, words)).toBe(kind)
  })

  test.each(['SỞ NỘI VỤ', 'Kính gửi', 'Nơi nhận', 'Lưu: VT', 'Nguyễn Văn An'])('with “%s” is head or foot, no content', (words) => {
    expect(kindOf(document, words)).toBe('closing')
  })

  test('below an appendix are content again', () => {
    expect(document.sections.map(({ path }) => path)).toEqual(['I', 'II', 'PHỤ LỤC'])
    expect(kindOf(document, 'DANH SÁCH ĐƠN VỊ')).toBe('paragraph')
  })

  test('stand in the section that was opened last', () => {
    const sectionOf = (words: string) => document.sections[document.blocks.find(({ text }) => text.includes(words))?.section ?? -1]?.path
    expect(['Căn cứ', 'Đánh giá', 'Giao Văn phòng', 'Kiểm tra tại Sở Y tế'].map(sectionOf)).toEqual([undefined, 'I', 'II', 'PHỤ LỤC'])
  })

  test('have their marker apart from their text', () => {
    const marked = document.blocks
      .filter(({ kind }) => kind !== 'closing')
      .map(({ marker, text }) => [marker, text.split(' ', 2).join(' ')])
    expect(marked).toContainEqual(['I', 'MỤC ĐÍCH'])
    expect(marked).toContainEqual(['-', 'Đánh giá'])
    expect(marked).toContainEqual(['Thứ hai', 'kịp thời'])
  })
})

describe('a document', () => {
  test('carries its head, its lines and its warnings through', () => {
    const lines = linesOf(PLAN)
    const document = openLines(lines, 'ke-hoach-kiem-tra')
    expect(document).toMatchObject({
      id: 'ke-hoach-kiem-tra',
      number: '45/KH-SNV',
      organisation: 'Sở Nội vụ tỉnh Quảng Ninh',
      warnings: [],
    })
    expect(document.lines).toEqual(lines)
    expect(document).not.toHaveProperty('titleLine')
  })

  test('reads the same whether its text is composed or not', () => {
    expect(openText(PLAN.normalize('NFD'))).toEqual(openText(PLAN))
  })

  test('reads the same with the line ends of Windows', () => {
    expect(openText(PLAN.replaceAll('\n', '\r\n'))).toEqual(openText(PLAN))
  })
})

describe('whatever is cut out of the shipped documents', () => {
  const cut = fc.constantFrom<ShippedId>(...shippedIds).chain((id) => {
    const all = shippedLines(id)
    return fc
      .tuple(fc.nat(all.length - 1), fc.integer({ min: 1, max: 300 }))
      .map(([from, count]) => openLines(all.slice(from, from + count)))
  })

  test('every line that is no page number stands in one block, in order', () => {
    fc.assert(fc.property(cut, blocksHoldLines), { numRuns: 60 })
    for (const id of shippedIds) blocksHoldLines(openShipped(id))
  })

  test('every block lies in its section, and every section in the one above', () => {
    fc.assert(fc.property(cut, sectionsNest), { numRuns: 60 })
    for (const id of shippedIds) sectionsNest(openShipped(id))
  })

  function blocksHoldLines(document: Document): void {
    let end = 0
    for (const { lines } of document.blocks) {
      expect(lines[0]).toBeGreaterThan(end)
      expect(lines[1]).toBeGreaterThanOrEqual(lines[0])
      end = lines[1]
    }
    const held = (number: number) => document.blocks.some(({ lines }) => lines[0] <= number && number <= lines[1])
    expect(document.lines.filter((line) => !isPageNumber(line) && !held(line.number))).toEqual([])
  }

  function sectionsNest(document: Document): void {
    const within = (inner: readonly [number, number], outer: readonly [number, number]) => inner[0] >= outer[0] && inner[1] <= outer[1]
    for (const block of document.blocks) {
      const section = document.sections[block.section]
      if (section) expect(within(block.lines, section.lines)).toBe(true)
      else expect(block.section).toBe(-1)
    }
    for (const [i, section] of document.sections.entries()) {
      const above = document.sections[section.parent]
      expect(section.parent).toBeLessThan(i)
      expect(section.depth).toBe(above ? above.depth + 1 : 0)
      if (above) expect(within(section.lines, above.lines)).toBe(true)
    }
  }

  test('has no row of a table in its title', () => {
    const text =
      '# UBND PHƯỜNG HÒA PHÚ\n\nKẾ HOẠCH\nCải cách hành chính năm 2026 của phường Hòa Phú\n\n| STT | Nội dung | Chủ trì | Thời hạn |\n|--|--|--|--|\n| 1 | Rà soát | Văn phòng | Quý I |\n| 2 | Tập huấn | Văn phòng | Quý II |\n'
    expect(openText(text).title).toBe('Kế hoạch Cải cách hành chính năm 2026 của phường Hòa Phú')
  })
})
