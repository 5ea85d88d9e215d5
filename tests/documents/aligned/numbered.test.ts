import { describe, expect, test } from 'vitest'
import { numberedFigures } from '../../../src/documents/aligned/numbered.js'
import { linesOf } from '../../../src/documents/readers/text.js'

function cells(text: string) {
  return numberedFigures(linesOf(text))?.map((row) => row.cells.map((cell) => cell?.text ?? null))
}

describe('numberedFigures', () => {
  test('reads rows whose number stands in the middle of them, on two pages with the titles on each', () => {
    const text = `ST                                  Đơn vị   Mục tiêu
               Chỉ tiêu                                      Đơn vị theo dõi
T                                    tính    năm 2026
     Hồ sơ giải quyết trước hạn và
 1                                    %       ≥ 97          Văn phòng Sở
     đúng hạn
     Hồ sơ nộp trực tuyến trên tổng                         Bộ phận Một cửa
 2                                    %       ≥ 62
     số hồ sơ                                               của Sở
                                     2
ST                                  Đơn vị   Mục tiêu
               Chỉ tiêu                                      Đơn vị theo dõi
T                                    tính    năm 2026
 3   Phòng được kiểm tra            Phòng      03           Thanh tra Sở
`
    expect(cells(text)).toEqual([
      ['ST T', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu năm 2026', 'Đơn vị theo dõi'],
      ['1', 'Hồ sơ giải quyết trước hạn và đúng hạn', '%', '≥ 97', 'Văn phòng Sở'],
      ['2', 'Hồ sơ nộp trực tuyến trên tổng số hồ sơ', '%', '≥ 62', 'Bộ phận Một cửa của Sở'],
      ['3', 'Phòng được kiểm tra', 'Phòng', '03', 'Thanh tra Sở'],
    ])
  })

  test('gives each title its words where one space keeps them from their neighbours, and a title over several columns to each', () => {
    const text = `TT       Lĩnh vực        Thực   Kế hoạch   Thực    Hình thức nộp
                       hiện năm năm 2026 hiện năm   Mạng   Quầy
                         2025               2026
1     Đất đai            12       15          18         10      8
2     Hộ tịch            22       25          28         20      8
      Tổng cộng          34       40          46         30     16
`
    expect(cells(text)).toEqual([
      ['TT', 'Lĩnh vực', 'Thực hiện năm 2025', 'Kế hoạch năm 2026', 'Thực hiện năm 2026', 'Hình thức nộp Mạng', 'Hình thức nộp Quầy'],
      ['1', 'Đất đai', '12', '15', '18', '10', '8'],
      ['2', 'Hộ tịch', '22', '25', '28', '20', '8'],
      [null, 'Tổng cộng', '34', '40', '46', '30', '16'],
    ])
  })

  test('reads nothing where numbers are missing, or two values would share a cell', () => {
    expect(cells('TT   Lĩnh vực    Quý I    Quý II\n1    Đất đai      5    7\n4    Hộ tịch      8    9')).toBeUndefined()
    expect(cells('Lĩnh vực    Quý I    Quý II\nĐất đai        5        7\nHộ tịch        8        9')).toBeUndefined()
  })

  test('takes values that drift apart for one column where there is one title for them', () => {
    const text = `TT           Phòng, đơn vị            Nhiệm vụ            Nhiệm vụ     Điểm        Xếp loại
                                      được giao          hoàn thành
1    Phòng Đất đai                       07                  06        94,8          Tốt
2    Văn phòng Sở                        11                  10        93,5          Tốt
3    Trung tâm Quan trắc và             03             02         85,0          Khá
     Kỹ thuật môi trường
`
    expect(cells(text)).toEqual([
      ['TT', 'Phòng, đơn vị', 'Nhiệm vụ được giao', 'Nhiệm vụ hoàn thành', 'Điểm', 'Xếp loại'],
      ['1', 'Phòng Đất đai', '07', '06', '94,8', 'Tốt'],
      ['2', 'Văn phòng Sở', '11', '10', '93,5', 'Tốt'],
      ['3', 'Trung tâm Quan trắc và Kỹ thuật môi trường', '03', '02', '85,0', 'Khá'],
    ])
  })
})
