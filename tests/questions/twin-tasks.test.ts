import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead, signature } from '../support/plan.js'

const library = await libraryOf(
  folderOf({
    'ke-hoach.txt': `${letterhead('An Giang', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU

- Tối thiểu 60% các phòng, đơn vị được kiểm tra CCHC trong năm 2026.

II. NHIỆM VỤ

1. Xây dựng và đưa vào vận hành cơ sở dữ liệu ngành Xây dựng, kết nối với kho dữ liệu dùng chung của tỉnh; trước hết hoàn thiện dữ liệu về nhà ở, quy hoạch và vật liệu.

2. Tổ chức bồi dưỡng kỹ năng số cho công chức của Sở.

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

STT   Nhiệm vụ                                              Chủ trì              Phối hợp          Thời gian
1     Xây dựng, vận hành cơ sở dữ liệu ngành Xây dựng       Phòng Quy hoạch      Văn phòng         Trước 30/6/2026
2     Khảo sát mức độ hài lòng                              Thanh tra            Văn phòng         Tháng 10/2026
3     Kiểm tra cải cách hành chính                          Thanh tra            Văn phòng         Quý III/2026

${signature('Trần Văn Hậu')}`,
    'bao-cao.txt': `${letterhead('Kiên Giang', 'Sở Xây dựng')}
BÁO CÁO
Công tác cải cách hành chính năm 2025

       I. ĐÁNH GIÁ CHUNG
       1. Hạn chế
        (1) Vẫn còn 05 hồ sơ giải quyết quá hạn, tập trung ở lĩnh vực nhà ở
thuộc địa bàn thành phố.
        (2) Tỷ lệ thanh toán trực tuyến mới đạt 80,5%, thấp hơn chỉ tiêu 95%
được giao.
        (3) Việc số hóa hồ sơ lưu trữ còn chậm.
       2. Nguyên nhân
       - Hồ sơ quá hạn chủ yếu do phải lấy ý kiến nhiều cơ quan khi kiểm tra
thực địa.
       - Thanh toán trực tuyến chưa cao do nhiều hộ kinh doanh nhỏ lẻ còn thói
quen dùng tiền mặt.
       - Số hóa chậm do hồ sơ giấy lưu phân tán, chưa có kinh phí.
`,
  }),
)
const { ask } = library
const firstLine = (question: string) => ask(question).text.split('\n')[0]

describe('running text that does not say who does it', () => {
  it('gives way to the task of the annex on the same matter', () => {
    expect(firstLine('o an giang phong nao lo gom du lieu nha o, quy hoach, vat lieu vao mot cho')).toBe('Chủ trì: Phòng Quy hoạch.')
    expect(firstLine('Chừng nào An Giang đưa cơ sở dữ liệu ngành Xây dựng vào vận hành?')).toContain('30/6/2026')
  })

  it('keeps its place where the annex has no such task', () => {
    expect(ask('An Giang bồi dưỡng kỹ năng số giao cho phòng nào?').text).not.toContain('Chủ trì: Phòng Quy hoạch')
  })
})

describe('what a plan sets as a share', () => {
  it('tells how many it must be, but not how many there are', () => {
    expect(firstLine('An Giang phải kiểm tra tối thiểu bao nhiêu phòng năm 2026?')).toContain('60%')
    expect(ask('An Giang có bao nhiêu phòng?').text.split('\n')[0]).not.toContain('60%')
  })
})

describe('items that their numbers in brackets begin', () => {
  it('are told one by one, each with its cause', () => {
    const chat = conversationWith(library)
    expect(chat('Báo cáo của Kiên Giang tự nhận còn yếu ở những chỗ nào?').text.match(/^- /gm)).toHaveLength(3)
    expect(chat('cái thứ hai là do đâu?').text.split('\n')[0]).toContain('thói quen dùng tiền mặt')
    expect(chat('còn cái thứ ba?').text.split('\n')[0]).toContain('lưu phân tán')
  })
})
