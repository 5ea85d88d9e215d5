import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

/** A made-up report that says at its end what the office means to do next, and with which other province. */
const library = await libraryOf(
  folderOf({
    'bao-cao.txt': `${letterhead('Cà Mau', 'Sở Xây dựng').replace('41/KH-SXD', '97/BC-SXD')}
BÁO CÁO
Công tác cải cách hành chính 6 tháng đầu năm 2026

I. KẾT QUẢ

1. Mức độ hài lòng của người dân đạt 96%.

II. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026

1. Phối hợp Sở Xây dựng tỉnh Lào Cai xây dựng phương án hợp nhất hai Sở; Văn phòng Sở chủ trì, hoàn thành trước ngày 25/6/2026.

2. Kiểm tra bốn phòng còn lại trong tháng 10/2026; Văn phòng Sở chủ trì; sản phẩm là Thông báo kết quả kiểm tra.

3. Giải ngân hết dự toán được giao. Phòng Kế hoạch - Tài chính chủ trì.

Nơi nhận:
- Lưu: VT.

GIÁM ĐỐC

Trần Văn Khải
`,
  }),
)
const { ask } = library

describe('what a report means to do next', () => {
  it('is all that stands in the part of that time, whether it names a day or not', () => {
    const { text } = ask('6 tháng cuối năm 2026 Cà Mau phải làm những gì?')
    expect(text).toMatch(/^3 nhiệm vụ/)
    expect(text).toContain('Giải ngân')
  })

  it('has its month and its product from the sentence', () => {
    expect(ask('bao giờ kiểm tra bốn phòng còn lại?').text).toContain('tháng 10/2026')
    expect(ask('Kiểm tra bốn phòng còn lại thì sản phẩm là gì?').text).toContain('Thông báo kết quả kiểm tra')
  })
})

describe('a province that has no documents', () => {
  it('may be spoken of in those of another', () => {
    expect(ask('Ai lo phương án hợp nhất với Sở Xây dựng Lào Cai?').text).toContain('Văn phòng Sở')
  })

  it('is said to have none where nothing speaks of it', () => {
    expect(ask('Mức độ hài lòng của Lào Cai là bao nhiêu?').status).toBe('not_found')
  })
})

describe('what a report reached', () => {
  it('is told with the word that no target stands beside it', () => {
    const say = conversationWith(library)
    say('Mức độ hài lòng ở Cà Mau đạt bao nhiêu?')
    expect(say('đạt chỉ tiêu chưa?').text).toMatch(/^Chưa đối chiếu được.*không nêu chỉ tiêu/)
  })
})
