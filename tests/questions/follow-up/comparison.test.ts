import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../../support/library.js'
import { letterhead, planOf } from '../../support/plan.js'

const library = await libraryOf(
  folderOf({
    'an-giang.txt': planOf('An Giang', 'Sở Xây dựng', ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.']),
    'ben-tre.txt': planOf('Bến Tre', 'Sở Xây dựng', ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 99%.']),
    'ca-mau.txt': planOf('Cà Mau', 'Sở Xây dựng', ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 98%.']),
  }),
)

describe('a comparison of what was talked about', () => {
  it('is of the last place and the one that it names: “so với Bến Tre?”', () => {
    const ask = conversationWith(library)
    ask('Chỉ tiêu hồ sơ đúng hạn của An Giang?')
    const { text } = ask('so với Bến Tre?')
    expect(text.split('\n')[0]).toBe('Con số cao nhất: Sở Xây dựng tỉnh Bến Tre (2026): từ 99% trở lên (≥ 99%).')
    expect(text).not.toContain('Cà Mau')
  })

  it('is of the places that were asked about one after the other: “tinh nao thap hon”', () => {
    const ask = conversationWith(library)
    ask('Chỉ tiêu hồ sơ đúng hạn của Bến Tre?')
    ask('còn Cà Mau?')
    const { text } = ask('tinh nao thap hon')
    expect(text.split('\n')[0]).toBe('Con số thấp nhất: Sở Xây dựng tỉnh Cà Mau (2026): từ 98% trở lên (≥ 98%).')
    expect(text).not.toContain('An Giang')
  })

  it('is of every place where one alone was talked about: “which province is higher?”', () => {
    const ask = conversationWith(library)
    ask('On-time target of An Giang?')
    expect(ask('which province is higher?').text.split('\n')[0]).toContain('Bến Tre')
  })
})

describe('two offices in one question', () => {
  it('are each asked their own half: the result of the one, the target of the other', async () => {
    const { ask } = await libraryOf(
      folderOf({
        'ke-hoach.txt': planOf('An Giang', 'Sở Xây dựng', ['Tỷ lệ hài lòng của người dân đạt tối thiểu 94%.']),
        'bao-cao.txt': `${letterhead('Cà Mau', 'Sở Xây dựng')}
BÁO CÁO
Kết quả cải cách hành chính năm 2025

I. KẾT QUẢ

1. Tỷ lệ hài lòng của người dân đạt 91,5%, tăng so với năm trước.
`,
      }),
    )
    const { text } = ask('Tỷ lệ hài lòng của người dân: Cà Mau đã đạt bao nhiêu, còn An Giang đặt bao nhiêu?')
    expect(text).toMatch(/An Giang[^•]*94\s?%/)
    expect(text).toMatch(/Cà Mau[^•]*91,5\s?%/)
  })
})
