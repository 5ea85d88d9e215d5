import { describe, expect, it } from 'vitest'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

/** A made-up office with a plan of a year and the report on its third quarter. */
const OFFICE = {
  'ke-hoach.txt': `${letterhead('Cà Mau', 'Sở Y tế')}
KẾ HOẠCH
Cải cách hành chính năm 2024

I. MỤC TIÊU

1. Kiểm tra tối thiểu 60% các phòng, đơn vị trực thuộc.

2. Kiểm tra trên 20% các phòng, đơn vị trực thuộc áp dụng hệ thống quản lý chất lượng ISO.

3. Chỉ số cải cách hành chính của Sở nằm trong nhóm 06 sở dẫn đầu tỉnh.

4. 60% hồ sơ bệnh án được lập trên môi trường điện tử.

II. NHIỆM VỤ

1. Siết chặt kỷ cương làm việc theo Công điện số 417/CĐ-TTg ngày 03/5/2023 của Thủ tướng Chính phủ.

2. Thành lập Tổ công tác cải cách hành chính do đồng chí Phó Giám đốc phụ trách dược làm Tổ trưởng, gồm 09 thành viên.

3. Văn phòng là đầu mối theo dõi công việc chung của Sở.
`,
  'bao-cao.txt': `${letterhead('Cà Mau', 'Sở Y tế')}
BÁO CÁO
Kết quả công tác cải cách hành chính quý III năm 2024

I. KẾT QUẢ
1. Tính đến ngày 05/8/2024 đã gửi 1.380 văn bản điện tử qua trục liên thông.
2. Văn bản điện tử của các đơn vị trực thuộc tính đến ngày 20/9/2024 là 2.714
văn bản.
3. Đã giải ngân kinh phí cải cách hành chính 173/290 triệu đồng.
4. Hồ sơ bệnh án lập trên môi trường điện tử đạt 48,5%.
5. Ngày 12/8/2024 phần mềm một cửa gián đoạn 04 giờ do hỏng máy chủ.
`,
}

const library = await libraryOf(folderOf(OFFICE))
const ask = (question: string) => library.ask(question, { asOf: AS_OF })
const firstLine = (question: string) => ask(question).text.split('\n')[0]

describe('a year and a quarter apart from it', () => {
  it('are the quarter of that year', () => {
    expect(firstLine('Tiền dành cho cải cách hành chính năm 2024 của Sở Y tế Cà Mau tới quý III đã tiêu được bao nhiêu?')).toContain(
      '173/290',
    )
    expect(firstLine('Năm 2024 Sở Y tế Cà Mau có bao nhiêu phần trăm bệnh án điện tử, tính tới hết quý III?')).toContain('48,5%')
  })
})

describe('a day that is named', () => {
  it('is that of the figure', () => {
    expect(firstLine('tính đến 20/9/2024 Sở Y tế Cà Mau có bao nhiêu văn bản điện tử?')).toContain('2.714')
    expect(firstLine('tinh den 5/8/2024 so y te ca mau co bao nhieu van ban dien tu')).toContain('1.380')
  })
})

describe('a target that shares less of the question', () => {
  it('is not quoted beside the one that is meant', () => {
    const { text } = ask('Năm 2024 Sở Y tế Cà Mau phải kiểm tra bao nhiêu phần trăm phòng, đơn vị áp dụng ISO?')
    expect(text).toContain('20%')
    expect(text).not.toContain('60%')
  })
})

describe('a rank that is asked for by its group', () => {
  it.each(['vào tốp mấy', 'lọt vào nhóm mấy', 'nằm trong top bao nhiêu'])('is told to “%s”', (asked) => {
    expect(firstLine(`Năm 2024 Sở Y tế Cà Mau muốn điểm cải cách ${asked}?`)).toContain('nhóm 06')
  })
})

describe('the number of a dispatch', () => {
  it('is told, though nothing is counted', () => {
    expect(firstLine('Siết kỷ cương thì Sở Y tế Cà Mau làm theo công điện số mấy?')).toContain('417/CĐ-TTg')
  })
})

describe('who holds a role in a team', () => {
  it('is told by the post', () => {
    expect(firstLine('Tổ công tác cải cách hành chính của Sở Y tế Cà Mau ai làm Tổ trưởng?')).toContain('Phó Giám đốc phụ trách dược')
  })

  it('does not stand for who holds that post', () => {
    expect(ask('Phó Giám đốc Sở Y tế Cà Mau tên là gì?').status).toBe('not_found')
  })
})

describe('what was reached, after the target', () => {
  it('is meant by “mới được bao nhiêu”', () => {
    const say = conversationWith(library)
    say('Năm 2024 Sở Y tế Cà Mau đặt bao nhiêu phần trăm hồ sơ bệnh án điện tử?')
    expect(say('quý III mới được bao nhiêu?').text.split('\n')[0]).toContain('48,5%')
  })
})

describe('an English question about what broke', () => {
  it('finds the reason', () => {
    expect(ask("Why did the one-stop software of Ca Mau's health department go down in August 2024?").text).toContain('hỏng máy chủ')
  })
})
