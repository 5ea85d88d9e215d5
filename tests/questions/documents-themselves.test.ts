import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { planOf } from '../support/plan.js'

const SIGNED = `II. NHIỆM VỤ

1. Kiểm tra cải cách hành chính tại các đơn vị. Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Thanh tra Sở; thời gian: Quý II/2026.

III. KINH PHÍ

Kinh phí thực hiện là 90 triệu đồng.

Nơi nhận:                              GIÁM ĐỐC
- UBND tỉnh;
- Sở Nội vụ;
- Lưu: VT.
                                  Nguyễn Thanh Tâm
`
const library = await libraryOf(
  folderOf({
    'an-giang.txt': planOf('An Giang', 'Sở Xây dựng', ['Mức độ hài lòng của người dân đạt từ 95% trở lên.'], SIGNED),
  }),
)
const { ask } = library

describe('short questions about a document', () => {
  it.each(['Kế hoạch 41 ngày bao nhiêu?', 'kh 41 ngay may'])('tell its date: “%s”', (question) => {
    expect(ask(question).text).toMatch(/^Ngày ban hành: 14\/01\/2026/)
  })

  it('tell its number, date and signer at once', () => {
    const { text } = ask('Kế hoạch của An Giang số mấy, ngày nào, ai ký?')
    expect(text).toContain('Nguyễn Thanh Tâm')
    expect(text).toContain('41/KH-SXD')
    expect(text).toContain('14/01/2026')
    expect(text.match(/Nguyễn Thanh Tâm/g)).toHaveLength(1)
  })

  it('go on from each other', () => {
    const next = conversationWith(library)
    next('Who signed plan 41?')
    expect(next('When?').text).toContain('14/01/2026')
    expect(next('to whom is it sent?').text).toContain('Sở Nội vụ')
    expect(next('kế hoạch này áp dụng từ năm nào đến năm nào?').text).toContain('31/12/2026')
  })

  it('tell how many there are, and which are for today', () => {
    expect(ask('Có bao nhiêu tài liệu?').text).toMatch(/^1 văn bản đã nạp/)
    expect(ask('Tài liệu nào còn hiệu lực?', { asOf: '2026-05-01' }).text).toMatch(/^1 văn bản còn trong thời gian áp dụng/)
    expect(ask('Tài liệu nào còn hiệu lực?', { asOf: '2028-05-01' }).text).toContain('không văn bản nào còn trong thời gian áp dụng')
  })
})

describe('something that is stated and asked to confirm', () => {
  it.each([
    ['An Giang đặt chỉ tiêu hài lòng 98% đúng không?', 'Không đúng.'],
    ['chỉ tiêu hài lòng của An Giang là 95% phải không', 'Đúng.'],
    ['Kế hoạch An Giang do Lê Văn Bảy ký phải không?', 'Không đúng.'],
    ['Kế hoạch An Giang do Nguyễn Thanh Tâm ký phải không?', 'Đúng.'],
    ['An Giang hài lòng 98% phải không', 'Không đúng.'],
    ['Có phải Thanh tra Sở chủ trì kiểm tra cải cách hành chính ở An Giang?', 'Không đúng. Chủ trì: Văn phòng Sở'],
    ['Thanh tra Sở An Giang có chủ trì kiểm tra cải cách hành chính không?', 'Không đúng. Chủ trì: Văn phòng Sở'],
    ['Giám đốc Sở Xây dựng An Giang có phải Nguyễn Thanh Tâm không', 'Đúng.'],
    ['Có đúng Văn phòng Sở chủ trì kiểm tra cải cách hành chính ở An Giang không', 'Đúng. Chủ trì: Văn phòng Sở'],
  ])('gets a yes or no first: “%s”', (question, expected) => {
    expect(ask(question).text.startsWith(expected)).toBe(true)
  })
})

describe('an English answer', () => {
  it('has terms of the field in English, too', () => {
    expect(ask('Who signed plan 41?').text).toContain('director')
  })

  it('speaks of one line or several', () => {
    expect(ask('What is the satisfaction target of An Giang?').text).toMatch(/ line \d+$/m)
  })
})

describe('a document that is looked for', () => {
  it('is found by its day and by who signed it', () => {
    expect(ask('Ngày 14/01/2026 ban hành văn bản gì?').text).toMatch(/^Kế hoạch Cải cách hành chính năm 2026.*41\/KH-SXD/)
    expect(ask('văn bản nào do Nguyễn Thanh Tâm ký?').text).toContain('41/KH-SXD')
    expect(ask('Ngày 15/01/2026 ban hành văn bản gì?').status).toBe('not_found')
  })

  it('tells who a person is that signed it', () => {
    expect(ask('Nguyễn Thanh Tâm là ai?').text).toMatch(/^Nguyễn Thanh Tâm ký, chức vụ Giám đốc/)
    expect(ask('Trần Văn Ba là ai?').status).toBe('not_found')
  })

  it('has so many parts', () => {
    expect(ask('Kế hoạch An Giang có mấy phần?').text).toContain('III. KINH PHÍ')
  })
})
