import { describe, expect, test } from 'vitest'
import type { Page } from '../../../../src/documents/readers/pdf/page.js'
import { framed } from '../../../../src/documents/readers/pdf/ruled.js'
import { rowsOfTable } from '../../../../src/documents/readers/pdf/table.js'

const [COLUMN, ROW, LINE] = [100, 40, 12]

/** A ruled page; each row is its cells' lines of text, `null` where a cell is merged with the one above. */
function page(number: number, rows: (string[] | null)[][]): Page {
  const columns = rows[0]?.length ?? 0
  const horizontal = (at: number, column: number) => ({
    direction: 'horizontal' as const,
    at: at * ROW,
    from: column * COLUMN,
    to: (column + 1) * COLUMN,
  })
  const vertical = (at: number) => ({ direction: 'vertical' as const, at: at * COLUMN, from: 0, to: rows.length * ROW })
  return {
    number,
    height: 800,
    rules: [
      ...Array.from({ length: columns + 1 }, (_, column) => vertical(column)),
      ...Array.from({ length: rows.length + 1 }, (_, r) =>
        Array.from({ length: columns }, (_, column) => (r < rows.length && rows[r]?.[column] === null ? [] : [horizontal(r, column)])),
      ).flat(2),
    ],
    items: rows.flatMap((row, r) =>
      row.flatMap((cell, column) =>
        (cell ?? []).map((text, i) => ({
          text,
          left: column * COLUMN + 5,
          right: column * COLUMN + 5 + Math.min(text.length * 5, COLUMN - 10),
          baseline: r * ROW + (i + 1) * LINE,
          size: 10,
        })),
      ),
    ),
  }
}

const rows = (...pages: Page[]) =>
  rowsOfTable(pages.map(framed).flatMap((own) => own.frames.map((frame) => ({ frame, page: own })))).map(({ cells }) =>
    cells.map((cell) => (cell ? cell.lines.map((line) => line.text).join(' ') : null)),
  )

const TITLES = [['TT'], ['Mục tiêu'], ['Nhiệm vụ'], ['Chủ trì']]

describe('rowsOfTable', () => {
  test('gives a merged cell to all its rows', () => {
    expect(rows(page(1, [TITLES, [['1'], ['Đúng hạn'], ['Rà soát'], ['Văn phòng']], [null, null, ['Công khai'], ['Thanh tra']]]))).toEqual([
      ['TT', 'Mục tiêu', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Đúng hạn', 'Rà soát', 'Văn phòng'],
      ['1', 'Đúng hạn', 'Công khai', 'Thanh tra'],
    ])
  })

  test('joins a row that the end of a page cuts, below the repeated titles', () => {
    const first = page(1, [TITLES, [['1'], ['Đúng hạn'], ['Rà soát quy trình'], ['Văn phòng']]])
    const second = page(2, [TITLES, [[], [], ['giải quyết hồ sơ'], []], [['2'], ['Hài lòng'], ['Khảo sát'], ['Thanh tra']]])
    expect(rows(first, second).slice(1)).toEqual([
      ['1', 'Đúng hạn', 'Rà soát quy trình giải quyết hồ sơ', 'Văn phòng'],
      ['2', 'Hài lòng', 'Khảo sát', 'Thanh tra'],
    ])
  })

  test('joins a merged cell that the end of a page cuts between its rows', () => {
    const first = page(1, [TITLES, [['1'], ['Tỷ lệ đúng hạn đạt tối'], ['Rà soát'], ['Văn phòng']]])
    const second = page(2, [TITLES, [[], ['thiểu 95%'], ['Công khai'], ['Thanh tra']], [['2'], ['Hài lòng'], ['Khảo sát'], ['Thanh tra']]])
    expect(rows(first, second).slice(1)).toEqual([
      ['1', 'Tỷ lệ đúng hạn đạt tối thiểu 95%', 'Rà soát', 'Văn phòng'],
      ['1', 'Tỷ lệ đúng hạn đạt tối thiểu 95%', 'Công khai', 'Thanh tra'],
      ['2', 'Hài lòng', 'Khảo sát', 'Thanh tra'],
    ])
  })

  test('cuts text of two cells that comes as one run at the rule between them', () => {
    const own = page(1, [TITLES, [['1'], [], ['Rà soát'], ['Văn phòng']]])
    own.items.push({ text: 'công chức, viên Thực hiện', left: 130, right: 255, baseline: ROW + LINE * 2, size: 10 })
    expect(rows(own)[1]).toEqual(['1', 'công chức, viên', 'Rà soát Thực hiện', 'Văn phòng'])
  })
})
