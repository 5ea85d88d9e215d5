import { describe, expect, test } from 'vitest'
import { ordinalIn } from '../../../src/questions/follow-up/ordinal.js'

describe('ordinalIn', () => {
  test.each([
    ['nhiệm vụ thứ 2 thì sao', 1],
    ['nhiem vu thu hai ai lam', 1],
    ['cái thứ ba do đâu?', 2],
    ['còn cái thứ nhất?', 0],
    ['cái đầu tiên', 0],
    ['mục 3 là gì', 2],
    ['cái cuối cùng', 4],
    ['what about the second one?', 1],
    ['the 3rd task', 2],
    ['who leads number 4?', 3],
    ['the last one', 4],
    ['việc số 2 sản phẩm gì', 1],
    ['nhiệm vụ 1 ai phối hợp', 0],
    ['nhiệm vụ số 5 bao giờ xong', 4],
    ['chi tieu so 4 la gi', 3],
    ['số 3 thì sao', 2],
  ])('counts in “%s”', (text, position) => {
    expect(ordinalIn(text, 5)).toBe(position)
  })

  test.each([
    'ai phối hợp?',
    'thủ tục hành chính',
    'từ thứ hai đến thứ sáu làm việc mấy giờ',
    'quý thứ',
    'the second half of 2025',
    'nhiệm vụ 1 tháng cuối năm',
    'nhiệm vụ 2025 là gì',
  ])('finds none in “%s”, or none that the list has', (text) => {
    expect(ordinalIn(text, 1)).toBeNull()
  })

  test('names no item that a list does not have', () => {
    expect(ordinalIn('nhiệm vụ thứ 7', 5)).toBeNull()
    expect(ordinalIn('cái cuối cùng', 0)).toBeNull()
  })
})
