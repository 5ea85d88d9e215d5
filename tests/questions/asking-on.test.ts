import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead, signature } from '../support/plan.js'

const library = await libraryOf(
  folderOf({
    'ke-hoach.txt': `${letterhead('An Giang', 'Sở Xây dựng')}
KẾ HOẠCH
Cải cách hành chính năm 2026

I. NHIỆM VỤ

1. Sở đăng ký chủ trì soạn thảo 03 văn bản thuộc các lĩnh vực như: (1) Quy chế quản lý nhà ở xã hội; (2) Quy định về cấp phép xây dựng; (3) Quy chế phối hợp quản lý quy hoạch.

2. Giám đốc Sở trực tiếp chỉ đạo công tác cải cách hành chính.

3. Cắt giảm 02 biên chế so với năm 2025; thực hiện tinh giản biên chế theo lộ trình.

II. TỔ CHỨC THỰC HIỆN

Các phòng triển khai kế hoạch cải cách hành chính năm 2026. Trong quá trình thực hiện có khó khăn, vướng mắc, đề nghị phản ánh về Văn phòng Sở.

PHỤ LỤC
PHÂN CÔNG NHIỆM VỤ

STT   Nhiệm vụ                                              Chủ trì             Phối hợp          Thời gian
1     Hoàn thiện đề án vị trí việc làm của viên chức        Trung tâm Kiểm định Văn phòng         Quý II/2026
2     Hoàn thiện vị trí việc làm của công chức              Văn phòng           Các phòng         Quý I/2026
3     Khảo sát mức độ hài lòng                              Thanh tra           Văn phòng         Tháng 10/2026

${signature('Trần Văn Hậu')}`,
  }),
)

const { ask } = library
const firstLine = (text: string) => text.split('\n')[0]

describe('a message that goes on', () => {
  it('asks how many there are of what was just counted out', () => {
    const chat = conversationWith(library)
    expect(chat('An Giang chủ trì soạn những văn bản nào năm 2026?').text).toContain('nhà ở xã hội')
    expect(firstLine(chat('Tổng cộng mấy cái?').text)).toBe('Tổng cộng: 3.')
    expect(firstLine(chat('cái thứ ba là gì?').text)).toBe('Quy chế phối hợp quản lý quy hoạch')
  })

  it('corrects with a topic of its own, which is asked anew', () => {
    const chat = conversationWith(library)
    expect(firstLine(chat('an giang vi tri viec lam cua vien chuc ai chu tri').text)).toBe('Chủ trì: Trung tâm Kiểm định.')
    expect(firstLine(chat('a khong, toi hoi vi tri viec lam cua cong chuc co, ai chu tri').text)).toBe('Chủ trì: Văn phòng.')
    expect(firstLine(chat('à nhầm, khảo sát hài lòng cơ').text)).toBe('Chủ trì: Thanh tra.')
  })
})

describe('a question', () => {
  it('may say who signed and ask whether that is so, by the given name', () => {
    expect(firstLine(ask('Kế hoạch 2026 của An Giang ông Hậu ký à?').text)).toMatch(/^Đúng\. Trần Văn Hậu ký/)
    expect(firstLine(ask('ke hoach 2026 an giang ba Lan ky ha').text)).toMatch(/^Không đúng\. Trần Văn Hậu ký/)
  })

  it('may part a phrase by what it counts', () => {
    expect(firstLine(ask('An Giang giảm bao nhiêu biên chế?').text)).toContain('02 biên chế')
  })

  it('may stand within the plan, which is not what it is about', () => {
    expect(firstLine(ask('Đang vướng khi làm kế hoạch cải cách hành chính 2026 của An Giang thì báo về đâu?').text)).toContain(
      'Văn phòng Sở',
    )
  })

  it('may stand behind what a person tells of themselves, with the place told there', () => {
    const told = 'Em chào anh. Em mới về Văn phòng Sở Xây dựng An Giang, còn lạ việc. Cho em hỏi ai chủ trì khảo sát mức độ hài lòng ạ?'
    expect(firstLine(ask(told).text)).toBe('Chủ trì: Thanh tra.')
    expect(firstLine(ask(`${'Việc thì nhiều mà người thì ít. '.repeat(300)}Cho hỏi ai chủ trì khảo sát mức độ hài lòng?`).text)).toBe(
      'Chủ trì: Thanh tra.',
    )
  })

  it('for the signer of another year is not answered from the paper at hand', () => {
    expect(ask('Kế hoạch An Giang năm 2019 ai ký?')).toMatchObject({ status: 'not_found' })
    expect(ask('ai là giám đốc Sở Xây dựng An Giang năm 2020')).toMatchObject({ status: 'not_found' })
    expect(firstLine(ask('ai ký kế hoạch của An Giang năm 2026').text)).toContain('Trần Văn Hậu')
  })

  it('for one of several deputies is not answered with the director', () => {
    expect(ask('PGĐ nào phụ trách CCHC ở An Giang?').status).toBe('not_found')
  })
})
