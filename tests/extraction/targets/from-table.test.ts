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

/** The width of a text is told by its paragraphs. */
const PROSE = Array(9).fill('Xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, phục vụ người dân và doanh nghiệp.').join('\n\n')

const HEADER = ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị theo dõi']

describe('a table of targets', () => {
  it('takes what was reached before the plan begins for no target', () => {
    const targets = targetsOf([
      ['Chỉ tiêu', 'Đơn vị', 'Năm 2024', 'Ước năm 2025', 'Mục tiêu năm 2026'],
      ['Hồ sơ nộp qua mạng', '%', '61,2', '74,5', '85'],
      ['Chỉ số hài lòng', '%', '85,9', '89,4', '92'],
    ])
    expect(targets).toEqual(['Hồ sơ nộp qua mạng = 85 % 2026', 'Chỉ số hài lòng = 92 % 2026'])
  })

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

  it.each([
    [
      'padded into columns',
      'TT   Chỉ tiêu                              Đơn vị tính  2026    2027    2028\n1    Tỷ lệ hồ sơ nộp trực tuyến toàn trình  %            60      67,5    75\n2    Số cuộc đối thoại của lãnh đạo với     cuộc         2       2       3\n     người dân',
    ],
    [
      'flattened row by row',
      'TT Chỉ tiêu Đơn vị tính 2026 2027 2028\n1 Tỷ lệ hồ sơ nộp trực tuyến toàn trình % 60 67,5 75\n2 Số cuộc đối thoại của lãnh đạo với cuộc 2 2 3\nngười dân',
    ],
    [
      'flattened cell by cell',
      'TT\nChỉ tiêu\nĐơn vị\ntính\n2026\n2027\n2028\n1\nTỷ lệ hồ sơ nộp trực tuyến toàn trình\n%\n60\n67,5\n75\n2\nSố cuộc đối thoại của lãnh đạo với\nngười dân\ncuộc\n2\n2\n3',
    ],
  ])('is read year by year where it was %s', (_, table) => {
    const document = documentOf(
      `KẾ HOẠCH\nCải cách hành chính năm 2026 - 2028\n\nI. MỤC TIÊU\n\n${PROSE}\n\n1. Chỉ tiêu từng năm\n\n${table}\n\nII. NHIỆM VỤ\n`,
    )
    expect(targetsFromTables(document).map(({ metric, value, unit, horizon }) => `${metric}: ${value} ${unit} ${horizon}`)).toEqual([
      'Tỷ lệ hồ sơ nộp trực tuyến toàn trình: 60 % 2026',
      'Tỷ lệ hồ sơ nộp trực tuyến toàn trình: 67.5 % 2027',
      'Tỷ lệ hồ sơ nộp trực tuyến toàn trình: 75 % 2028',
      'Số cuộc đối thoại của lãnh đạo với người dân: 2 cuộc 2026',
      'Số cuộc đối thoại của lãnh đạo với người dân: 2 cuộc 2027',
      'Số cuộc đối thoại của lãnh đạo với người dân: 3 cuộc 2028',
    ])
  })
})
