import { describe, expect, it } from 'vitest'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'
import { spaced } from '../support/spaced.js'

/** A made-up office whose report has a table with parts (2.1 below 2), filled from quarter to quarter, and a plan with money by year. */
const OFFICE = {
  'ke-hoach.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính năm 2024

I. MỤC TIÊU

1. 98% văn bản đi được ký số đầy đủ.

2. Thời gian chờ của một lượt giao dịch trực tiếp không quá 15 phút; rút ngắn thời gian cấp giấy phép xây dựng từ 15 xuống còn 10 ngày làm việc.

II. NHIỆM VỤ

Các nhiệm vụ cụ thể, đơn vị chủ trì, phối hợp, sản phẩm và thời gian thực hiện
được giao tại Phụ lục kèm theo Kế hoạch này.

1. Theo dõi thi hành pháp luật về nhà ở theo Nghị định số 59/2012/NĐ-CP ngày 23/7/2012 và Nghị định số 32/2020/NĐ-CP ngày 05/3/2020.

2. Thành lập Tổ hỗ trợ người dân nộp hồ sơ trực tuyến, trực vào sáng thứ Ba hằng tuần; số điện thoại hỗ trợ 0290.3846.119.

III. KINH PHÍ

Tổng kinh phí thực hiện Kế hoạch là 460 triệu đồng, gồm: tuyên truyền 160 triệu đồng; số hóa 300 triệu đồng.
`,
  'bao-cao.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
BÁO CÁO
Kết quả công tác cải cách hành chính 9 tháng năm 2024

I. KẾT QUẢ
1. Chỉ số cải cách hành chính năm 2022 của Sở đạt 84,37 điểm. Điểm thấp nhất là
nhóm tiêu chí về chế độ công vụ (68,5 điểm).
2. Kinh phí được giao năm 2024 là 13.205 triệu đồng, đã giải ngân 9.032 triệu
đồng (68,4%).
II. TỒN TẠI, HẠN CHẾ
1. Việc nâng cấp Trang thông tin điện tử chậm so với kế hoạch.
2. Mới có 01 sáng kiến được công nhận trong khi mục tiêu đặt ra cho cả năm là 02
sáng kiến.
III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ IV
1. Tổ chức hội nghị đối thoại với doanh nghiệp trước ngày 18/10/2024.
2. Nghiệm thu cơ sở dữ liệu nhà ở trong tháng 12/2024 theo đúng tiến độ của kế
hoạch đã được phê duyệt.

Biểu 1. Xây dựng chính quyền số

${spaced(...['TT', 'Tiêu chí', 'Đơn vị tính', 'Năm / trước', 'Năm báo cáo (2024) / Quý I', '6 tháng', '9 tháng'], ...['1', 'Công chức có chữ ký số', 'Người', '38', '38', '43', '47'], ...['2', 'Tổng số văn bản đi', 'Văn bản', '2.985', '702', '1.489', '2.276'], ...['2.1', 'Văn bản đi được ký số / đầy đủ', 'Văn bản', '2.836', '681', '1.452', '2.239'], ...['2.2', 'Tỷ lệ ký số', '%', '95,0', '97,0', '97,5', '98,4'], ...['3', 'Hồ sơ có phí', 'Hồ sơ', '1.932', '402', '871', '1.366'])}
`,
}

const library = await libraryOf(folderOf(OFFICE))
const ask = (question: string) => library.ask(question, { asOf: AS_OF })

