import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../../support/library.js'

/** A made-up office whose report counts things within a sentence, and whose plan of the next year leads one of them. */
const library = await libraryOf(
  folderOf({
    'bao-cao.txt': `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LAI CHÂU                 Độc lập - Tự do - Hạnh phúc
SỞ XÂY DỰNG

Số: 77/BC-SXD          Lai Châu, ngày 12 tháng 12 năm 2025

BÁO CÁO
Kết quả công tác cải cách hành chính năm 2025

I. KẾT QUẢ
1. Sở đã đăng ký soạn thảo 03 văn bản: (1) Quy định quản lý cây xanh đô thị; (2) Quy chế phối hợp cấp phép xây dựng (kèm biểu mẫu); (3) Giá dịch vụ thoát nước.
2. Phấn đấu 50% viên chức biết sử dụng bản đồ số.
`,
    'ke-hoach.txt': `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LAI CHÂU                 Độc lập - Tự do - Hạnh phúc
SỞ XÂY DỰNG

Số: 9/KH-SXD          Lai Châu, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ
| TT | Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Ban hành Quy định quản lý cây xanh đô thị | Phòng Hạ tầng | Trước 15/9/2026 |
| 2 | Khảo sát ý kiến người dân | Thanh tra Sở | Quý III/2026 |
`,
  }),
)

const LIST = 'Sở Xây dựng Lai Châu năm 2025 đã đăng ký soạn thảo những văn bản gì?'

/** The first lines of the answers to some messages of one conversation. */
function talk(...questions: string[]): string[] {
  const ask = conversationWith(library)
  return questions.map((question) => ask(question).text.split('\n')[0] ?? '')
}

describe('things counted within a sentence', () => {
  it('are told one by one', () => {
    expect(talk(LIST, 'Cái thứ hai là gì?', 'à không, tôi hỏi cái thứ ba').slice(1)).toEqual([
      'Quy chế phối hợp cấp phép xây dựng (kèm biểu mẫu)',
      'Giá dịch vụ thoát nước',
    ])
  })

  it('are asked about in another year', () => {
    expect(talk(LIST, 'Cái đầu tiên sang năm 2026 phòng nào chủ trì?', 'Hạn đến khi nào?').slice(1)).toEqual([
      'Chủ trì: Phòng Hạ tầng.',
      'Thời hạn: Trước 15/9/2026.',
    ])
  })
})

describe('what a text gives nobody to do', () => {
  it('is said to name no unit, when a conversation asks who', () => {
    const [, who] = talk(
      'Năm 2025 Sở Xây dựng Lai Châu phấn đấu bao nhiêu phần trăm viên chức biết dùng bản đồ số?',
      'Đơn vị nào lo việc này?',
    )
    expect(who).toMatch(/không ghi đơn vị chủ trì/)
  })
})

describe('two questions at once within a conversation', () => {
  it('stay with the office that was talked of', () => {
    const ask = conversationWith(library)
    ask('Kế hoạch 2026 của Sở Xây dựng Lai Châu: ai chủ trì khảo sát ý kiến người dân?')
    const { citations } = ask('Việc đó ai phối hợp, hạn khi nào?')
    expect(new Set(citations.map(({ document }) => document))).toEqual(new Set(['ke-hoach']))
  })
})
