import { describe, expect, it } from 'vitest'
import { hospitalAndWard } from '../support/hospital-and-ward.js'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'

const library = await libraryOf(folderOf(hospitalAndWard))
const ask = (question: string) => library.ask(question, { asOf: AS_OF })

describe('an office that is no department', () => {
  it.each([
    'Bệnh viện Mắt - Da liễu Vĩnh Long: ai chủ trì bệnh án điện tử?',
    'benh vien mat da lieu ai lo benh an dien tu',
    'BV Mắt - Da liễu VL ai ctrì bệnh án điện tử?',
    'BAĐT của BV Mắt Da liễu do ai chủ trì?',
    "Who leads the electronic medical records task at Vinh Long's eye and skin hospital?",
  ])('is known by any form of its name: “%s”', (question) => {
    const { status, text } = ask(question)
    expect(status).toBe('answered')
    expect(text).toContain('Phòng Công nghệ thông tin')
    expect(text).toContain('Bệnh viện Mắt - Da liễu Vĩnh Long')
  })

  it('signs with a degree in front of the name', () => {
    expect(ask('Ai ký kế hoạch của bệnh viện mắt da liễu?').text).toContain('Huỳnh Văn Định')
  })

  it('gives the tasks that have a label of their own', () => {
    expect(ask('Khoa nào lo máy lấy số tự động ở Bệnh viện Mắt - Da liễu?').text).toContain('Khoa Khám bệnh')
  })
})

describe('a person', () => {
  it.each(['Ai làm tổ trưởng tổ cải cách của bệnh viện mắt da liễu?', 'Tổ trưởng Tổ cải cách hành chính bệnh viện mắt da liễu là ai?'])(
    'is named where the text gives somebody the role: “%s”',
    (question) => {
      expect(ask(question).text).toContain('Phan Thị Lệ Thu')
    },
  )

  it('is not named for a role that the text gives nobody', () => {
    expect(ask('Trưởng phòng Công nghệ thông tin bệnh viện mắt da liễu là ai?').status).toBe('not_found')
  })

  it('is not asked for by who does something', () => {
    expect(ask('Ai làm máy lấy số ở bệnh viện mắt da liễu?').text).toContain('Khoa Khám bệnh')
  })
})

describe('a day of the week', () => {
  it('is told where the text has one', () => {
    expect(ask('Giao ban cải cách hành chính ở bệnh viện mắt da liễu vào thứ mấy?').text).toContain('thứ Ba')
  })

  it('is not told by a deadline', () => {
    expect(ask('Bệnh án điện tử của bệnh viện mắt da liễu làm vào thứ mấy?').status).toBe('not_found')
  })
})

describe('a target with a label', () => {
  it.each([
    ['Bệnh viện mắt da liễu muốn bao nhiêu phần trăm người bệnh ngoại trú hài lòng?', '91%'],
    ['Khu khám theo yêu cầu của bệnh viện mắt da liễu phải đạt bao nhiêu % hài lòng?', '95%'],
  ])('is found by it: “%s”', (question, value) => {
    expect(ask(question).text).toContain(value)
  })
})

describe('a table of figures', () => {
  it.each([
    ['Hộ tịch ở phường Bình Thạnh năm 2025 nhận tất cả bao nhiêu hồ sơ?', '1.010'],
    ['Tổng cộng phường Bình Thạnh quá hạn mấy hồ sơ năm 2025?', '23'],
  ])('is read in the row that is named: “%s”', (question, value) => {
    expect(ask(question).text.split('\n')[0]).toContain(value)
  })

  it('gives both rows that a question compares', () => {
    const { text } = ask('Phường Bình Thạnh năm 2025 nhận hồ sơ hộ tịch hay chứng thực nhiều hơn?')
    expect(text).toContain('1.010')
    expect(text).toContain('1.450')
  })
})

describe('a reason', () => {
  it('stands before the shortcoming that it explains', () => {
    const { text } = ask('Vì sao hồ sơ đất đai ở phường Bình Thạnh bị chậm?')
    expect(text.split('\n')[0]).toContain('địa chính')
    expect(text).toContain('trễ hạn')
  })
})

describe('what a report says of the time to come', () => {
  it('is no result', () => {
    const { text } = ask('Phường Bình Thạnh năm 2025 thực tế nộp trực tuyến đạt bao nhiêu phần trăm?')
    expect(text).toContain('75,0%')
    expect(text.split('\n')[0]).not.toContain('85%')
  })
})

