import { describe, expect, test } from 'vitest'
import { alignedFigures } from '../../../src/documents/aligned/figures.js'
import { linesOf } from '../../../src/documents/readers/text.js'

function cells(text: string) {
  return alignedFigures(linesOf(text))?.map((row) => row.cells.map((cell) => cell?.text ?? null))
}

describe('alignedFigures', () => {
  test('reads values with words behind them, a title on two lines and a total', () => {
    const text = `
 STT   Nội dung chi                        Kinh phí        Đơn vị sử dụng
                                         (triệu đồng)
  1    Số hóa hồ sơ                           620         Văn phòng Sở
  2    Thông tin, tuyên truyền                165         Trung tâm Khuyến công
       Tổng cộng                            1.865`
    expect(cells(text)).toEqual([
      ['STT', 'Nội dung chi', 'Kinh phí (triệu đồng)', 'Đơn vị sử dụng'],
      ['1', 'Số hóa hồ sơ', '620', 'Văn phòng Sở'],
      ['2', 'Thông tin, tuyên truyền', '165', 'Trung tâm Khuyến công'],
      [null, 'Tổng cộng', '1.865', null],
    ])
  })

  test('leaves out a caption above the titles', () => {
    const text = 'Bảng 1. Kết quả\nLĩnh vực    Quý I    Quý II\nĐất đai        5        7\nHộ tịch        8        9'
    expect(cells(text)?.[0]).toEqual(['Lĩnh vực', 'Quý I', 'Quý II'])
  })

  test('finds no columns in wrapped words', () => {
    expect(cells('Rà soát    thủ tục\nhành chính    năm 2026')).toBeUndefined()
  })
})
