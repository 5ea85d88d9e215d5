import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinBlocks, readMarker } from '../../src/documents/blocks.js'
import { isPageNumber, joinLines, type SourceLine } from '../../src/documents/document.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { one } from '../support/one.js'
import { type ShippedId, shippedIds, shippedLines } from '../support/shipped.js'

/** Marker and text of each block. */
function blocks(text: string): [marker: string | null, text: string][] {
  return joinBlocks(linesOf(text)).map((block) => [block.marker?.text ?? null, block.text])
}

describe('readMarker', () => {
  test.each([
    ['II. NHIỆM VỤ', 'roman', 'II'],
    ['IV) TỔ CHỨC THỰC HIỆN', 'roman', 'IV'],
    ['1. Mục tiêu chung', 'decimal', '1'],
    ['2) Chỉ tiêu cụ thể', 'decimal', '2'],
    ['1.2. Nhiệm vụ', 'decimal', '1.2'],
    ['2.2.1 Tổ chức hoạt động bộ phận một cửa', 'decimal', '2.2.1'],
    ['a) Rà soát văn bản', 'letter', 'a'],
    ['đ) Công khai thủ tục', 'letter', 'đ'],
    ['A. PHẦN CHUNG', 'letter', 'A'],
    ['Điều 5. Tổ chức thực hiện', 'article', 'Điều 5'],
    ['Phụ lục II', 'appendix', 'Phụ lục II'],
    ['PHỤ LỤC', 'appendix', 'PHỤ LỤC'],
    ['- Thứ hai, đẩy mạnh phân cấp', 'ordinal', 'Thứ hai'],
    ['- Rà soát văn bản', 'bullet', '-'],
    ['– Rà soát văn bản', 'bullet', '-'],
    ['• Rà soát văn bản', 'bullet', '-'],
    ['+ Rà soát văn bản', 'bullet', '+'],
    ['- + Rà soát văn bản', 'bullet', '+'],
    ['- 100% hồ sơ được số hóa', 'bullet', '-'],
    ['- 05 lớp tập huấn', 'bullet', '-'],
  ])('reads the marker of “%s”', (line, kind, text) => {
    expect(readMarker(line)?.marker).toEqual({ kind, text })
  })

  test('leaves the words behind the marker', () => {
    expect(readMarker('1.2. Nhiệm vụ')?.rest).toBe('Nhiệm vụ')
    expect(readMarker('-Rà soát văn bản')?.rest).toBe('Rà soát văn bản')
    expect(readMarker('- 100% hồ sơ')?.rest).toBe('100% hồ sơ')
  })

  test.each([
    '2.460 hồ sơ đã tiếp nhận',
    '15/11/2022',
    '2025. Kết quả',
    '96,3 %',
    'Phụ lục kèm theo Kế hoạch này',
    'Điều kiện kinh doanh',
    '1. tiếp theo của câu',
    'Văn phòng Sở',
    '-',
    '',
  ])('sees no marker in “%s”', (line) => {
    expect(readMarker(line)).toBeNull()
  })

  test.each(['- 6 tháng đầu năm: đạt 50% kế hoạch', '- 5 lớp tập huấn cho công chức'])('reads the bullet of “%s”', (line) => {
    expect(readMarker(line)?.marker.kind).toBe('bullet')
  })

  test('reads a decimal number that is glued to its heading', () => {
    expect(readMarker('1.1.Mục tiêu')?.marker).toEqual({ kind: 'decimal', text: '1.1' })
  })
})