describe('a result of the year before in a plan', () => {
  it('is told, and is no target', () => {
    expect(ask('Năm 2025 Sở Giáo dục và Đào tạo Tây Ninh đạt mấy điểm chỉ số cải cách hành chính?').text).toContain('83,4')
  })
})

describe('a place in a ranking', () => {
  it('is told where the text has one', () => {
    expect(ask('Năm 2025 Sở GDĐT Tây Ninh xếp thứ mấy về chỉ số cải cách hành chính?').text).toContain('12/15')
  })

  it('is not told by another number', () => {
    expect(ask('Phường Bình Thạnh năm 2025 xếp hạng mấy về cải cách hành chính?').status).toBe('not_found')
  })
})

describe('proposals', () => {
  it('are those to whom the question names', () => {
    const { text } = ask('Phường Bình Thạnh kiến nghị gì với UBND tỉnh?')
    expect(text).toContain('03 biên chế')
    expect(text).not.toContain('Đo đạc lại')
  })

  it('are all those of the report where it names nobody, without its last sentence', () => {
    const { text } = ask('Phường Bình Thạnh kiến nghị những gì?')
    expect(text).toContain('03 biên chế')
    expect(text).toContain('Đo đạc lại')
    expect(text).not.toContain('Trên đây')
  })
})

describe('a question typed with a slip', () => {
  it('of a tone is answered where the documents have the word beside the same neighbour', () => {
    expect(ask('bênh viện mắt da liễu giảm bao nhiêu phần trăm biểu mâu giấy').text).toContain('20%')
  })
})

describe('words in brackets', () => {
  it('explain, and are not asked for', () => {
    expect(ask('Hộ tịch (khai sinh, kết hôn, giám hộ...) ở phường Bình Thạnh năm 2025 quá hạn mấy hồ sơ?').text.split('\n')[0]).toContain(
      '2',
    )
  })
})

describe('what no document of these offices is about', () => {
  it.each([
    'Làm căn cước công dân ở phường Bình Thạnh cần giấy tờ gì?',
    'Muốn làm sổ đỏ ở phường Bình Thạnh thì nộp ở đâu?',
    'hoc phi o phuong binh thanh bao nhieu',
    'xin phép xây nhà ở phường Bình Thạnh mất mấy ngày',
    'xin phep xay nha o binh thanh mat may ngay',
    'Số điện thoại một cửa phường Bình Thạnh',
    'Phường Bình Thạnh có bao nhiêu dân?',
    'Giấy mời họp của phường Bình Thạnh mất bao lâu?',
  ])('is not answered with what shares its words: “%s”', (question) => {
    expect(ask(question).status).toBe('not_found')
  })

  it('is not answered with another target of the office, where another office has just this one', () => {
    const { status, text } = ask('Sở Giáo dục và Đào tạo Tây Ninh đặt tỷ lệ người bệnh ngoại trú hài lòng bao nhiêu phần trăm?')
    expect(status).toBe('not_found')
    expect(text.split('\n')[0]).not.toContain('80%')
  })
})

describe('the office and the year', () => {
  it('are of one document: the ward of the province that has the year does not answer for the department', () => {
    const { text } = ask('Năm 2025 Sở Giáo dục và Đào tạo Tây Ninh có bao nhiêu hồ sơ quá hạn?')
    expect(text).not.toContain('23')
  })
})

describe('an attribute by its name alone', () => {
  it('is that of the task that was talked about', () => {
    const say = conversationWith(library)
    say('Ai chủ trì bệnh án điện tử ở bệnh viện mắt da liễu?')
    expect(say('thời hạn thì sao?').text).toContain('15/8/2026')
    expect(say('còn sản phẩm').text).toContain('văn bản công bố')
  })
})

describe('a cited document to which texts give several dates', () => {
  it('has them all, each with who gives it', () => {
    const { text, citations } = ask('Nghị quyết 76/NQ-CP ban hành ngày nào?')
    expect(text).toContain('15/07/2021')
    expect(text).toContain('15/07/2022')
    expect(citations.length).toBeGreaterThan(1)
  })
})

describe('a part of a whole', () => {
  it('is a number of what is counted, and no day of a month', () => {
    expect(ask('Phường Bình Thạnh năm 2025 trả lời được bao nhiêu phản ánh?').text).toContain('41/48')
  })
})
