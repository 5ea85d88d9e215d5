import { describe, expect, it } from 'vitest'
import type { TableRow } from '../../../src/extraction/tables/rows.js'
import { doubtSuspects } from '../../../src/extraction/tables/suspects.js'
import { unitNames } from '../../../src/extraction/units/names.js'
import { knowledge } from '../../support/library.js'

const names = unitNames(knowledge)

function isDoubted(cells: { lead?: string; deadline?: string }): boolean {
  const cell = (text: string | undefined) => (text === undefined ? {} : { text, lines: [1, 1] as const })
  const row: TableRow = {
    cells: Object.fromEntries(
      Object.entries(cells).flatMap(([role, text]) => (text === undefined ? [] : [[role, cell(text)]])),
    ) as TableRow['cells'],
    area: null,
    group: null,
    lines: [1, 1],
    doubt: 0,
  }
  doubtSuspects([row], names)
  return row.doubt > 0
}

describe('a row of a flattened table is doubted', () => {
  it.each(['Tháng 12/2025 Tháng 01/2026', 'Hằng tháng Hằng tháng', 'Quý II Trước 30/9/2026'])(
    'when it says two times: “%s”',
    (deadline) => {
      expect(isDoubted({ deadline })).toBe(true)
    },
  )

  it.each([
    'Tổ công nghệ số cộng đồng Các khối phố',
    'Phòng Văn hóa - Xã hội Ngày 25',
    'Trung tâm Hành chính công phường Đoàn Thanh niên phường',
  ])('when its lead seems to be two: “%s”', (lead) => {
    expect(isDoubted({ lead })).toBe(true)
  })
})

describe('a row is trusted', () => {
  it.each(['Quý II, III/2025', 'Từ tháng 3 đến tháng 6/2026', 'Thường xuyên; trước 15/11', 'Tháng 6 và tháng 12'])(
    'whose deadline joins its times: “%s”',
    (deadline) => {
      expect(isDoubted({ deadline })).toBe(false)
    },
  )

  it.each([
    'Văn phòng Sở',
    'Các phòng, đơn vị thuộc Sở',
    'Trung tâm Khuyến công và Xúc tiến thương mại',
    'Văn phòng; Các phòng chuyên môn',
  ])('whose lead is one unit, or a list: “%s”', (lead) => {
    expect(isDoubted({ lead })).toBe(false)
  })
})
