import { describe, expect, it } from 'vitest'
import { readStatistics } from '../../src/documents/statistics/read.js'
import { documentOf } from '../support/library.js'
import { spaced } from '../support/spaced.js'

const PROSE = `KẾ HOẠCH
Cải cách hành chính năm 2026
I. MỤC TIÊU
Sở phấn đấu đạt các chỉ tiêu trong biểu dưới đây, do từng phòng theo dõi và báo
cáo Văn phòng Sở hằng quý.
BIỂU CHỈ TIÊU NĂM 2026
`
const HEADER = spaced('STT', 'Tên chỉ tiêu', 'Đơn vị / tính', 'Kế / hoạch / 2025', 'Kế / hoạch / 2026', 'Đơn vị theo dõi')

/** Rows of the only table as `label | unit | title=value; …`. */
function rowsOf(table: string): string[] {
  const figures = documentOf(
    `${PROSE}${table}\n\nII. TỔ CHỨC THỰC HIỆN\nVăn phòng Sở theo dõi việc thực hiện Kế hoạch này và báo cáo Giám đốc Sở.\n`,
  ).regions.flatMap((region) => (region.kind === 'figure-table' ? [region] : []))
  return figures.flatMap((region) =>
    readStatistics(region).rows.map(({ label, unit, values }) =>
      [label, unit, values.map(({ title, text }) => `${title ?? '?'}=${text}`).join('; ')].join(' | '),
    ),
  )
}

describe('a table of figures with an empty line between two cells', () => {
  it('has each value below its title, however the lines cut the cells', () => {
    const rows = rowsOf(
      `${HEADER}\n\n${spaced('1', 'Hồ sơ giải quyết / đúng hạn', '%', '98', '99', 'Văn phòng Sở', '2', 'Xã đạt chuẩn % / tiếp cận pháp luật', '78', '88', 'Phòng Phổ biến, / giáo dục pháp luật', '3', 'Công chức được tập huấn', 'người', '-', '65', 'Phòng Hành / chính tư pháp')}`,
    )
    expect(rows).toEqual([
      'Hồ sơ giải quyết đúng hạn | % | Kế hoạch 2025=98; Kế hoạch 2026=99; Đơn vị theo dõi=Văn phòng Sở',
      'Xã đạt chuẩn tiếp cận pháp luật | % | Kế hoạch 2025=78; Kế hoạch 2026=88; Đơn vị theo dõi=Phòng Phổ biến, giáo dục pháp luật',
      'Công chức được tập huấn | người | Kế hoạch 2025=-; Kế hoạch 2026=65; Đơn vị theo dõi=Phòng Hành chính tư pháp',
    ])
  })

  it('goes on below a header that stands again, with the rest of a row between its titles', () => {
    const again = spaced(
      '1',
      'STT',
      'Tên chỉ tiêu',
      'Kế / hoạch / 2025',
      'Đơn vị / tính',
      'Kế / hoạch / 2026',
      'gia tố tụng hoàn thành',
      'Đơn vị theo dõi',
      'nước',
    )
    const rows = rowsOf(
      `${HEADER}\n\n${spaced('1', 'Phản ánh được trả lời', '%', '95', '97', 'Thanh tra Sở', '2', 'Mức độ hài lòng', '%', '93', '95', 'Văn phòng Sở', '3', 'Vụ việc trợ giúp pháp lý tham', 'vụ việc', '620', '840', 'Trung tâm Trợ / giúp pháp lý nhà')}\n\n${again}\n\n${spaced('4', 'Hòa giải thành', '%', '82', '84', 'Thanh tra Sở')}`,
    )
    expect(rows.slice(2)).toEqual([
      'Vụ việc trợ giúp pháp lý tham gia tố tụng hoàn thành | vụ việc | Kế hoạch 2025=620; Kế hoạch 2026=840; Đơn vị theo dõi=Trung tâm Trợ giúp pháp lý nhà nước',
      'Hòa giải thành | % | Kế hoạch 2025=82; Kế hoạch 2026=84; Đơn vị theo dõi=Thanh tra Sở',
    ])
  })

  it('has the parts of a row as rows of their own', () => {
    const rows = rowsOf(
      `${HEADER}\n\n${spaced('1', 'Văn bản đi', 'văn bản', '2.985', '3.000', 'Văn phòng Sở', '1.1', 'Ký số đầy đủ', 'văn bản', '2.836', '2.940', 'Văn phòng Sở', '1.2', 'Tỷ lệ ký số', '%', '95,0', '98,0', 'Văn phòng Sở', '2', 'Mức độ hài lòng', '%', '93', '95', 'Thanh tra Sở')}`,
    )
    expect(rows).toEqual([
      'Văn bản đi | văn bản | Kế hoạch 2025=2.985; Kế hoạch 2026=3.000; Đơn vị theo dõi=Văn phòng Sở',
      'Ký số đầy đủ | văn bản | Kế hoạch 2025=2.836; Kế hoạch 2026=2.940; Đơn vị theo dõi=Văn phòng Sở',
      'Tỷ lệ ký số | % | Kế hoạch 2025=95,0; Kế hoạch 2026=98,0; Đơn vị theo dõi=Văn phòng Sở',
      'Mức độ hài lòng | % | Kế hoạch 2025=93; Kế hoạch 2026=95; Đơn vị theo dõi=Thanh tra Sở',
    ])
  })

  it('moves no value below another title where two titles stand in one cell', () => {
    const merged = spaced('STT', 'Lĩnh vực', 'Kỳ trước / Mới', 'Đúng hạn', 'Quá hạn')
    const rows = rowsOf(
      `${merged}\n\n${spaced('1', 'Hóa chất', '1', '12', '9', '0', '2', 'Điện lực', '2', '19', '12', '1', '3', 'Khí', '0', '22', '17', '2')}`,
    )
    expect(rows[0]).toBe('Hóa chất |  | Kỳ trước=1; Mới=12; Đúng hạn=9; Quá hạn=0')
  })

  it('tells rows without numbers by the kinds of their cells, a schedule by its times', () => {
    expect(
      rowsOf(
        spaced(
          'Chỉ tiêu',
          'Kế hoạch năm 2026',
          'Kết quả 6 tháng',
          'Đánh giá',
          'Hồ sơ nộp trực tuyến',
          '75%',
          '97,9%',
          'Vượt',
          'Thanh toán trực tuyến',
          '45%',
          '38,3%',
          'Chưa đạt',
          'Giải ngân',
          '95%',
          '37,6%',
          'Đang thực hiện',
        ),
      ),
    ).toContain('Thanh toán trực tuyến |  | Kế hoạch năm 2026=45%; Kết quả 6 tháng=38,3%; Đánh giá=Chưa đạt')
    expect(
      rowsOf(
        spaced(
          'Tháng',
          'Đơn vị được kiểm tra',
          'Trưởng đoàn',
          'Tháng 4',
          'Chi cục Kiểm lâm',
          'Phó Giám đốc Sở',
          'Tháng 5',
          'Chi cục Thú y',
          'Trưởng phòng Tổ chức',
          'Tháng 6',
          'Trung tâm Khuyến nông',
          'Chánh Thanh tra',
        ),
      ),
    ).toContain('Tháng 5 |  | Đơn vị được kiểm tra=Chi cục Thú y; Trưởng đoàn=Trưởng phòng Tổ chức')
  })
})
