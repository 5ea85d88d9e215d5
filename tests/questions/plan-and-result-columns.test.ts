import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead, planOf } from '../support/plan.js'

const library = await libraryOf(
  folderOf({
    'bao-cao.txt': `${letterhead('An Giang', 'Sở Xây dựng')}
BÁO CÁO
Kết quả cải cách hành chính năm 2025

I. KẾT QUẢ

1. Hồ sơ được tiếp nhận tại Trung tâm Phục vụ hành chính công (số 12 đường Hùng Vương, phường Long Xuyên), 02 công chức trực.

2. Mức độ thực hiện các chỉ tiêu như sau:

TT   Chỉ tiêu                    Đơn vị   Thực hiện   Kế hoạch   Thực hiện   Đánh giá
                                  tính    năm 2024    năm 2025   năm 2025
1    Hồ sơ nộp trực tuyến          %        61,2        70         74,5       Vượt
2    Văn bản đi được ký số         %        97,5        100        99,1       Chưa đạt
3    Sáng kiến được công nhận    sáng kiến   01         02          02        Đạt
`,
    'ke-hoach.txt': planOf(
      'Cà Mau',
      'Sở Xây dựng',
      ['Tối thiểu 60% các phòng, đơn vị được kiểm tra cải cách hành chính.'],
      `II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở tổng hợp báo cáo gửi Sở Nội vụ trước ngày 12 của tháng cuối quý đối với báo cáo quý và trước ngày 05/12/2026 đối với báo cáo năm.
`,
    ),
  }),
)
const { ask } = library
const first = (question: string) => ask(question).text.split('\n')[0]

describe('a row with counts and shares', () => {
  it('tells the column of what was typed, by what is counted', async () => {
    const report = `${letterhead('An Giang', 'Sở Xây dựng')}
BÁO CÁO
Kết quả cải cách hành chính quý I năm 2026

I. KẾT QUẢ

Tiếp nhận hồ sơ như sau:

TT   Lĩnh vực     Tổng số hồ sơ đã tiếp nhận   Số hồ sơ nộp trực tuyến   Tỷ lệ nộp trực tuyến (%)   Số hồ sơ nộp trực tiếp
1    Nhà ở        120                          90                        75,0%                      30
2    Quy hoạch    80                           70                        87,5%                      10
     Tổng số      200                          160                       80,0%                      40
`
    const next = conversationWith(await libraryOf(folderOf({ 'bao-cao.txt': report })))
    expect(next('Quý I năm 2026 An Giang tiếp nhận bao nhiêu hồ sơ?').text.split('\n')[0]).toContain('200')
    expect(next('trong đó trực tuyến bao nhiêu?').text.split('\n')[0]).toContain('160')
    expect(next('nộp trực tiếp?').text.split('\n')[0]).toContain('40')
    next('trong đó trực tuyến bao nhiêu?')
    expect(next('tỷ lệ bao nhiêu?').text.split('\n')[0]).toContain('80,0%')
  })
})

describe('a row with what was planned and what came out', () => {
  it('tells the one that is asked for first, and the other beside it', () => {
    expect(first('Năm 2025 An Giang nộp trực tuyến đạt bao nhiêu phần trăm?')).toContain('Thực hiện năm 2025: 74,5%')
    expect(first('Chỉ tiêu kế hoạch nộp trực tuyến năm 2025 của An Giang là bao nhiêu?')).toMatch(/70\s?%/)
    expect(ask('Văn bản ký số của An Giang năm 2025 có đạt kế hoạch không?').text).toMatch(/99,1%[\s\S]*Chưa đạt/)
  })

  it('tells the year before when the conversation asks for it, however short', () => {
    const next = conversationWith(library)
    next('Năm 2025 An Giang nộp trực tuyến đạt bao nhiêu phần trăm?')
    expect(next('năm trc thì sao?').text).toContain('61,2%')
  })

  it('is listed where its judgement is asked for', () => {
    const { text } = ask('Những chỉ tiêu CCHC 2025 nào An Giang chưa đạt?')
    expect(text).toContain('ký số')
    expect(text).not.toContain('trực tuyến')
  })
})

describe('what few texts tell', () => {
  it('is found by little else: a street', () => {
    expect(first('Tôi muốn nộp giấy tờ ở An Giang thì tới địa chỉ nào?')).toContain('đường Hùng Vương')
  })

  it('is a share where a number is asked for that is set as one', () => {
    expect(first('kt cchc ca mau toi thieu bn phong')).toContain('60%')
  })

  it('is the whole sentence where it sets several days', () => {
    expect(first('Báo cáo CCHC quý của Cà Mau gửi Sở Nội vụ trước ngày mấy?')).toMatch(/ngày 12 .*05\/12\/2026/)
  })
})
