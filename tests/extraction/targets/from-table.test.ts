import { describe, expect, it } from 'vitest'
import type { GridRow, Region, SourceLine } from '../../../src/documents/document.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { targetsFromTables } from '../../../src/extraction/targets/from-table.js'
import { documentOf } from '../../support/library.js'

/** A document whose only table has these rows, each on a line of its own. */
function targetsOf(rows: string[][]) {
  const lines: SourceLine[] = linesOf(rows.map((row) => row.join(' ')).join('\n'))
  const grid = rows.map(
    (row, i): GridRow => ({
      cells: row.map((text) => (text === '' ? null : { text, lines: [i + 1, i + 1], merged: false })),
      lines: [i + 1, i + 1],
    }),
  )
  const region: Region = { kind: 'figure-table', lines, rows: grid }
  const document = documentOf('KẾ HOẠCH\nCải cách hành chính năm 2026\n\nI. MỤC TIÊU\n')
  return targetsFromTables({ ...document, regions: [region] }).map(
    ({ metric, comparator, value, value_max, unit, horizon }) =>
      `${metric} ${comparator} ${value}${value_max === null ? '' : `-${value_max}`} ${unit} ${horizon}`,
  )
}

const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị theo dõi']

describe('a table of targets', () => {
  it('has one for each row, with unit, bound and year', () => {
    const targets = targetsOf([
      HEADER,
      ['1', 'Tỷ lệ hồ sơ đúng hạn', '%', '≥ 99', 'Văn phòng'],
      ['2', 'Số cuộc đối thoại', 'Cuộc', '02', 'Văn phòng'],
      ['3', 'Mức độ hài lòng', '', 'trên 95%', 'Văn phòng'],
      ['4', 'Số sáng kiến', 'sáng kiến', '2 - 3', 'Các phòng'],
    ])
    expect(targets).toEqual([
      'Tỷ lệ hồ sơ đúng hạn >= 99 % 2026',
      'Số cuộc đối thoại = 2 Cuộc 2026',
      'Mức độ hài lòng > 95 % 2026',
      'Số sáng kiến range 2-3 sáng kiến 2026',
    ])
  })

  it('may set values for several years', () => {
    const targets = targetsOf([
      ['Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2030'],
      ['Hồ sơ trực tuyến', '%', '80', '95'],
    ])
    expect(targets).toEqual(['Hồ sơ trực tuyến = 80 % 2026', 'Hồ sơ trực tuyến = 95 % 2030'])
  })

  it('has none in rows without a number, and in tables of other things', () => {
    expect(targetsOf([HEADER, ['I', 'Cải cách thể chế', '', '', ''], ['1', 'Xếp loại', '', 'Tốt', 'Sở']])).toEqual([])
    expect(
      targetsOf([
        ['TT', 'Lĩnh vực', 'Tiếp nhận', 'Giải quyết'],
        ['1', 'Đất đai', '120', '118'],
      ]),
    ).toEqual([])
  })
})
