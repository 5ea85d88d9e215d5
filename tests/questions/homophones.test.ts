import { describe, expect, it } from 'vitest'
import { asksPlace, tellsPlace } from '../../src/questions/find/named-kind.js'
import { isTotal } from '../../src/questions/find/named-rows.js'
import { ordinalIn } from '../../src/questions/follow-up/ordinal.js'
import { goesBack } from '../../src/questions/follow-up/returns.js'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'

describe('words that fold alike', () => {
  it.each(['Hồ sơ sắp xếp theo thứ tự nào?', 'nguồn thu năm nay', 'Thứ hai họp gì?', 'ho so xep theo thu tu nao'])(
    'count no item in “%s”',
    (text) => {
      expect(ordinalIn(text, 9)).toBeNull()
    },
  )

  it.each([
    ['cái thứ tư là gì', 3],
    ['nhiệm vụ thứ năm ai chủ trì', 4],
    ['thứ hai thì sao', 1],
    ['3', 2],
    ['số 3', 2],
  ])('count one in “%s”', (text, position) => {
    expect(ordinalIn(text, 9)).toBe(position)
  })

  it.each(['Văn bản này ai ký?', 'Câu hỏi này ai trả lời?', 'từ năm 2020 trở lại đây', 'van ban nay ai ky'])(
    'go back to nothing in “%s”',
    (text) => {
      expect(goesBack(text)).toBe(false)
    },
  )

  it.each(['quay lại cái quy chế hồi nãy', 'ban nãy hỏi gì ấy nhỉ', 'quay lai viec hoi nay'])('go back in “%s”', (text) => {
    expect(goesBack(text)).toBe(true)
  })

  it('name a row of its own or all of them', () => {
    const row = (label: string) => ({
      id: '',
      table: '',
      tableLines: [1, 1] as const,
      aboveLines: null,
      header: '',
      label,
      values: [],
      section: '',
      lines: [1, 1] as const,
    })
    expect(['Tổng cộng', 'Cộng', 'Tổng số hồ sơ', 'Công chứng', 'Chung cư'].map((label) => isTotal(row(label)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('tell a place or none', () => {
    expect(tellsPlace('vẫn còn một số tồn tại')).toBe(false)
    expect(tellsPlace('họp tại hội trường')).toBe(true)
  })
})

const library = await libraryOf(
  folderOf({
    'bao-cao.txt': `SỞ XÂY DỰNG

Số: 7/BC-SXD          Lai Châu, ngày 12 tháng 12 năm 2025

BÁO CÁO
Kết quả công tác cải cách hành chính năm 2025

I. KẾT QUẢ
1. Ngân hàng Nông nghiệp cho vay 10 tỷ đồng để mua máy chủ.
2. Hội thi cấp trường diễn ra với 30 đội tham gia.
3. Kết quả được công khai: (1) trên cổng thông tin; (2) tại trụ sở. Hồ sơ sắp xếp theo thứ tự nộp.
`,
  }),
)

describe('questions with such words', () => {
  it('are answered for what they ask', () => {
    const chat = conversationWith(library)
    expect(chat('Ngân hàng nào cho vay để mua máy chủ?').text).toContain('Ngân hàng Nông nghiệp')
    expect(chat('Hội thi cấp trường diễn ra ở đâu?').status).toBe('not_found')
    expect(chat('À mà kết quả được công khai thế nào?').text).toContain('trụ sở')
    expect(chat('Hồ sơ sắp xếp theo thứ tự nào?').text).toContain('thứ tự nộp')
  })

  it('ask for a place where something takes place', () => {
    expect(asksPlace({ text: 'Hội thi diễn ra ở đâu?', intent: 'fact' })).toBe(true)
    expect(asksPlace({ text: 'Kinh phí tổ chức lấy ở đâu?', intent: 'fact' })).toBe(false)
  })
})
