import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../../support/library.js'
import { planOf } from '../../support/plan.js'

const { ask } = await libraryOf(
  folderOf({
    'an-giang.txt': planOf('An Giang', 'Sở Xây dựng', [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.',
      'Mức độ hài lòng của người dân, doanh nghiệp đạt tối thiểu 92%.',
      'Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt từ 70% trở lên.',
    ]),
    'ben-tre.txt': planOf('Bến Tre', 'Sở Xây dựng', [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 99%.',
      'Mức độ hài lòng của người dân, doanh nghiệp đạt tối thiểu 92%.',
      'Tỷ lệ thủ tục hành chính được thanh toán phí trực tuyến đạt từ 60% trở lên.',
    ]),
  }),
)
const firstLine = (question: string) => ask(question).text.split('\n')[0]

describe('a comparison of targets', () => {
  it.each([
    ['Tỉnh nào đặt tỷ lệ hồ sơ đúng hạn cao hơn?', 'Con số cao nhất: Sở Xây dựng tỉnh Bến Tre (2026): từ 99% trở lên (≥ 99%).'],
    ['tinh nao dat ty le ho so dung han thap nhat', 'Con số thấp nhất: Sở Xây dựng tỉnh An Giang (2026): từ 97% trở lên (≥ 97%).'],
    ['Chỉ tiêu hài lòng ở An Giang với Bến Tre khác nhau thế nào?', 'Con số như nhau: từ 92% trở lên (≥ 92%).'],
    [
      'Which department has the higher on-time target, An Giang or Ben Tre?',
      'Highest number: Sở Xây dựng tỉnh Bến Tre (2026): at least 99% (≥ 99%).',
    ],
  ])('says first whose number it is: “%s”', (question, conclusion) => {
    expect(firstLine(question)).toBe(conclusion)
  })

  it('concludes nothing where the offices do not measure the same', () => {
    expect(ask('Chỉ tiêu trực tuyến của An Giang có cao hơn Bến Tre không?').text).not.toContain('Con số')
  })

  it('concludes nothing where nothing is compared', () => {
    expect(ask('Chỉ tiêu hài lòng của An Giang và Bến Tre là bao nhiêu?').text).not.toContain('Con số')
  })
})
