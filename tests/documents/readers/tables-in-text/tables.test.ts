import { describe, expect, test } from 'vitest'
import { tablesInText } from '../../../../src/documents/readers/tables-in-text/tables.js'
import { linesOf } from '../../../../src/documents/readers/text.js'

function read(text: string) {
  const { lines, tables } = tablesInText(linesOf(text))
  return {
    lines: lines.map(({ text: own }) => own),
    tables: tables.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '').join('/'))),
    spans: tables.map(({ lines: span }) => span),
  }
}

const page = (rows: string) => `+----+----------+\n| TT | Nhiệm vụ |\n+----+----------+\n${rows}`
const row = (number: number, task: string) => `| ${number}  | ${task} |\n+----+----------+\n`

describe('tablesInText', () => {
  test('finds the tables between the paragraphs and takes out the strokes', () => {
    const text = `Các nhiệm vụ:\n${page(row(1, 'Rà soát '))}Số liệu:\nLĩnh vực\tQuý I\tQuý II\nĐất đai\t5\t7\nNơi nhận:`
    expect(read(text)).toEqual({
      lines: ['Các nhiệm vụ:', 'TT | Nhiệm vụ', '1 | Rà soát', 'Số liệu:', 'Lĩnh vực Quý I Quý II', 'Đất đai 5 7', 'Nơi nhận:'],
      tables: [
        ['TT/Nhiệm vụ', '1/Rà soát'],
        ['Lĩnh vực/Quý I/Quý II', 'Đất đai/5/7'],
      ],
      spans: [
        [3, 5],
        [8, 9],
      ],
    })
  })

  test('joins a table that goes on at the next page below the same header', () => {
    const text = `${page(row(1, 'Rà soát '))}\n6\n\n${page(row(2, 'Tập huấn'))}`
    expect(read(text).tables).toEqual([['TT/Nhiệm vụ', '1/Rà soát', '2/Tập huấn']])
  })

  test('keeps tables apart that have other headers, or text between them', () => {
    const other = page(row(2, 'Tập huấn')).replace('Nhiệm vụ', 'Chỉ tiêu')
    expect(read(`${page(row(1, 'Rà soát '))}${other}`).tables).toHaveLength(2)
    expect(read(`${page(row(1, 'Rà soát '))}Phụ lục II\n${page(row(2, 'Tập huấn'))}`).tables).toHaveLength(2)
  })

  test('ends a table where the header of another one stands above its own rule', () => {
    const text =
      '| Lĩnh vực | Tiếp nhận | Quá hạn |\n|--|--|--|\n| Nhà ở | 5 | 7 |\n\n| Trạm bơm | Công suất | Chi phí |\n|--|--|--|\n| Nậm Na | 900 | 45 |'
    expect(read(text).tables).toEqual([
      ['Lĩnh vực/Tiếp nhận/Quá hạn', 'Nhà ở/5/7'],
      ['Trạm bơm/Công suất/Chi phí', 'Nậm Na/900/45'],
    ])
  })

  test.each([
    ['many rows', '| TT | Việc | Hạn |\n', '| 1 | x | y |\n', 150_000],
    ['rows that never come out', 'TT | a | b | c\n', '1 | a | b | c\n1 | x\n', 8000],
    ['frames', '', '+---+\n| b |\n', 20_000],
    ['spaces', '', `a\tb${' '.repeat(20_000)}c\td\n`, 5],
  ])('reads %s in no time', (_, head, row, count) => {
    const lines = linesOf(head + row.repeat(count))
    const started = performance.now()
    tablesInText(lines)
    expect(performance.now() - started).toBeLessThan(8000)
  })

  test('leaves a text without tables as it is', () => {
    const text = 'KẾ HOẠCH\n-----\n1. Mục tiêu | yêu cầu\n+ Rà soát văn bản'
    expect(read(text)).toEqual({ lines: text.split('\n'), tables: [], spans: [] })
  })
})
