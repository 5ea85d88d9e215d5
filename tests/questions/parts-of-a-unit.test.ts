import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

/** A made-up office whose plan gives its units work, and the report that says what is left of it. */
const OFFICE = {
  'ke-hoach.txt': `${letterhead('Cà Mau', 'Sở Nội vụ')}
KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

1. Thanh tra Sở chủ trì kiểm tra công vụ tại các xã, hoàn thành trước ngày 30/5/2026.

2. Văn phòng Sở chủ trì, phối hợp với Phòng Cải cách hành chính tổ chức khảo sát mức độ hài lòng, hoàn thành trong quý III/2026.

3. Phòng Cải cách hành chính chủ trì tập huấn cho công chức một cửa, hoàn thành trước ngày 15/3/2026.

4. Thanh tra Sở chủ trì tổng hợp kết quả xử lý vi phạm, hoàn thành trước ngày 20/11/2026.
`,
  'bao-cao.txt': `${letterhead('Cà Mau', 'Sở Nội vụ')}
BÁO CÁO
Kết quả công tác cải cách hành chính quý II năm 2026

I. KẾT QUẢ
1. Đã hoàn thành 21/24 nhiệm vụ của quý.
II. TỒN TẠI, HẠN CHẾ
1. Hai nhiệm vụ chưa triển khai là lắp máy lấy số và nâng cấp mạng nội bộ.
2. Tập huấn cho công chức một cửa chậm so với kế hoạch.
`,
}

const library = await libraryOf(folderOf(OFFICE))
const ask = (question: string) => library.ask(question, { asOf: '2026-06-10' })

describe('the part of a unit in a plan', () => {
  it.each([
    'Thanh tra Sở Nội vụ Cà Mau có trách nhiệm gì?',
    'vai trò của Thanh tra Sở trong kế hoạch 2026 của Sở Nội vụ Cà Mau',
    "What are the responsibilities of the Inspectorate in Ca Mau's 2026 plan?",
  ])('is what it leads: %s', (question) => {
    const { text } = ask(question)
    expect(text).toMatch(/^2 /)
    expect(text).toContain('kiểm tra công vụ')
    expect(text).toContain('xử lý vi phạm')
    expect(text).not.toContain('tập huấn')
  })
})

describe('what should have been done', () => {
  it('is told by the day that is named, else by today', () => {
    expect(ask('Tính đến 30/4/2026 Sở Nội vụ Cà Mau có việc nào quá hạn?').text).toMatch(
      /^1 .*\n1\. Phòng Cải cách hành chính chủ trì tập huấn/,
    )
    expect(ask('Sở Nội vụ Cà Mau năm 2026 có việc nào quá hạn?').text).toMatch(/^2 /)
  })
})

describe('what is to be done in a time', () => {
  it('is a list of tasks', () => {
    const { text } = ask('Quý III năm 2026 Sở Nội vụ Cà Mau phải xong việc gì?')
    expect(text).toContain('khảo sát mức độ hài lòng')
    expect(text).not.toContain('tập huấn')
  })
})

describe('what a report says was not done', () => {
  it('is told by its shortcomings', () => {
    expect(ask('Quý II/2026 Sở Nội vụ Cà Mau còn nhiệm vụ nào chưa làm?').text).toContain('máy lấy số')
  })
})

describe('a document', () => {
  it('tells the time that it is about', () => {
    expect(ask('Báo cáo quý II/2026 của Sở Nội vụ Cà Mau là của kỳ nào?').text).toContain('từ 01/04/2026 đến 30/06/2026')
  })

  it('that is named alone is asked about', () => {
    expect(ask('kế hoạch năm nay của Sở Nội vụ Cà Mau').status).toBe('clarify')
  })
})

describe('an abbreviation that no document has', () => {
  it('is told as it is generally used, and that it is not theirs', () => {
    const { status, text } = ask('PAPI nghĩa là gì?')
    expect(status).toBe('not_found')
    expect(text).toMatch(/không dùng từ viết tắt PAPI.*“/)
  })
})

describe('the words of a phone', () => {
  it('name a place behind a preposition without asking for a rank', () => {
    expect(ask('Số nhiệm vụ hoàn thành ở Cà Mau quý II năm 2026 là bao nhiêu?').text).toContain('21/24')
    expect(ask('nhiệm vụ hoàn thành quý II/2026 ở Cà Mau bao nhiêu?').text).toContain('21/24')
  })

  it('ask for a list with or without the words for it', () => {
    for (const question of ['danh sách việc Thanh tra Sở Nội vụ Cà Mau 2026', 'nhiệm vụ nào Thanh tra Sở chủ trì ở Cà Mau năm 2026?'])
      expect(ask(question).text).toMatch(/^2 nhiệm vụ/)
  })

  it('ask how many people, not who the assistant is', () => {
    expect(ask('Mấy người bị kỷ luật ở Sở Nội vụ Cà Mau?').text).not.toContain('trợ lý tự động')
  })

  it('ask by when', () => {
    expect(ask('Hạn hoàn thành kiểm tra công vụ ở Cà Mau năm 2026?').text).toContain('30/5/2026')
  })
})

describe('after the signer', () => {
  it('another topic is another question', () => {
    const say = conversationWith(library)
    say('Ai ký kế hoạch năm 2026 của Sở Nội vụ Cà Mau?')
    expect(say('kiểm tra công vụ').text).toContain('Thanh tra Sở')
  })
})
