import { describe, expect, test } from 'vitest'
import { tablesInText } from '../../../src/documents/readers/tables-in-text/tables.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { statisticsFromCells } from '../../../src/documents/statistics/from-cells.js'

function rowsOf(text: string): string[] {
  return statisticsFromCells(tablesInText(linesOf(text)).tables[0]?.rows ?? []).rows.map(
    ({ label, unit, values }) =>
      `${label}${unit && ` (${unit})`}: ${values.map(({ title, text: value }) => `${title}=${value}`).join('; ')}`,
  )
}

describe('statisticsFromCells', () => {
  test('gives every value the title of its column', () => {
    expect(
      rowsOf('TT\tChỉ tiêu\tĐơn vị tính\tQuý II\tQuý III\n1\tNộp trực tuyến\t%\t63,40\t70,05\n2\tThời gian chờ\tphút\t24\t15'),
    ).toEqual(['Nộp trực tuyến (%): Quý II=63,40; Quý III=70,05', 'Thời gian chờ (phút): Quý II=24; Quý III=15'])
  })

  test('puts what has parts above its parts, by their numbers', () => {
    const text =
      'TT\tTiêu chí\tĐơn vị tính\tQuý I\n1\tTổng số văn bản đi\tVăn bản\t702\n1.1\tTỷ lệ ký số\t%\t97,0\n1.1.1\tKý số cá nhân\t%\t95,0\n\tTổng cộng\t\t702'
    const { rows } = statisticsFromCells(tablesInText(linesOf(text)).tables[0]?.rows ?? [])
    expect(rows.map(({ group, label }) => [group, label])).toEqual([
      [null, 'Tổng số văn bản đi'],
      ['Tổng số văn bản đi', 'Tỷ lệ ký số'],
      ['Tỷ lệ ký số', 'Ký số cá nhân'],
      [null, 'Tổng cộng'],
    ])
  })

  test('gives the columns below one title that title before their own', () => {
    const text =
      'TT\tLĩnh vực\tTiếp nhận\t\tĐã giải quyết\t\n\t\tTrực tuyến\tTrực tiếp\tĐúng hạn\tQuá hạn\n(1)\t(2)\t(3)\t(4)\t(5)\t(6)\n1\tHộ tịch\t512\t97\t605\t2'
    expect(rowsOf(text)).toEqual([
      'Hộ tịch: Tiếp nhận Trực tuyến=512; Tiếp nhận Trực tiếp=97; Đã giải quyết Đúng hạn=605; Đã giải quyết Quá hạn=2',
    ])
  })

  test('counts in what stands below `Đơn vị`, unless that names units of the office', () => {
    expect(rowsOf('Chỉ tiêu\tĐơn vị\tNăm 2023\tNăm 2024\nNộp trực tuyến\t%\t61,2\t74,5\nXếp hạng\tHạng\t12\t9')).toEqual([
      'Nộp trực tuyến (%): Năm 2023=61,2; Năm 2024=74,5',
      'Xếp hạng (Hạng): Năm 2023=12; Năm 2024=9',
    ])
    expect(rowsOf('TT\tĐơn vị\tQuý I\tQuý II\n1\tThanh tra Sở\t6\t7\n2\tVăn phòng Sở\t8\t9')).toEqual([
      'Thanh tra Sở: Quý I=6; Quý II=7',
      'Văn phòng Sở: Quý I=8; Quý II=9',
    ])
  })
})
