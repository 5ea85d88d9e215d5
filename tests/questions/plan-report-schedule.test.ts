import { describe, expect, it } from 'vitest'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'
import { spaced } from '../support/spaced.js'

/** A made-up office with a plan whose tasks stand in sentences, a schedule, and a report with a table of judgements. */
const OFFICE = {
  'ke-hoach.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính năm 2025

I. CÁC NHIỆM VỤ

1. Tuyên truyền

a) Đăng tối thiểu 60 tin, bài về cải cách hành chính. Văn phòng Sở chủ trì, phối hợp với Đoàn Thanh niên Sở; thực hiện cả năm.

b) Lập nhóm Zalo hỗ trợ hồ sơ cho người dân. Văn phòng Sở chủ trì; đưa vào hoạt động trước ngày 15/3/2025.

2. Công vụ

a) Hoàn thiện đề án vị trí việc làm của viên chức. Trung tâm Quy hoạch chủ trì; xong trước ngày 30/6/2025.

b) Hoàn thiện đề án vị trí việc làm của công chức. Văn phòng Sở chủ trì; xong trước ngày 30/9/2025.

II. KINH PHÍ

Kinh phí thực hiện Kế hoạch năm 2025 là 460 triệu đồng từ ngân sách tỉnh.

PHỤ LỤC
LỊCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2025

${spaced('Tháng', 'Đơn vị được kiểm tra', 'Nội dung / trọng tâm', 'Trưởng đoàn', 'Tháng 4', 'Chi cục Giám định', 'Giải quyết hồ sơ; số hóa / kết quả', 'Phó Giám đốc Sở', 'Tháng 5', 'Trung tâm Quy hoạch', 'Tự chủ tài chính và / tài sản công', 'Trưởng phòng Tổ chức', 'Tháng 6', 'Phòng Quản lý nhà', 'Thư xin lỗi khi / trễ hẹn', 'Chánh Thanh tra Sở')}
`,
  'bao-cao.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
BÁO CÁO
Kết quả công tác cải cách hành chính 6 tháng đầu năm 2025

I. KẾT QUẢ

1. Tuyên truyền: Sở đã đăng 74 tin, bài về cải cách hành chính trên Trang thông tin điện tử.

2. Nhóm Zalo hỗ trợ hồ sơ cho người dân đã mở từ ngày 13/3/2025, có 812 người tham gia.

3. Thanh tra Sở đã kiểm tra cải cách hành chính tại 02 đơn vị, gồm: Chi cục Giám định và Trung tâm Quy hoạch.

II. ĐÁNH GIÁ

Bảng 1. Kết quả một số chỉ tiêu so với kế hoạch

${spaced('Chỉ tiêu', 'Kế hoạch năm 2025', 'Kết quả 6 tháng', 'Đánh giá', 'Hồ sơ nộp trực tuyến của / người dân', '75%', '97,9%', 'Vượt', 'Thanh toán trực tuyến phí, / lệ phí', '45%', '38,3%', 'Chưa đạt', 'Hồ sơ được số hóa khi / tiếp nhận', '85%', '82,0%', 'Chưa đạt')}

III. PHƯƠNG HƯỚNG

Sở tiếp tục thực hiện các nhiệm vụ của kế hoạch trong 6 tháng cuối năm và báo cáo kết quả với Sở Nội vụ theo quy định.
`,
}

const library = await libraryOf(folderOf(OFFICE))
const ask = (question: string) => library.ask(question, { asOf: AS_OF })

describe('a report with a table of judgements', () => {
  it.each([
    'Chỉ tiêu nào chưa đạt trong 6 tháng đầu năm 2025?',
    'nhung chi tieu nao khong dat 6 thang dau 2025',
    'Which targets were not met in the first half of 2025?',
  ])('lists the rows of which it says so: “%s”', (question) => {
    const { text } = ask(question)
    expect(text).toContain('38,3%')
    expect(text).toContain('82,0%')
    expect(text).not.toContain('97,9%')
  })

  it('tells what was done, not the plan', () => {
    expect(ask('6 tháng đầu năm 2025 đã kiểm tra cải cách hành chính những đơn vị nào?').text).toContain(
      'gồm: Chi cục Giám định và Trung tâm Quy hoạch',
    )
  })
})

describe('a schedule', () => {
  it('tells by its row what is done in a month', () => {
    const { text } = ask('Tháng 5/2025 kiểm tra cải cách hành chính đơn vị nào, ai làm trưởng đoàn?')
    expect(text).toContain('Trung tâm Quy hoạch')
    expect(text).toContain('Trưởng phòng Tổ chức')
    expect(text).not.toContain('Chi cục Giám định')
  })

  it('is told as a whole where all are asked for', () => {
    const { text } = ask('Lịch kiểm tra cải cách hành chính năm 2025 gồm những đơn vị nào?')
    for (const unit of ['Chi cục Giám định', 'Trung tâm Quy hoạch', 'Phòng Quản lý nhà']) expect(text).toContain(unit)
  })
})

describe('a conversation about a plan and its report', () => {
  const conversation = () => conversationWith(library)

  it('goes on from what is set to what came of it', () => {
    const say = conversation()
    expect(say('Kế hoạch 2025 đặt ra bao nhiêu tin, bài tuyên truyền?').text).toContain('60')
    expect(say('thực tế đăng được mấy?').text).toContain('74')
    const other = conversation()
    expect(other('Nhóm Zalo hỗ trợ hồ sơ theo kế hoạch phải hoạt động trước ngày nào?').text).toContain('15/3/2025')
    expect(other('thực tế mở hôm nào?').text).toContain('13/3/2025')
  })

  it('leaves what was talked about for words that another place has better', () => {
    const say = conversation()
    expect(say('Ai chủ trì đề án vị trí việc làm của viên chức?').text).toContain('Trung tâm Quy hoạch')
    expect(say('Thế vị trí việc làm của công chức thì ai chủ trì?').text).toMatch(/^Chủ trì: Văn phòng Sở/)
  })
})
