import { describe, expect, test } from 'vitest'
import { cutLines } from '../../../src/documents/aligned/cut.js'
import { countNeighbours } from '../../../src/documents/aligned/neighbours.js'
import { linesOf } from '../../../src/documents/readers/text.js'

const cut = (text: string, starts: number[], { known = '', top = false } = {}) =>
  cutLines(linesOf(text), starts, { neighbours: countNeighbours([known]), top })

describe('cutLines', () => {
  test('cuts where wide gaps are', () => {
    expect(cut('1    Rà soát văn bản      Văn phòng', [0, 5, 26])).toEqual([['1', 'Rà soát văn bản', 'Văn phòng']])
  })

  test('cuts at a single space where the next column begins', () => {
    expect(cut('1    Rà soát văn bản, quy trình Văn phòng', [0, 5, 32])).toEqual([['1', 'Rà soát văn bản, quy trình', 'Văn phòng']])
  })

  test('follows a row that stands some characters beside its columns', () => {
    const lines = 'Tổ chức kiểm tra thủ tục hành Thanh tra Sở\nchính tại các đơn vị          các phòng'
    expect(cut(lines, [0, 34])).toEqual([
      ['Tổ chức kiểm tra thủ tục hành', 'Thanh tra Sở'],
      ['chính tại các đơn vị', 'các phòng'],
    ])
  })

  test('keeps words together that stand together elsewhere', () => {
    const lines = 'Nâng cao các chỉ số thành phần Báo cáo\nvà các chỉ số liên quan'
    const [first] = cut(lines, [0, 29], { known: 'số thành phần chỉ số thành phần' })
    expect(first).toEqual(['Nâng cao các chỉ số thành phần', 'Báo cáo'])
  })

  test('reads a row that a tool moved by where its own cells stand', () => {
    const lines =
      '1    Kiểm tra công vụ          Biên bản                  Thanh tra\n2    Rà soát thủ tục  Phương án gửi tỉnh  Văn phòng\n                      đơn giản hóa'
    expect(cut(lines, [0, 5, 31, 57])).toEqual([
      ['1', 'Kiểm tra công vụ', 'Biên bản', 'Thanh tra'],
      ['2', 'Rà soát thủ tục', 'Phương án gửi tỉnh', 'Văn phòng'],
      [null, null, 'đơn giản hóa', null],
    ])
  })

  test('keeps to the columns of the page where a cell is empty and another one spread', () => {
    expect(cut('3    Rà soát      Sở    Nội vụ    Quý I', [0, 5, 18, 34, 48])).toEqual([['3', 'Rà soát', 'Sở Nội vụ', 'Quý I', null]])
  })

  test('does not let the first line of a row go on with the cell above where a cell may begin', () => {
    const lines = [
      '12   Khảo sát mức độ hài lòng của dân     Báo cáo kết quả       Thanh tra',
      '     và doanh nghiệp                      300 phiếu',
      '13   Vận động người dân nộp phí, lệ phí Tờ gấp hướng dẫn         Văn phòng',
      '     trực tuyến                           tại quầy',
    ]
    expect(cut(lines.join('\n'), [0, 5, 42, 64]).slice(2)).toEqual([
      ['13', 'Vận động người dân nộp phí, lệ phí', 'Tờ gấp hướng dẫn', 'Văn phòng'],
      [null, 'trực tuyến', 'tại quầy', null],
    ])
  })

  test('leaves a cell empty on lines where it has no text', () => {
    expect(cut('1    Rà soát văn bản\n                         Quý I/2026', [0, 5, 25])).toEqual([
      ['1', 'Rà soát văn bản', null],
      [null, null, 'Quý I/2026'],
    ])
  })

  test('keeps widely set words of a narrow cell in one', () => {
    expect(cut('4    Rà soát      Phòng    Quản     lý   Năm 2026', [0, 5, 18, 41])).toEqual([
      ['4', 'Rà soát', 'Phòng Quản lý', 'Năm 2026'],
    ])
  })
})