describe('joinBlocks', () => {
  test('joins the wrapped lines of a paragraph and of a bullet', () => {
    const text = `Sở Nội vụ xây dựng Kế hoạch cải cách hành chính năm 2026 với các nội dung chủ
yếu như sau, đề nghị các phòng, đơn vị thuộc Sở nghiên cứu, triển khai thực hiện
nghiêm túc.
- Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở và của
Ủy ban nhân dân cấp xã.
+ Công khai kết quả.`
    expect(blocks(text)).toEqual([
      [
        null,
        'Sở Nội vụ xây dựng Kế hoạch cải cách hành chính năm 2026 với các nội dung chủ yếu như sau, đề nghị các phòng, đơn vị thuộc Sở nghiên cứu, triển khai thực hiện nghiêm túc.',
      ],
      ['-', 'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở và của Ủy ban nhân dân cấp xã.'],
      ['+', 'Công khai kết quả.'],
    ])
  })

  test('takes numbers in brackets for items where they begin their paragraph, and nowhere else', () => {
    const text = `       2. Hạn chế
        (1) Vẫn còn 05 hồ sơ giải quyết quá hạn, tập trung ở lĩnh vực lưu thông
hàng hóa trong nước.
        (2) Tỷ lệ thanh toán trực tuyến mới đạt 80,5%, gồm các lĩnh vực: (1)
Điện lực; (2) Hóa chất; (3) Rượu, thuốc lá và những lĩnh vực khác của ngành
(4) Xăng dầu.`
    expect(blocks(text)).toEqual([
      ['2', 'Hạn chế'],
      ['-', 'Vẫn còn 05 hồ sơ giải quyết quá hạn, tập trung ở lĩnh vực lưu thông hàng hóa trong nước.'],
      [
        '-',
        'Tỷ lệ thanh toán trực tuyến mới đạt 80,5%, gồm các lĩnh vực: (1) Điện lực; (2) Hóa chất; (3) Rượu, thuốc lá và những lĩnh vực khác của ngành (4) Xăng dầu.',
      ],
    ])
  })

  test('goes on behind a dash that a sentence has at the beginning of a line', () => {
    const text = `      2. Đưa vào vận hành cơ sở dữ liệu ngành Công Thương trước ngày 15/12/2024
- Phòng Kế hoạch - Tài chính chủ trì, phối hợp Sở Thông tin và Truyền thông cùng
các phòng chuyên môn của Sở.
      3. Các phòng:
      - Rà soát văn bản.`
    expect(blocks(text)).toEqual([
      [
        '2',
        'Đưa vào vận hành cơ sở dữ liệu ngành Công Thương trước ngày 15/12/2024 - Phòng Kế hoạch - Tài chính chủ trì, phối hợp Sở Thông tin và Truyền thông cùng các phòng chuyên môn của Sở.',
      ],
      ['3', 'Các phòng:'],
      ['-', 'Rà soát văn bản.'],
    ])
  })

  test('begins a paragraph after a line that is not full', () => {
    const text = `Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh về đẩy mạnh cải cách hành chính năm
2026, các phòng thực hiện.
Sở Nội vụ theo dõi, đôn đốc và tổng hợp kết quả thực hiện của các phòng, đơn vị
thuộc Sở.`
    expect(joinBlocks(linesOf(text)).map(({ lines }) => lines)).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  test('leaves a page number out and goes on behind it', () => {
    const text = `- Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở, trình
2
cấp có thẩm quyền phê duyệt.`
    expect(blocks(text)).toEqual([
      ['-', 'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở, trình cấp có thẩm quyền phê duyệt.'],
    ])
    expect(one(joinBlocks(linesOf(text))).lines).toEqual([1, 3])
  })

  test('sets a footnote apart from the text above it', () => {
    const text = `Tiếp tục triển khai Chương trình tổng thể cải cách hành chính nhà nước đến 2030.
1 Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.`
    expect(blocks(text).map(([, words]) => words.slice(0, 12))).toEqual(['Tiếp tục tri', '1 Nghị quyết'])
  })

  test('takes every long line for a paragraph where lines are not wrapped', () => {
    const sentence = 'Tiếp tục xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, phục vụ nhân dân'
    const text = [`${sentence}, ${sentence}, ${sentence}.`, `${sentence}; ${sentence}; ${sentence}.`].join('\n\n')
    expect(blocks(text)).toHaveLength(2)
  })

  test('ends the text at ./. even where its last line is full', () => {
    const text = `Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị thực hiện Kế hoạch; báo cáo Giám
đốc Sở xem xét, chỉ đạo những khó khăn, vướng mắc trong quá trình thực hiện./.

Nơi nhận:
- Lưu: VT.`
    expect(blocks(text).map(([, words]) => words)).toContain('Nơi nhận:')
  })

  test('keeps a short heading apart from the sentence below it where all lines are short', () => {
    expect(blocks('1. Cải cách thể chế\n\nRà soát văn bản.\n\n2. Cải cách tài chính\n\nTiết kiệm chi.')).toHaveLength(4)
  })

  test('keeps emphasis apart from the text below it', () => {
    const [heading, text] = joinBlocks(linesOf('**1. Mục tiêu chung**\nTiếp tục xây dựng nền hành chính hiện đại.'))
    expect([heading?.emphasised, text?.emphasised]).toEqual([true, false])
  })

  test('makes no block of no lines, or of page numbers alone', () => {
    expect(joinBlocks([])).toEqual([])
    expect(joinBlocks(linesOf('1\n\n- 2 -\n'))).toEqual([])
  })
})

describe('isPageNumber', () => {
  test.each(['7', '12', '123', '- 12 -', '–5–'])('takes “%s” for a page number', (line) => {
    expect(isPageNumber(one(linesOf(line)))).toBe(true)
  })

  test.each(['2025', '96,3', '1.', '12 hồ sơ', '100%', 'II'])('takes “%s” for text', (line) => {
    expect(isPageNumber(one(linesOf(line)))).toBe(false)
  })
})

describe('whatever is cut out of the shipped documents', () => {
  const cut = fc.constantFrom<ShippedId>(...shippedIds).chain((id) => {
    const all = shippedLines(id)
    return fc.tuple(fc.nat(all.length), fc.nat(400)).map(([from, count]) => all.slice(from, from + count))
  })

  test('no line is lost, and each stands in one block, in order', () => {
    fc.assert(fc.property(cut, holdsEveryLine), { numRuns: 200 })
    for (const id of shippedIds) expect(holdsEveryLine(shippedLines(id))).toBe(true)
  })

  function holdsEveryLine(lines: SourceLine[]): boolean {
    let end = 0
    const left = lines.filter((line) => !isPageNumber(line))
    for (const block of joinBlocks(lines)) {
      const [first, last] = block.lines
      if (first <= end) return false
      end = last
      const own = left.filter(({ number }) => number >= first && number <= last)
      left.splice(0, own.length)
      const joined = joinLines(own.map(({ text }) => text))
      // All that may be missing in front is the marker.
      if (!joined.endsWith(block.text) || joined.length - block.text.length > 20) return false
    }
    return left.length === 0
  }
})
