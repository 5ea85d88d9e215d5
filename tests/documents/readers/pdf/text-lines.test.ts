import { describe, expect, test } from 'vitest'
import { joinPageLines } from '../../../../src/documents/readers/pdf/text-lines.js'

describe('joinPageLines', () => {
  test.each([
    ['by a space', ['Các phòng, đơn vị', 'thuộc Sở'], 'Các phòng, đơn vị thuộc Sở'],
    ['by nothing at the hyphen of a document number', ['Kế hoạch số 12/KH-', 'SCT'], 'Kế hoạch số 12/KH-SCT'],
    ['by nothing inside a date that a narrow cell cut', ['Trước 31/12/20', '26'], 'Trước 31/12/2026'],
    ['by a space between a date and a number', ['Trước 31/12/2026', '02 lần'], 'Trước 31/12/2026 02 lần'],
    ['by a space behind a day and month', ['Trước 31/12', '26 thủ tục'], 'Trước 31/12 26 thủ tục'],
  ])('joins lines %s', (_, lines, joined) => {
    expect(joinPageLines(lines)).toBe(joined)
  })
})
