import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { planOf } from '../support/plan.js'

const SIGNED = `III. KINH PHÍ

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