describe('a table with parts, filled from quarter to quarter', () => {
  it.each([
    ['Quý I năm 2024 Sở Xây dựng Cà Mau tỷ lệ ký số là bao nhiêu?', '97,0%', '98,4'],
    ['Theo báo cáo 9 tháng năm 2024 của Sở Xây dựng Cà Mau thì năm 2023 tỷ lệ ký số là bao nhiêu?', '95,0%', null],
    ['Năm 2023 Sở Xây dựng Cà Mau tỷ lệ ký số bao nhiêu?', '95,0%', '98,4'],
    ['6 tháng đầu năm 2024 Sở Xây dựng Cà Mau có tổng số bao nhiêu văn bản đi?', '1.489', '1.452'],
  ])('tells %s', (question, value, other) => {
    const { text } = ask(question)
    expect(text.split('\n')[0]).toContain(value)
    if (other !== null) expect(text).not.toContain(other)
  })

  it('goes on from a row to its parts', () => {
    const say = conversationWith(library)
    say('6 tháng đầu năm 2024 Sở Xây dựng Cà Mau có tổng số bao nhiêu văn bản đi?')
    expect(say('trong đó ký số đầy đủ bao nhiêu?').text.split('\n')[0]).toContain('1.452')
  })
})

describe('results and targets', () => {
  it('tells what was reached in the time of a report, the target where it is asked for', () => {
    expect(ask('Sau 9 tháng năm 2024 bao nhiêu phần trăm văn bản đi của Sở Xây dựng Cà Mau đã ký số?').text).toContain('98,4%')
    expect(ask('Kế hoạch năm 2024 của Sở Xây dựng Cà Mau đặt bao nhiêu phần trăm văn bản đi ký số?').text).toContain('98%')
  })

  it('gives no figure of one year for another, nor of nine months for a whole year', () => {
    expect(ask('Năm 2023 Sở Xây dựng Cà Mau được bao nhiêu điểm Chỉ số cải cách hành chính?').status).toBe('not_found')
    expect(ask('Hết năm 2024 Sở Xây dựng Cà Mau thực tế giải ngân được bao nhiêu phần trăm kinh phí?').status).toBe('not_found')
  })

  it('tells days where days are asked for, and no minutes', () => {
    const { text } = ask('Sở Xây dựng Cà Mau cấp giấy phép xây dựng mất mấy ngày làm việc?')
    expect(text).toContain('10 ngày làm việc')
  })
})

describe('what few texts tell', () => {
  it('gives a telephone number for most of a question in other words', () => {
    expect(ask('Muốn có người chỉ giúp gửi giấy tờ qua mạng cho Sở Xây dựng Cà Mau thì gọi số nào?').text).toContain('0290.3846.119')
  })

  it('tells the documents that one task rests on, not those of the plan', () => {
    expect(ask('Sở Xây dựng Cà Mau theo dõi thi hành pháp luật nhà ở dựa vào hai nghị định nào?').text).toMatch(/59\/2012.*32\/2020/s)
  })
})

describe('sums and waiting times', () => {
  it.each([
    ['Tiền làm CCHC năm 2024 của Sở Xây dựng Cà Mau chia cho những khoản nào, mỗi khoản bao nhiêu?', '300 triệu đồng'],
    ['Năm 2024 Sở Xây dựng Cà Mau hứa để dân phải chờ giao dịch tối đa bao lâu?', '15 phút'],
    ['văn bản đi ký số đủ ở sở xây dựng cà mau năm 2024 là nhiêu phần trăm', '98'],
  ])('are found, few as they are: %s', (question, told) => {
    expect(ask(question).text).toContain(told)
  })

  it('are no answer to what people complain of most', () => {
    expect(ask('Sở Xây dựng Cà Mau bị chê nhiều nhất ở khâu nào?').text).not.toContain('460 triệu')
  })
})

describe('parts of a report', () => {
  it.each([
    ['Báo cáo 9 tháng năm 2024 của Sở Xây dựng Cà Mau kể ra những mặt nào chưa làm được?', /Trang thông tin điện tử.*sáng kiến/s],
    ['Báo cáo 9 tháng năm 2024 của Sở Xây dựng Cà Mau đề ra những việc trọng tâm gì cho quý IV?', /đối thoại.*Nghiệm thu/s],
  ])('answers %s with its items', (question, items) => {
    expect(ask(question).text).toMatch(items)
  })
})

describe('two divisions', () => {
  it('are not the city of Hải Phòng', () => {
    const { text } = ask('hai phòng nào của Sở Xây dựng Cà Mau sẽ nhập lại với nhau?')
    expect(text).not.toContain('Hải Phòng')
  })
})
