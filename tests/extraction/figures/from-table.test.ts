import { describe, expect, it } from 'vitest'
import { figuresFromTables } from '../../../src/extraction/figures/from-table.js'
import { documentOf, nth, reading } from '../../support/library.js'

/** Running text, so that the lines of a table are short beside it. */
const PROSE = 'Trong quý I năm 2025, Sở Y tế đã chỉ đạo các phòng, đơn vị trực thuộc thực hiện đầy đủ các nhiệm vụ được giao.\n\n'
const HEAD = `SỞ Y TẾ TỈNH CÀ MAU\nBÁO CÁO\nKết quả cải cách hành chính quý I năm 2025\n\nI. KẾT QUẢ\n\n${PROSE.repeat(6)}Số liệu cụ thể như sau:\n`
const told = (text: string) => figuresFromTables(documentOf(text)).map(({ label, value, number, unit }) => [label, value, number, unit])

describe('a flattened table of figures', () => {
  it('gives each value the label of its row', () => {
    expect(told(`${HEAD}Hồ sơ tiếp nhận 2.460\nHồ sơ đúng hạn 2.430 98,8 %\nHồ sơ trễ hạn 30\n`)).toEqual([
      ['Hồ sơ tiếp nhận', '2.460', 2460, ''],
      ['Hồ sơ đúng hạn', '2.430', 2430, ''],
      ['Hồ sơ đúng hạn', '98,8%', 98.8, '%'],
      ['Hồ sơ trễ hạn', '30', 30, ''],
    ])
  })

  it('takes the number of a row for no value', () => {
    expect(told(`${HEAD}1\nHồ sơ tiếp nhận\n2.460\n2\nHồ sơ trễ hạn\n30\n`)).toEqual([
      ['Hồ sơ tiếp nhận', '2.460', 2460, ''],
      ['Hồ sơ trễ hạn', '30', 30, ''],
    ])
  })
})

describe('a table with known cells', () => {
  it('gives each value the label of its row and the title of its column', () => {
    const lines = documentOf(`${HEAD}Lĩnh vực Tiếp nhận Đúng hạn\nKhám bệnh 1.240 99,36%\n`).lines
    const [first, last] = [nth(lines, lines.length - 2).number, nth(lines, lines.length - 1).number]
    const span = [first, last] as const
    const cell = (text: string) => ({ text, lines: span, merged: false })
    const rows = [
      ['TT', 'Lĩnh vực', 'Tiếp nhận', 'Đúng hạn'],
      ['1', 'Khám bệnh', '1.240', '99,36%'],
      ['2', 'Dược', '85', '100%'],
    ].map((cells) => ({ cells: cells.map(cell), lines: span }))
    const document = reading.opener.open({ id: 'a', lines, tables: [{ rows, lines: span, exact: true }], furniture: [], warnings: [] })
    expect(figuresFromTables(document).map(({ label, number, unit, confidence }) => [label, number, unit, confidence])).toEqual([
      ['Khám bệnh – Tiếp nhận', 1240, '', 0.9],
      ['Khám bệnh – Đúng hạn', 99.36, '%', 0.9],
      ['Dược – Tiếp nhận', 85, '', 0.9],
      ['Dược – Đúng hạn', 100, '%', 0.9],
    ])
  })
})
