import { describe, expect, it } from 'vitest'
import { statedRoles } from '../../../src/extraction/tasks/stated-roles.js'
import { unitNames } from '../../../src/extraction/units/names.js'
import { extractionOf, knowledge, nth } from '../../support/library.js'

const names = unitNames(knowledge)

describe('who does a task, said behind it', () => {
  it.each([
    ['Rà soát văn bản. Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở; xong trước ngày 30 tháng 9.', ['Thanh tra Sở'], ['Văn phòng Sở']],
    [
      'Khảo sát bằng 420 phiếu. Văn phòng Sở chủ trì, Hội Luật gia tỉnh phối hợp phát phiếu; báo cáo trong tháng 10.',
      ['Văn phòng Sở'],
      ['Hội Luật gia tỉnh'],
    ],
    [
      'Liên thông ba thủ tục. Phòng Hành chính tư pháp đứng ra chủ trì; Công an tỉnh và Bảo hiểm xã hội tỉnh phối hợp; mở rộng đến 21 xã.',
      ['Phòng Hành chính tư pháp'],
      ['Công an tỉnh', 'Bảo hiểm xã hội tỉnh'],
    ],
    ['Thẩm định dự thảo. Đầu mối thực hiện là Thanh tra Sở; góp ý tối đa 03 ngày.', ['Thanh tra Sở'], []],
    [
      'Số hóa hộ tịch. Phòng Hành chính tư pháp chủ trì, đơn vị phối hợp là Viễn thông tỉnh và UBND cấp xã; chia hai đợt.',
      ['Phòng Hành chính tư pháp'],
      ['Viễn thông tỉnh', 'UBND cấp xã'],
    ],
    [
      'Đưa vào vận hành cơ sở dữ liệu trước ngày 15/12/2024 - Phòng Kế hoạch - Tài chính chủ trì, phối hợp Sở Nội vụ.',
      ['Phòng Kế hoạch - Tài chính'],
      ['Sở Nội vụ'],
    ],
    [
      'Nâng tỷ lệ thanh toán; Văn phòng Sở chủ trì, phối hợp Trung tâm Phục vụ hành chính công tỉnh bố trí 02 đoàn viên tại quầy.',
      ['Văn phòng Sở'],
      ['Trung tâm Phục vụ hành chính công tỉnh'],
    ],
  ])('“%s”', (text, lead, coordinate) => {
    expect(statedRoles(text, names)).toEqual({ lead, coordinate })
  })

  it('is nobody where only somebody else’s work is spoken of', () => {
    expect(statedRoles('Cử công chức dự các lớp do Sở Nội vụ chủ trì tổ chức.', names)).toBeNull()
  })

  it('knows a unit whose name has a comma and a verb by the sentences in which it leads', () => {
    const { tasks } = extractionOf(`KẾ HOẠCH
Cải cách hành chính năm 2026

II. NHIỆM VỤ

1. Cải cách thể chế

a) Thẩm định dự thảo đúng hạn. Phòng Xây dựng, kiểm tra và thi hành pháp luật chủ trì.

b) Kiểm tra các phòng. Văn phòng Sở chủ trì, phối hợp với Phòng Xây dựng, kiểm tra và thi hành pháp luật; thực hiện trong tháng 5.

c) Số hóa hồ sơ lưu trữ. Văn phòng Sở chủ trì.
`)
    expect(nth(tasks, 0).lead).toEqual(['Phòng Xây dựng, kiểm tra và thi hành pháp luật'])
    expect(nth(tasks, 1).coordinate).toEqual(['Phòng Xây dựng, kiểm tra và thi hành pháp luật'])
    expect(nth(tasks, 2).lead).toEqual(['Văn phòng Sở'])
  })
})
