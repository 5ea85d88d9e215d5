import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

const { ask, catalog } = await libraryOf(
  folderOf({
    'bao-cao.txt': `${letterhead('An Giang', 'Sở Xây dựng')}
BÁO CÁO
Công tác cải cách hành chính năm 2025

I. KẾT QUẢ

     1. Sở đã kiểm tra CCHC tại 03/07 phòng, đơn vị, gồm: Văn phòng, Phòng Quy hoạch và Trung tâm Kiểm định.
     2. Sở cử 41 lượt công chức dự lớp bồi dưỡng; 01 công chức bị nhắc nhở do đi làm muộn.
     3. Vẫn còn 07 hồ sơ quá hạn so với quy định.
     4. Trong 07 hồ sơ quá hạn có 05 hồ sơ do lỗi phần mềm, 02 hồ sơ do công chức nghỉ phép.

II. NHIỆM VỤ NĂM 2026

     Năm 2026, Sở phấn đấu tỷ lệ hồ sơ nộp trực tuyến đạt từ 96%; mức độ hài lòng đạt từ 98%; kiểm tra CCHC tại ít nhất 05/07 phòng, đơn vị.

                                                    PHỤ LỤC 1
                             TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC NĂM 2025 THEO LĨNH VỰC
ST             Lĩnh vực              Kỳ trước                Tiếp nhận mới                            Đã giải quyết
T                                     chuyển    Tổng số     Trực     Trực tiếp    Bưu    Tổng số    Trước       Đúng   Quá hạn
                                       sang                tuyến                 chính               hạn        hạn
1    Nhà ở                              06         598       581         10        07        566      487         77      02
2    Quy hoạch                          02         124       102         18        04        119       86         28      05
3    Vật liệu xây dựng                  01          63        59         03        01         58       47         11       0
     Tổng cộng                          09         785       742         31        12        743      620        116      07
                                                        7
                                                    PHỤ LỤC 2
                                  KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CCHC NĂM 2025
TT                              Chỉ tiêu              Năm 2024   Kế hoạch 2025   Thực hiện 2025   Đánh giá
 1   Tỷ lệ phòng, đơn vị được kiểm tra CCHC             41,0%         50%            42,9%        Không đạt
 2   Tỷ lệ hồ sơ nộp trực tuyến                         88,2%         90%            94,5%          Vượt
 3   Tỷ lệ thanh toán trực tuyến                        61,3%         80%            81,7%          Vượt
`,
  }),
)

const firstLine = (question: string) => ask(question).text.split('\n')[0]

describe('the annexes of a report', () => {
  it('are tables of their own, whatever stands between them', () => {
    const rows = catalog.entriesOf(0, 'row').map(({ record }) => record.label)
    expect(rows).toContain('Tổng cộng')
    expect(rows).toContain('Tỷ lệ thanh toán trực tuyến')
    expect(rows).toHaveLength(7)
  })

  it('have their columns below the title that their sums tell', () => {
    const [row] = catalog.entriesOf(0, 'row').filter(({ record }) => record.label === 'Quy hoạch')
    expect(row?.record.values.map(({ title, text }) => `${title}: ${text}`)).toEqual([
      'Kỳ trước chuyển sang: 02',
      'Tiếp nhận mới Tổng số: 124',
      'Tiếp nhận mới Trực tuyến: 102',
      'Tiếp nhận mới Trực tiếp: 18',
      'Tiếp nhận mới Bưu chính: 04',
      'Đã giải quyết Tổng số: 119',
      'Đã giải quyết Trước hạn: 86',
      'Đã giải quyết Đúng hạn: 28',
      'Đã giải quyết Quá hạn: 05',
    ])
  })

  it('tell the total and, of what a second question chooses, the row', () => {
    const { text } = ask('an giang nam 2025 tre tong cong bao nhieu ho so, linh vuc nao tre nhieu nhat')
    expect(text).toContain('Tổng cộng – Đã giải quyết Quá hạn: 07.')
    expect(text).toContain('Quy hoạch – Đã giải quyết Quá hạn: 05.')
  })

  it('tell of a rate what was planned and what came out, where the question does not say which', () => {
    expect(firstLine('An Giang nộp qua mạng chiếm mấy phần trăm')).toBe(
      'Tỷ lệ hồ sơ nộp trực tuyến: Năm 2024 88,2%; Kế hoạch 2025 90%; Thực hiện 2025 94,5%; Đánh giá Vượt.',
    )
    expect(firstLine('An Giang đặt mục tiêu nộp trực tuyến bao nhiêu phần trăm năm 2025?')).toContain('90%')
  })
})

describe('what a report says in its text', () => {
  it('names the units where it is asked at which of them, and no share', () => {
    expect(firstLine('An Giang đã đi kiểm tra cải cách hành chính ở những phòng, đơn vị nào?')).toContain('Trung tâm Kiểm định')
  })

  it('gives the causes of what it counted', () => {
    expect(firstLine('Vì sao An Giang có hồ sơ quá hạn?')).toContain('lỗi phần mềm')
  })

  it('does not tell names that it does not give, nor how many people an office has', () => {
    expect(ask('tên công chức bị nhắc nhở là gì').status).toBe('not_found')
    expect(ask('Sở Xây dựng An Giang có bao nhiêu công chức?').status).toBe('not_found')
  })

  it('sets several targets in one sentence, of which the one asked for is told', () => {
    expect(firstLine('nam 2026 an giang phai kiem tra cchc it nhat may phong, don vi')).toBe(
      'Kiểm tra CCHC tại ít nhất 05/07 phòng, đơn vị (năm 2026).',
    )
    expect(firstLine('chỉ tiêu hài lòng năm 2026 của An Giang')).toBe('Mức độ hài lòng: từ 98% trở lên (≥ 98%) (năm 2026).')
  })
})
