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

  test('leaves a text without tables as it is', () => {
    const text = 'KẾ HOẠCH\n-----\n1. Mục tiêu | yêu cầu\n+ Rà soát văn bản'
    expect(read(text)).toEqual({ lines: text.split('\n'), tables: [], spans: [] })
  })
})
