import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, fold } from '../../src/language/fold.js'
import { nameKey, syllables, tokenize } from '../../src/language/tokens.js'
import { one } from '../support/one.js'
import { anything, text, word } from '../support/vietnamese.js'

function kept(written: string): string {
  return one(tokenize(written)).kept
}

function folded(written: string): string {
  return one(tokenize(written)).folded
}

describe('numbers', () => {
  test('keeps a decimal number in one piece', () => {
    expect(syllables('đạt 96,3%')).toEqual(['dat', '96,3'])
    expect(syllables('96,3 %')).toEqual(syllables('96,3%'))
    expect(folded('96,3')).not.toBe(folded('963'))
  })

  test('reads a decimal point as a comma and takes thousands points out', () => {
    expect(folded('1.5')).toBe('1,5')
    expect(folded('2.460')).toBe('2460')
    expect(folded('1.234.567')).toBe('1234567')
  })

  test('takes leading zeros off: 02 reports are 2 reports', () => {
    expect(folded('02')).toBe('2')
    expect(folded('00')).toBe('0')
    expect(folded('05,5')).toBe('5,5')
  })

  test('takes the thousands point out of a number that has decimals as well', () => {
    expect(folded('1.234,5')).toBe('1234,5')
  })

  test('splits a document number into its parts, however it is typed', () => {
    expect(syllables('594/KH-SCT')).toEqual(['594', 'kh', 'sct'])
    expect(nameKey('số 594/kh-sct')).toBe(nameKey('Số: 594/KH-SCT'))
    expect(nameKey('02/2017/TT-VPCP')).toBe(nameKey('2/2017/TT-VPCP'))
  })

  test('ends a number where the sentence ends', () => {
    expect(syllables('Năm 2025. Đạt 100%.')).toEqual(['nam', '2025', 'dat', '100'])
  })
})

describe('syllables with two spellings', () => {
  test.each([
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['uỷ', 'ủy'],
    ['Uỷ', 'Ủy'],
    ['hoá', 'hóa'],
    ['tuỳ', 'tùy'],
  ])('puts the tone mark of %s where %s has it', (newer, older) => {
    expect(kept(newer)).toBe(older.toLowerCase())
    expect(kept(older)).toBe(older.toLowerCase())
  })

  test.each(['hoàn', 'thuyền', 'ngoại', 'toàn', 'khoản'])('leaves the tone mark of %s, which has a final consonant', (syllable) => {
    expect(kept(syllable)).toBe(syllable)
  })

  test.each([
    ['kỹ', 'kĩ'],
    ['tỷ', 'tỉ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['sỹ', 'sĩ'],
    ['hy', 'hi'],
    ['quý', 'quí'],
    ['quỹ', 'quĩ'],
  ])('takes %s and %s as one word', (y, i) => {
    expect(folded(y)).toBe(folded(i))
    expect(kept(y)).toBe(kept(i))
  })

  test.each([
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['quý', 'quy'],
    ['kỹ', 'kì'],
  ])('keeps %s and %s apart in marks or letters', (one_, other) => {
    expect(kept(one_)).not.toBe(kept(other))
  })

  test('does not swap y and i inside a longer rime', () => {
    expect(syllables('thúy thúi huyện tây yêu')).toEqual(['thuy', 'thui', 'huyen', 'tay', 'yeu'])
  })

  test('folds a misplaced tone mark away', () => {
    expect(nameKey('Qúy I')).toBe(nameKey('Quý I'))
    expect(nameKey('Vịêt Nam')).toBe(nameKey('Việt Nam'))
  })

  test('puts a misplaced tone mark back where it belongs', () => {
    expect(kept('qúy')).toBe(kept('quý'))
  })

  test('keeps marks apart that folding loses', () => {
    expect(['bản', 'bàn', 'ban'].map(folded)).toEqual(['ban', 'ban', 'ban'])
    expect(['bản', 'bàn', 'ban'].map(kept)).toEqual(['bản', 'bàn', 'ban'])
    expect(kept('Ðơn')).toBe('đơn')
  })
})

describe('spellings that must meet', () => {
  test.each([
    ['thủ tục hành chính', ['thu tuc hanh chinh', 'THỦ TỤC HÀNH CHÍNH', cleanText('thủ tục hành chính'.normalize('NFD'))]],
    ['Ủy ban nhân dân tỉnh', ['uy ban nhan dan tinh', 'Uỷ ban nhân dân tỉnh', 'UỶ BAN NHÂN DÂN TỈNH']],
    ['UBND tỉnh', ['ƯBND tỉnh', 'ubnd tinh']],
    ['Đơn vị chủ trì', ['don vi chu tri', 'Ðơn vị chủ trì', 'ĐƠN VỊ CHỦ TRÌ:']],
    ['đơn giản hóa', ['đơn giản hoá', 'don gian hoa']],
    ['tỷ lệ', ['tỉ lệ', 'ty le', 'ti le']],
    ['kỹ năng', ['kĩ năng', 'ky nang']],
    ['dữ liệu', ['dừ liệu', 'du lieu']],
    ['quý I', ['quí I', 'Qúy I', 'quy I']],
  ])('%s is found however it is typed', (written, others) => {
    for (const other of others) expect(nameKey(other)).toBe(nameKey(written))
  })

  test('a number is not found by its digits alone', () => {
    expect(nameKey('96,3%')).not.toBe(nameKey('96 3%'))
  })
})

describe('tokenize', () => {
  test.each(['', '"; DROP', 'NEAR(', '*', '-', '"', '%', '🙂🙂', '\ud800', 'ă'.repeat(2000)])('takes %j without complaint', (input) => {
    expect(tokenize(input).every((token) => token.folded !== '')).toBe(true)
  })

  test('takes any text without complaint', () => {
    fc.assert(
      fc.property(anything, (written) => tokenize(written).every((token) => token.end > token.start && token.end <= written.length)),
    )
  })

  test('has offsets that cut the words out of the source, in order and without overlap', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0
        for (const token of tokenize(source)) {
          expect(source.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u)
          const cut = source.slice(token.start, token.end)
          expect(cut).toMatch(/^(?:\d+(?:[.,]\d+)*|[\p{L}\p{N}]+)$/u)
          if (!/^\d/.test(cut)) expect(token.folded).toBe(fold(cut).replace(/^(qu|[hklmst])y$/, '$1i'))
          end = token.end
        }
        expect(source.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })

  test('leaves a tone where it stands when the next vowel has one already', () => {
    expect(kept('Gĩõ')).toBe('gĩõ')
    expect(kept('qúy')).toBe(kept('quý'))
    expect(kept('gìa')).toBe(kept('già'))
  })

  test('reads every word as one token, and its own result as itself', () => {
    fc.assert(
      fc.property(word, (written) => {
        const token = one(tokenize(written))
        expect(folded(token.folded)).toBe(token.folded)
        expect(kept(token.kept)).toBe(token.kept)
        expect(folded(token.kept)).toBe(token.folded)
      }),
    )
  })
})
