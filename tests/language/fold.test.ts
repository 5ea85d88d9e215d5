import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, collapse, fold } from '../../src/language/fold.js'
import { anything, text } from '../support/vietnamese.js'

describe('fold', () => {
  test('takes off every tone and shape mark and makes letters small', () => {
    expect(fold('Ủy ban nhân dân TỈNH ĐỒNG NAI')).toBe('uy ban nhan dan tinh dong nai')
    expect(fold('Đẩy mạnh, sửa đổi, hướng dẫn: ưu tiên ngữ cảnh')).toBe('day manh, sua doi, huong dan: uu tien ngu canh')
  })

  test('turns đ into d although it has no mark to take off', () => {
    expect('đ'.normalize('NFD')).toBe('đ')
    expect(fold('đơn vị')).toBe('don vi')
  })

  test.each(['Đơn vị', 'Ðơn vị', 'Ɖơn vị', 'đơn vị', 'ðơn vị', 'ɖơn vị'])('reads the look-alike in %s as d', (written) => {
    expect(fold(written)).toBe('don vi')
  })

  test('makes capital I small as everywhere but in Turkish', () => {
    expect(fold('QUÝ III')).toBe('quy iii')
  })

  test('leaves punctuation, digits, spaces and line breaks where they stand', () => {
    expect(fold('Số: 594/KH-SCT\n\t(96,3 %)…')).toBe('so: 594/kh-sct\n\t(96,3 %)…')
  })

  test('lets a match in the folded text cut the quotation out of the source', () => {
    const source = 'Đơn vị chủ trì: Phòng Quản lý Thương mại.'
    const at = fold(source).indexOf('phong quan ly thuong mai')
    expect(source.slice(at, at + 24)).toBe('Phòng Quản lý Thương mại')
  })

  test('repairs what scanning does to marks', () => {
    expect(fold('dừ liệu')).toBe(fold('dữ liệu'))
    expect(fold('tố chức')).toBe(fold('tổ chức'))
    expect(fold('ƯBND')).toBe(fold('UBND'))
  })

  test('does not make different words the same when more than marks differ', () => {
    expect(fold('bàn')).toBe(fold('bản'))
    expect(fold('bàn')).not.toBe(fold('bành'))
  })

  test('keeps the length of any text', () => {
    fc.assert(fc.property(anything, (written) => fold(written).length === written.length))
    fc.assert(fc.property(text, (vietnamese) => fold(vietnamese).length === vietnamese.length))
  })

  test('keeps the length of every single character and folding again changes nothing', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const folded = fold(String.fromCharCode(code))
      if (folded.length !== 1 || fold(folded) !== folded) expect.fail(`U+${code.toString(16)} → ${folded}`)
    }
  })

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anything, (written) => fold(fold(written)) === fold(written)))
  })

  test('leaves no marked letter in Vietnamese text', () => {
    fc.assert(fc.property(text, (vietnamese) => !/[^\x20-\x7e\s–“”•]/.test(fold(vietnamese))))
  })

  test('folds letter by letter, so parts fold as they do in the whole', () => {
    fc.assert(fc.property(text, text, (first, second) => fold(first + second) === fold(first) + fold(second)))
  })
})

describe('cleanText', () => {
  test('composes decomposed text, so that it folds like composed text', () => {
    const decomposed = 'Thủ tục hành chính'.normalize('NFD')
    expect(decomposed).not.toBe('Thủ tục hành chính')
    expect(cleanText(decomposed)).toBe('Thủ tục hành chính')
  })

  test.each([
    ['a soft hyphen', 'thươ\u00ADng mại', 'thương mại'],
    ['a zero-width space', '\u200Bcải cách', 'cải cách'],
    ['a zero-width joiner', 'cải\u200D cách', 'cải cách'],
    ['a byte-order mark', '\uFEFFKế hoạch', 'Kế hoạch'],
    ['a control character', 'Kế\u0007 hoạch', 'Kế hoạch'],
    ['a direction mark', '\u202AKế hoạch\u202C', 'Kế hoạch'],
  ])('takes out %s', (_, written, clean) => {
    expect(cleanText(written)).toBe(clean)
  })

  test.each(['\u00A0', '\u2003', '\u2009', '\u202F', '\u3000'])('turns the odd space %j into a plain one', (space) => {
    expect(cleanText(`96,3${space}%`)).toBe('96,3 %')
  })

  test('keeps tabs, line feeds and form feeds: they carry layout', () => {
    expect(cleanText('STT\tNhiệm vụ\n\fPhụ lục')).toBe('STT\tNhiệm vụ\n\fPhụ lục')
  })

  test('does not glue words together that a line separator or vertical tab keeps apart', () => {
    expect(cleanText('Kế hoạch\u2028năm 2025')).toMatch(/^Kế hoạch\s+năm 2025$/)
    expect(cleanText('Sở Nội vụ\u000Btỉnh Quảng Ninh')).toMatch(/^Sở Nội vụ\s+tỉnh Quảng Ninh$/)
  })

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anything, (written) => cleanText(cleanText(written)) === cleanText(written)))
  })
})

describe('collapse', () => {
  test('joins words across line breaks with single spaces and trims', () => {
    expect(collapse('  Các phòng,\n đơn vị\t thuộc Sở \f')).toBe('Các phòng, đơn vị thuộc Sở')
    expect(collapse(' \n\t ')).toBe('')
  })

  test('leaves single spaces between words alone', () => {
    fc.assert(fc.property(text, (written) => collapse(collapse(written)) === collapse(written) && !/\s\s|^\s|\s$/.test(collapse(written))))
  })
})
