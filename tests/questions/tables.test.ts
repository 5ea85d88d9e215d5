import { describe, expect, it } from 'vitest'
import { AS_OF, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

/** A made-up office whose plan and report hold drawn, piped and tabbed tables. */
const OFFICE = {
  'ke-hoach.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU
┌────┬─────────────────────────────────┬───────────────────┬──────────────────┐
│ TT │ Mục tiêu                        │ Chỉ tiêu năm 2026 │ Kết quả năm 2025 │
├────┼─────────────────────────────────┼───────────────────┼──────────────────┤
│ 1  │ Hồ sơ giải quyết đúng hạn       │ Từ 98,5% trở lên  │ 96,82%           │
├────┼─────────────────────────────────┼───────────────────┼──────────────────┤
│ 2  │ Mức độ hài lòng của người dân,  │ Từ 93% trở lên    │ 90,65%           │
│    │ doanh nghiệp                    │                   │                  │
└────┴─────────────────────────────────┴───────────────────┴──────────────────┘
II. NHIỆM VỤ
┌────┬───────────────────────────┬──────────────────┬────────────────┬───────────┐
│ TT │ Nhiệm vụ                  │ Chủ trì          │ Phối hợp       │ Thời hạn  │
├────┼───────────────────────────┼──────────────────┼────────────────┼───────────┤
│ 1  │ Quy định sử dụng tạm thời │ Phòng Quản lý    │ Công an tỉnh   │ 31/8/2026 │
│    │ lòng đường, vỉa hè        │ giao thông       │                │           │
├────┼───────────────────────────┼──────────────────┼────────────────┼───────────┤
│ 2  │ Khảo sát mức độ hài lòng  │ Văn phòng Sở     │ Bưu điện tỉnh  │ 20/9/2026 │
└────┴───────────────────────────┴──────────────────┴────────────────┴───────────┘
III. KINH PHÍ
Phân bổ theo nội dung chi:
 STT   Nội dung chi                          Kinh phí        Đơn vị sử dụng
                                           (triệu đồng)
  1    Số hóa hồ sơ                             620         Văn phòng Sở
  2    Thông tin, tuyên truyền                  165         Phòng Pháp chế
       Tổng cộng                                785
`,
  'bao-cao.txt': `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH CÀ MAU                 Độc lập - Tự do - Hạnh phúc
SỞ XÂY DỰNG

Số: 208/BC-SXD          Cà Mau, ngày 15 tháng 6 năm 2026

BÁO CÁO
Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026

I. KẾT QUẢ
1. Giải quyết hồ sơ
Kết quả theo lĩnh vực:
| Lĩnh vực | Nhận mới | Đúng hạn | Quá hạn |
|---|---|---|---|
| Công chứng công trình | 412 | 401 | 3 |
| Nhà ở | 356 | 342 | 5 |
| **Tổng cộng** | **768** | **743** | **8** |

2. So sánh với cùng kỳ
STT\tChỉ tiêu\tĐơn vị tính\t6 tháng đầu năm 2025\t6 tháng đầu năm 2026\tTăng/giảm
1\tHồ sơ tiếp nhận mới\thồ sơ\t691\t768\t+77
2\tHồ sơ nộp trực tuyến\t%\t85,96\t94,48\t+8,52

3. Khảo sát
Đợt khảo sát thứ nhất phát ra 300 phiếu, 97,50% người dân hài lòng.
`,
}

const { ask: answer } = await libraryOf(folderOf(OFFICE))
const ask = (question: string) => answer(question, { asOf: AS_OF })
const first = (question: string) => ask(question).text.split('\n')[0]

describe('a task table drawn with strokes', () => {
  it('tells who leads, who co-ordinates and by when, each whole cell by itself', () => {
    expect(first('Ai chủ trì quy định sử dụng tạm vỉa hè?')).toBe('Chủ trì: Phòng Quản lý giao thông.')
    expect(first('Quy định sử dụng tạm lòng đường vỉa hè thì những ai góp tay làm cùng?')).toBe('Phối hợp: Công an tỉnh.')
    expect(first('khao sat hai long xong truoc ngay nao')).toContain('20/9/2026')
  })

  it('shows no strokes in any answer', () => {
    for (const question of [
      'Ai chủ trì quy định sử dụng tạm vỉa hè?',
      'Mức độ hài lòng năm 2026 phải đạt bao nhiêu?',
      'Kế hoạch có những mục tiêu nào?',
    ])
      expect(ask(question).text).not.toMatch(/[│┌┐├┤─]/)
  })
})

describe('a table with what was reached and what is to be', () => {
  it('answers each year with its own column', () => {
    expect(first('Mức độ hài lòng năm 2026 phải đạt bao nhiêu?')).toContain('93%')
    const { text } = ask('Tỷ lệ đúng hạn năm ngoái là mấy, năm nay phải lên mấy?')
    expect(text).toContain('96,82%')
    expect(text).toContain('98,5%')
  })

  it('gives no target for a result of the same year', () => {
    expect(ask('Mức độ hài lòng cả năm 2026 đến nay thực tế đạt bao nhiêu phần trăm rồi?').text.split('\n')[0]).not.toContain('93%')
  })
})

describe('a table of figures with marks between its cells', () => {
  it('answers with the total where no row is named, and with the row that is', () => {
    expect(first('6 tháng đầu năm 2026 có bao nhiêu hồ sơ quá hạn?')).toContain('Tổng cộng – Quá hạn: 8')
    expect(first('Lĩnh vực nhà ở có bao nhiêu hồ sơ quá hạn?')).toContain('Nhà ở – Quá hạn: 5')
    expect(first('Công chứng công trình nhận mới bao nhiêu hồ sơ?')).toContain('Công chứng công trình – Nhận mới: 412')
  })

  it('compares halves of years by their columns', () => {
    const { text } = ask('Tỷ lệ hồ sơ nộp trực tuyến nửa đầu năm 2026 so với nửa đầu năm ngoái ra sao?')
    expect(text).toContain('85,96')
    expect(text).toContain('94,48')
  })

  it('keeps the unit of money in the title of its column', () => {
    expect(ask('Kinh phí số hóa hồ sơ năm 2026 là bao nhiêu?').text).toMatch(/620[^\d].*triệu đồng|triệu đồng\)[: ]+620/s)
  })
})

describe('a second time of something', () => {
  it('is not answered with the first', () => {
    expect(ask('Đợt khảo sát thứ hai có bao nhiêu phần trăm người dân hài lòng?').status).toBe('not_found')
    expect(ask('Đợt khảo sát đầu tiên có bao nhiêu phần trăm người dân hài lòng?').text).toContain('97,50%')
  })
})

describe('the number of a plan', () => {
  it('is told for its own year only', () => {
    expect(first('Kế hoạch CCHC năm 2026 của Sở Xây dựng Cà Mau mang số mấy?')).toContain('41/KH-SXD')
    const { status, text } = ask('Kế hoạch CCHC năm 2025 của Sở Xây dựng Cà Mau mang số mấy?')
    expect(status).toBe('not_found')
    expect(text).not.toContain('41/KH-SXD.')
  })
})
