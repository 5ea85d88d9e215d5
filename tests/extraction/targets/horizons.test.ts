import { describe, expect, it } from 'vitest'
import { findTargets } from '../../../src/extraction/targets/find.js'

/** The targets of a sentence as `metric: value by horizon`. */
function read(text: string): string[] {
  const place = { lines: [1, 1] as [number, number], area: 'other', area_title: '', section: '', horizon: '2025' }
  return findTargets({ text, ...place }).map(({ metric, value, horizon }) => `${metric}: ${value} by ${horizon}`)
}

describe('a sentence that sets several years', () => {
  it('gives each number the year before it', () => {
    expect(read('Tỷ lệ hồ sơ nộp trực tuyến: năm 2022 đạt 40%, năm 2023 đạt 52%, năm 2025 đạt 75% trở lên.')).toEqual([
      'Tỷ lệ hồ sơ nộp trực tuyến: 40 by 2022',
      'Tỷ lệ hồ sơ nộp trực tuyến: 52 by 2023',
      'Tỷ lệ hồ sơ nộp trực tuyến: 75 by 2025',
    ])
  })

  it('or the year behind it', () => {
    expect(read('Đơn vị sự nghiệp tự bảo đảm 18% chi thường xuyên năm 2023 và 35% năm 2024.')).toEqual([
      'Đơn vị sự nghiệp tự bảo đảm chi thường xuyên: 18 by 2023',
      'Đơn vị sự nghiệp tự bảo đảm chi thường xuyên: 35 by 2024',
    ])
  })

  it('keeps the last year for a clause without one of its own', () => {
    expect(
      read('Hồ sơ đúng hạn hằng năm đạt từ 98% trở lên; thời gian chờ không quá 30 phút vào năm 2022 và không quá 15 phút vào năm 2024.'),
    ).toEqual(['Hồ sơ đúng hạn hằng năm: 98 by 2024', 'thời gian chờ: 30 by 2022', 'thời gian chờ: 15 by 2024'])
  })

  it('takes the year that is compared with for no goal', () => {
    expect(read('Đến năm 2024, giảm 10% số người làm việc so với năm 2021.').map((target) => target.slice(-7))).toEqual(['by 2024'])
  })
})
