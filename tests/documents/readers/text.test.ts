import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../../src/documents/readers/text.js'
import { collapse } from '../../../src/language/fold.js'
import { one } from '../../support/one.js'

describe('linesOf', () => {
  test('numbers lines as the file has them and leaves out the empty ones', () => {
    const lines = linesOf('\n  KẾ HOẠCH  \n \t\nCải cách   hành chính\tnăm 2025\n')
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [2, 'KẾ HOẠCH'],
      [4, 'Cải cách hành chính năm 2025'],
    ])
    expect(lines.map(({ blankBefore }) => blankBefore)).toEqual([true, true])
  })

  test.each(['\n', '\r\n', '\r'])('takes %j for the end of a line', (end) => {
    const lines = linesOf(['UBND TỈNH HÀ TĨNH', 'SỞ CÔNG THƯƠNG', '', 'KẾ HOẠCH'].join(end))
    expect(lines.map(({ number, blankBefore }) => [number, blankBefore])).toEqual([
      [1, false],
      [2, false],
      [4, true],
    ])
  })

  test('begins a page at a form feed, on its own line or in front of the text', () => {
    const lines = linesOf('trang một\n\f\ntrang hai\nvẫn trang hai\n\ftrang ba')
    expect(lines.map(({ number, pageStart }) => [number, pageStart])).toEqual([
      [1, false],
      [3, true],
      [4, false],
      [5, true],
    ])
    expect(lines.at(-1)?.text).toBe('trang ba')
  })

  test('begins a page at a line that is indented by one space right below another', () => {
    const starts = (text: string) => linesOf(text).map(({ pageStart }) => pageStart)
    expect(starts('hết trang một\n đầu trang hai')).toEqual([false, true])
    expect(starts('hết đoạn\n\n đoạn sau')).toEqual([false, false])
    expect(starts('tiêu đề\n        căn giữa')).toEqual([false, false])
  })

  test('keeps the spaces that place the cells of a table', () => {
    const line = one(linesOf('1   Rà soát văn bản    Văn phòng  '))
    expect(line).toMatchObject({ text: '1 Rà soát văn bản Văn phòng', raw: '1   Rà soát văn bản    Văn phòng' })
  })

  test.each([
    ['## **I. MỤC TIÊU**', 'I. MỤC TIÊU', true],
    ['**GIÁM ĐỐC**', 'GIÁM ĐỐC', true],
    ['*Căn cứ Luật Tổ chức chính quyền địa phương;*', 'Căn cứ Luật Tổ chức chính quyền địa phương;', true],
    ['- **Cải cách thể chế**: rà soát văn bản', '- Cải cách thể chế: rà soát văn bản', true],
    ['Diện tích 5 * 3 m', 'Diện tích 5 * 3 m', false],
    ['#1 trong bảng xếp hạng', '#1 trong bảng xếp hạng', false],
    ['- Rà soát văn bản', '- Rà soát văn bản', false],
  ])('takes the emphasis off %s', (written, text, emphasised) => {
    expect(one(linesOf(written))).toMatchObject({ text, emphasised })
  })

  test('leaves an asterisk that is a bullet', () => {
    expect(one(linesOf('* Rà soát, đơn giản hóa thủ tục hành chính'))).toMatchObject({
      text: '* Rà soát, đơn giản hóa thủ tục hành chính',
      emphasised: false,
    })
  })

  test('keeps the number and text of every line that holds text', () => {
    const word = fc.constantFrom('Kế hoạch', 'cải cách', 'Sở Nội vụ', '594/KH-SCT', '96,3 %', '-', 'a)', '12')
    const space = fc.constantFrom(' ', '  ', '\t', '\u00A0', '')
    const line = fc.oneof(
      fc.constantFrom('', ' ', '\t', '\f', '\f ', '\u200B'),
      fc
        .tuple(fc.constantFrom('', '\f'), space, fc.array(word, { minLength: 1, maxLength: 5 }), space)
        .map(([page, before, words, after]) => {
          return page + before + words.join('  ') + after
        }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const expected = lines.flatMap((raw, i) => {
          const text = collapse(raw.replace('\u200B', ''))
          return text === '' ? [] : [[i + 1, text]]
        })
        expect(linesOf(lines.join(end)).map(({ number, text }) => [number, text])).toEqual(expected)
      }),
    )
  })
})
