import { chmodSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DocumentError, type DocumentErrorCode } from '../../src/documents/errors.js'
import { documentId, linesOf, MAX_TEXT_BYTES, readTextFile } from '../../src/documents/read-text.js'
import { collapse } from '../../src/language/fold.js'
import { temporaryFolder } from '../support/folders.js'
import { one } from '../support/one.js'

/** The code of the {@link DocumentError} that reading a path ends in. */
function refusal(path: string): DocumentErrorCode {
  try {
    readTextFile(path)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    expect(error.file).toBe(path)
    return error.code
  }
  throw new Error(`${path} was read`)
}

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

describe('documentId', () => {
  test.each([
    ['Kế hoạch 2025 (bản 2).txt', 'ke-hoach-2025-ban-2'],
    ['/tai-lieu/Đề án số 06.md', 'de-an-so-06'],
    ['Báo cáo quý I.2025.txt', 'bao-cao-quy-i-2025'],
    ['Kế hoạch.txt'.normalize('NFD'), 'ke-hoach'],
    ['…….txt', 'document'],
  ])('of %s is %s', (path, id) => {
    expect(documentId(path)).toBe(id)
  })
})

describe('readTextFile', () => {
  test('reads a file with a byte-order mark and decomposed letters', () => {
    const folder = temporaryFolder({ 'Kế hoạch.txt': `\uFEFF${'KẾ HOẠCH\r\nNăm 2025'.normalize('NFD')}` })
    const { id, lines, warnings } = readTextFile(join(folder, 'Kế hoạch.txt'))
    expect([id, lines.map(({ text }) => text), warnings]).toEqual(['ke-hoach', ['KẾ HOẠCH', 'Năm 2025'], []])
  })

  test('lets a broken character in a long text pass', () => {
    const folder = temporaryFolder({ 'a.txt': Buffer.concat([Buffer.from('Cải cách hành chính. '.repeat(40)), Buffer.from([0xff])]) })
    expect(readTextFile(join(folder, 'a.txt')).lines).toHaveLength(1)
  })

  test('refuses what is missing, also below a file or behind a dead link', () => {
    const folder = temporaryFolder({ 'a.txt': 'Kế hoạch' })
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'link.txt'))
    expect(['b.txt', 'a.txt/b.txt', 'link.txt'].map((name) => refusal(join(folder, name)))).toEqual(['missing', 'missing', 'missing'])
  })

  test('refuses a folder, whatever its name', () => {
    const folder = join(temporaryFolder(), 'Kế hoạch.txt')
    mkdirSync(folder)
    expect(refusal(folder)).toBe('directory')
  })

  test.each([
    ['no byte', ''],
    ['only white space', ' \n\t\r\n\f\u00A0\n'],
    ['only invisible characters', '\uFEFF\u200B\n'],
  ])('refuses a file with %s as empty', (_, content) => {
    expect(refusal(join(temporaryFolder({ 'a.txt': content }), 'a.txt'))).toBe('empty')
  })

  test.each([
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52])],
    ['text in UTF-16', Buffer.from('\uFEFFKế hoạch cải cách hành chính năm 2025', 'utf16le')],
    ['text in an old one-byte encoding', Buffer.from('S\xE8 C\xABng Th\xADng: K\xD5 ho\xB9ch c\xB6i c\xB8ch h\xB5nh ch\xDDnh', 'latin1')],
  ])('refuses %s as no text', (_, content) => {
    expect(refusal(join(temporaryFolder({ 'a.txt': content }), 'a.txt'))).toBe('not-text')
  })

  test('refuses a file above the limit before reading it, and says its size', () => {
    const path = join(temporaryFolder({ 'a.txt': 'Kế hoạch' }), 'a.txt')
    truncateSync(path, MAX_TEXT_BYTES + 1)
    expect(refusal(path)).toBe('too-large')
    expect(() => readTextFile(path)).toThrow(`too-large: ${path} (${MAX_TEXT_BYTES + 1} bytes)`)
  })

  test('refuses a file that it may not read', () => {
    const path = join(temporaryFolder({ 'a.txt': 'Kế hoạch' }), 'a.txt')
    chmodSync(path, 0)
    // Root may read everything, so it acts as nobody for the moment.
    const root = process.geteuid?.() === 0
    if (root) process.seteuid?.(65534)
    try {
      expect(refusal(path)).toBe('no-permission')
    } finally {
      if (root) process.seteuid?.(0)
    }
  })

  test('passes on what it does not expect', () => {
    const folder = temporaryFolder()
    const name = 'a'.repeat(300)
    expect(() => openSync(join(folder, name), 'r')).toThrow(/ENAMETOOLONG/)
    expect(() => readTextFile(join(folder, name))).toThrow(/ENAMETOOLONG/)
  })
})
