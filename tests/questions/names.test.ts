import { describe, expect, it } from 'vitest'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'

const head = (
  office: string,
  province: string,
  kind: string,
  number: string,
  day: string,
  title: string,
) => `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ${province.toUpperCase()}                 Độc lập - Tự do - Hạnh phúc
${office.toUpperCase()}

Số: ${number}          ${province}, ${day}

${kind}
${title}

`

/** Made-up texts that tell of companies, communes, markets and meetings, some by name and some not. */
const library = await libraryOf(
  folderOf({
    'bao-cao.txt': `${head('Sở Công Thương', 'Bắc Ninh', 'BÁO CÁO', '61/BC-SCT', 'ngày 16 tháng 6 năm 2026', 'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026')}I. KẾT QUẢ
1. Đã thuê đơn vị nâng cấp cổng thông tin điện tử với giá 280 triệu đồng.
2. Công ty Cổ phần Sao Khuê cung cấp phần mềm quản lý văn bản.
3. Đã kiểm tra việc đấu thầu chợ tại một số xã trong tỉnh; chợ Giầu đấu thầu thành công.
4. Đối thoại với doanh nghiệp vận tải trong tháng 5/2026, có 43 người dự. Hội nghị khách hàng ngành điện tổ chức tại hội trường Sở.
5. Tuyên truyền cải cách hành chính: đăng 31 tin, bài.
6. Ba nhiệm vụ chậm tiến độ: sửa quy chế làm việc, số hóa kho hồ sơ, mua máy chủ.
II. TỒN TẠI, HẠN CHẾ
Tuy đã có cố gắng, công tác cải cách hành chính của Sở vẫn còn một số tồn tại sau:
- Có 02 hồ sơ trễ hạn do máy chủ hỏng.
- Định mức kinh tế kỹ thuật xây dựng chậm. Trung tâm phải thuê tư vấn (do không đủ năng lực nên phải thuê ngoài).
`,
    'ke-hoach.txt': `${head('Sở Công Thương', 'Bắc Ninh', 'KẾ HOẠCH', '5/KH-SCT', 'ngày 12 tháng 01 năm 2026', 'Cải cách hành chính năm 2026')}I. MỤC TIÊU
- Mức độ hài lòng của người dân đạt từ 95% trở lên.
II. NHIỆM VỤ
1. Học tập kinh nghiệm cải cách hành chính tại một số huyện và tỉnh bạn.
`,
  }),
)
const ask = (question: string) => library.ask(question, { asOf: AS_OF })

describe('a question for a name', () => {
  it.each([
    'Which company was hired to upgrade the web portal of the Bac Ninh trade department?',
    'Công ty nào được thuê nâng cấp cổng thông tin điện tử?',
    'Kiểm tra việc đấu thầu tại những xã nào?',
    'Which districts will the Bac Ninh trade department visit to learn about administrative reform?',
  ])('is not answered by a text that names none: “%s”', (question) => {
    expect(ask(question).status).toBe('not_found')
  })

  it.each([
    ['Công ty nào cung cấp phần mềm quản lý văn bản?', 'Sao Khuê'],
    ['Chợ nào được đấu thầu thành công?', 'chợ Giầu'],
  ])('is answered by one that does: “%s”', (question, name) => {
    expect(ask(question).text).toContain(name)
  })
})

describe('a question for a place', () => {
  it('is answered only where the sentence has one', () => {
    expect(ask('Đối thoại với doanh nghiệp vận tải tổ chức ở đâu?').status).toBe('not_found')
    expect(ask('Hội nghị khách hàng ngành điện tổ chức ở đâu?').text).toContain('hội trường Sở')
  })
})

describe('a question for money', () => {
  it('is not answered by what was done for it', () => {
    expect(ask('KP tuyên truyền CCHC 6T đầu năm 2026 là bn?').status).toBe('not_found')
  })
})

describe('a question for a reason', () => {
  it('is answered only by a text that gives one', () => {
    expect(ask('Vì sao mức độ hài lòng phải đạt 95%?').status).toBe('not_found')
    expect(ask('Sao lại phải thuê tư vấn?').text).toContain('không đủ năng lực')
  })
})

describe('tasks that were not done', () => {
  it('are told by the report, not by their deadlines', () => {
    expect(ask('Ba nhiệm vụ bị chậm nửa đầu năm 2026 theo báo cáo là gì?').text).toContain('máy chủ')
  })
})

describe('shortcomings', () => {
  it('are counted without the sentence that announces them', () => {
    const chat = conversationWith(library)
    expect(chat('Báo cáo nêu những tồn tại, hạn chế nào?').text).not.toContain('một số tồn tại sau')
    expect(chat('Cái thứ hai là gì?').text).toContain('Định mức kinh tế kỹ thuật')
  })
})

describe('going back to what was talked of earlier', () => {
  it('takes up the turn that is named', () => {
    const chat = conversationWith(library)
    chat('Công ty nào cung cấp phần mềm quản lý văn bản cho Sở Công Thương Bắc Ninh?')
    chat('À mà mức độ hài lòng năm 2026 phải đạt bao nhiêu?')
    expect(chat('quay lại cái phần mềm hồi nãy, của công ty nào ấy nhỉ').text).toContain('Sao Khuê')
  })

  it('leaves a new topic alone that says so', () => {
    const chat = conversationWith(library)
    chat('Công ty nào cung cấp phần mềm quản lý văn bản cho Sở Công Thương Bắc Ninh?')
    expect(chat('Đổi chuyện chút: mức độ hài lòng năm 2026 phải đạt bao nhiêu?').text).toContain('95%')
  })
})
