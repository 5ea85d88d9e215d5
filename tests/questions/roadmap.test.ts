import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { planOf } from '../support/plan.js'

const library = await libraryOf(
  folderOf({
    'ke-hoach.txt': planOf(
      'Cà Mau',
      'Sở Xây dựng',
      ['Cử 16 công chức dự lớp kỹ năng số theo Nghị định số 101/2017/NĐ-CP.', 'Chỉ số SIPAS đạt 92%; hồ sơ nộp trực tuyến đạt 85%.'],
      `Lộ trình một số chỉ tiêu:

Chỉ tiêu\tĐơn vị\tNăm 2024\tƯớc năm 2025\tMục tiêu năm 2026
Hồ sơ nộp qua mạng\t%\t61,2\t74,5\t85
Thanh toán trực tuyến\t%\t38,0\t52,7\t65
SIPAS\t%\t85,9\t89,4\t92

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở làm đầu mối; giao bà Trần Thu Lan, Phó Chánh Văn phòng, tiếp nhận ý kiến qua điện thoại.

2. Bồi dưỡng kỹ năng số cho 16 công chức. Đơn vị chủ trì: Văn phòng Sở. Thời gian: trước 30/8/2026.

Nơi nhận:                                GIÁM ĐỐC
- UBND tỉnh;
- Lưu: VT.
                                         Lê Quang Minh
`,
    ),
  }),
)
const first = (question: string) => library.ask(question).text.split('\n')[0]

describe('a table of several years', () => {
  it('tells each of them, the one before the plan too, in its unit', () => {
    expect(first('Năm 2025 Cà Mau ước thanh toán trực tuyến bao nhiêu?')).toBe('Thanh toán trực tuyến – Ước năm 2025: 52,7%.')
    expect(first('Cà Mau năm 2026 đặt mục tiêu thanh toán trực tuyến bao nhiêu?')).toContain('65%')
  })

  it('goes on with `bên đó` of the office talked about', () => {
    const next = conversationWith(library)
    next('Cà Mau năm 2026 phấn đấu mức hài lòng bao nhiêu?')
    expect(next('năm 2025 bên đó ước đạt bao nhiêu?').text.split('\n')[0]).toContain('89,4%')
  })
})

describe('satisfaction', () => {
  it('is what SIPAS measures', () => {
    expect(first('Cà Mau phấn đấu mức hài lòng năm 2026 bao nhiêu?')).toContain('92%')
  })
})

describe('what only looks like an answer', () => {
  it('is no month in the symbol of a decree', () => {
    expect(library.ask('Cà Mau cử công chức dự lớp kỹ năng số vào tháng mấy?').text).not.toMatch(/^Cử 16/)
  })

  it('is not a telephone number where only a line is spoken of', () => {
    expect(library.ask('Số điện thoại của chị Lan phụ trách CCHC Sở Xây dựng Cà Mau là bao nhiêu?').status).toBe('not_found')
  })

  it('is no scolding in `mấy đợt tất cả`, typed without marks', () => {
    expect(library.ask('may dot tat ca').text).not.toContain('Xin lỗi')
  })
})
