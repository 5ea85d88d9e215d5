import { describe, expect, it } from 'vitest'
import { findDeadline } from '../../../src/extraction/deadlines/find.js'

const in2025 = { period: { start: '2025-01-01', end: '2025-12-31' } }

describe('a sentence that sets a time', () => {
  it.each([
    ['Tổ chức hội nghị tổng kết, hoàn thành trước ngày 30/6/2025.', 'before', '2025-06-30'],
    ['Trình UBND tỉnh trước 30/9', 'before', '2025-09-30'],
    ['Gửi báo cáo về Văn phòng Sở trước ngày 15/11 để tổng hợp', 'before', '2025-11-15'],
    ['Hoàn thành chậm nhất vào ngày 20/12/2025', 'before', '2025-12-20'],
    ['Hoàn thành việc rà soát trong Quý II/2025', 'period', '2025-06-30'],
    ['Chuyển đổi vị trí công tác của 02 công chức trong tháng 10/2025 - Văn phòng Sở chủ trì.', 'period', '2025-10-31'],
    ['Tổ chức đối thoại trong tháng 11/2025 tại huyện Ý Yên - Thanh tra chủ trì.', 'period', '2025-11-30'],
  ])('gives the deadline of “%s”', (text, kind, end) => {
    expect(findDeadline(text, in2025)).toMatchObject({ kind, end })
  })

  it('is not one that was over when the plan began: that is of what it works on', () => {
    expect(findDeadline('Chỉnh lý xong 35 mét giá tài liệu trước năm 2019.', in2025)).toBeNull()
    expect(findDeadline('Số hóa đạt 90% kết quả vào ngày 15/12/2025; chỉnh lý xong tài liệu trước năm 2019.', in2025)).toMatchObject({
      end: '2025-12-15',
    })
  })

  it('comes back when it says so', () => {
    expect(findDeadline('Định kỳ hàng quý báo cáo kết quả', in2025)).toMatchObject({ kind: 'recurring', every: 'quarter' })
    expect(findDeadline('Gửi báo cáo định kỳ hàng tháng về Sở', in2025)).toMatchObject({ kind: 'recurring', every: 'month' })
  })

  it('goes on all the time when it begins so', () => {
    expect(findDeadline('Thường xuyên, kịp thời cập nhật thủ tục hành chính', in2025)).toMatchObject({ kind: 'ongoing', end: null })
  })

  it('waits for an event when it begins with one', () => {
    expect(findDeadline('Khi có thay đổi, cập nhật ngay trên Cổng', in2025)).toMatchObject({ kind: 'conditional', end: null })
  })

  it('gives the words of the time alone, in the spelling of the source', () => {
    const deadline = findDeadline('Rà soát thủ tục hành chính, báo cáo Giám đốc Sở Trước ngày 30/6/2025 theo quy định', in2025)
    expect(deadline?.text).toBe('Trước ngày 30/6/2025')
  })

  it('gives its own time, not the date of the document it cites', () => {
    const text = 'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018, hoàn thành trước 31/12/2025'
    expect(findDeadline(text, in2025)).toMatchObject({ kind: 'before', end: '2025-12-31' })
  })
})

describe('a sentence that sets none', () => {
  it.each([
    'Nâng cao chất lượng phục vụ người dân, doanh nghiệp.',
    'Giảm 50% thời gian so với năm 2024',
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 12/01/2025 của UBND tỉnh',
    'Đến năm 2030, 100% thủ tục được cung cấp trực tuyến',
    '',
  ])('has no deadline: “%s”', (text) => {
    expect(findDeadline(text, in2025)).toBeNull()
  })

  it.each([
    'Thực hiện hiệu quả Quyết định số 300/QĐ-UBND ngày 26/01/2024 của UBND tỉnh',
    'Tiếp tục thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024',
  ])('does not take the date of a cited document for its deadline: “%s”', (text) => {
    expect(findDeadline(text, in2025)).toBeNull()
  })
})
