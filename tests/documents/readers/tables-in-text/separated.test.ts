import { describe, expect, test } from 'vitest'
import { separatedCells } from '../../../../src/documents/readers/tables-in-text/rows.js'
import { readSeparatedTable } from '../../../../src/documents/readers/tables-in-text/separated.js'
import { linesOf } from '../../../../src/documents/readers/text.js'

function read(text: string) {
  return readSeparatedTable(linesOf(text), 0)
}

/** The cells of each row; null for an empty one. */
function rows(text: string): (string | null)[][] | undefined {
  return read(text)?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))
}

const HEAD = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|----|:--------|:-------:|----------:|\n'
const TITLES = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn']

describe('separatedCells', () => {
  test('cuts a line at its pipes or tabs and cleans the cells', () => {
    expect(separatedCells('| 1 | **Rà soát** văn bản | Văn phòng<br>Sở | |')).toEqual(['1', 'Rà soát văn bản', 'Văn phòng Sở', ''])
    expect(separatedCells('1\tRà soát  văn bản\tVăn phòng\t')).toEqual(['1', 'Rà soát văn bản', 'Văn phòng', ''])
    expect(separatedCells('1 | Rà soát | Văn phòng')).toEqual(['1', 'Rà soát', 'Văn phòng'])
  })

  test.each(['Rà soát văn bản', 'Công khai | niêm yết', 'Số:\t12/KH-SNV', ''])('sees no cells in %j', (line) => {
    expect(separatedCells(line)).toBeNull()
  })
})

describe('readSeparatedTable', () => {
  test('reads a Markdown table up to the first line of text', () => {
    const text = `${HEAD}| 1 | Rà soát thủ tục hành chính | Văn phòng Sở | Quý I/2026 |\n| 2 | Kiểm tra công vụ | Thanh tra Sở | Tháng 6/2026 |\nNơi nhận:`
    expect(rows(text)).toEqual([
      TITLES,
      ['1', 'Rà soát thủ tục hành chính', 'Văn phòng Sở', 'Quý I/2026'],
      ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Tháng 6/2026'],
    ])
    expect(read(text)?.length).toBe(4)
    expect(read(text)?.rows.map(({ lines }) => lines)).toEqual([
      [1, 1],
      [3, 3],
      [4, 4],
    ])
    expect(read(text)?.lines.map(({ number }) => number)).toEqual([1, 3, 4])
  })

  test('reads a table of two columns where Markdown says that it is one', () => {
    expect(rows('| Chỉ tiêu | 2026 |\n|---|---|\n| Hồ sơ đúng hạn | 98% |')).toEqual([
      ['Chỉ tiêu', '2026'],
      ['Hồ sơ đúng hạn', '98%'],
    ])
    expect(rows('| Chỉ tiêu | 2026 |\n| Hồ sơ đúng hạn | 98% |')).toBeUndefined()
  })

  test('reads a table pasted with tabs', () => {
    const text = 'STT\tNhiệm vụ\tSản phẩm\tĐơn vị chủ trì\n1\tRà soát thủ tục\tBáo cáo\tVăn phòng Sở\n2\tKiểm tra công vụ\t\tThanh tra Sở'
    expect(rows(text)?.slice(1)).toEqual([
      ['1', 'Rà soát thủ tục', 'Báo cáo', 'Văn phòng Sở'],
      ['2', 'Kiểm tra công vụ', null, 'Thanh tra Sở'],
    ])
  })

  test('leaves out the rule of a table as databases print it', () => {
    const text = ' TT | Nhiệm vụ | Chủ trì\n----+----------+---------\n 1  | Rà soát  | Thanh tra\n 2  | Tập huấn | Văn phòng'
    expect(rows(text)?.slice(1)).toEqual([
      ['1', 'Rà soát', 'Thanh tra'],
      ['2', 'Tập huấn', 'Văn phòng'],
    ])
  })

  test('goes on past the number of a page, and leaves out the header that is repeated there', () => {
    const text = `${HEAD}| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I/2026 |

12

| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| 2 | Kiểm tra công vụ | Thanh tra Sở | Tháng 6/2026 |`
    expect(rows(text)?.map(([number]) => number)).toEqual(['TT', '1', '2'])
  })

  test('gives the last column what a row has more', () => {
    expect(rows(`${HEAD}| 1 | Rà soát | Văn phòng | Quý I | (dự kiến) |`)?.[1]).toEqual(['1', 'Rà soát', 'Văn phòng', 'Quý I (dự kiến)'])
  })

  test.each([
    ['a header without rows', HEAD],
    ['running text', 'Nhiệm vụ của đơn vị chủ trì\nRà soát thủ tục'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toBeNull()
  })

  test('reads a row on two lines where its last cell holds a line break', () => {
    const text =
      'TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tRà soát thủ tục\tVăn phòng\nSở\tQuý I/2026\n2\tKiểm tra công vụ\tThanh tra Sở\tTháng 6/2026'
    expect(rows(text)?.slice(1)).toEqual([
      ['1', 'Rà soát thủ tục', 'Văn phòng Sở', 'Quý I/2026'],
      ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Tháng 6/2026'],
    ])
    expect(read(text)?.rows[1]?.lines).toEqual([2, 3])
  })

  test('reads a row on two lines where its second cell holds a line break', () => {
    const text = 'TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tKiểm tra\tThanh tra Sở\tTháng 6/2026\n2\tRà soát\nthủ tục\tVăn phòng Sở\tQuý I/2026'
    expect(rows(text)?.[2]).toEqual(['2', 'Rà soát thủ tục', 'Văn phòng Sở', 'Quý I/2026'])
  })
})

describe('rows that run on over several lines', () => {
  const WRAPPED = [
    'STT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn',
    'I | CẢI CÁCH THỂ CHẾ',
    '1 | Chính sách hỗ trợ doanh nghiệp | Nghị quyết |',
    'Phòng Công nghệ | Sở Tài chính; Phòng Kế hoạch |',
    '5',
    'Tháng 7/2026',
    '2 | Sắp xếp đơn vị sự nghiệp | Đề án | Văn phòng Sở | Sở',
    'Nội vụ; các đơn vị | 31/3/2026',
  ]

  test('are read past the number of a page and the titles of areas', () => {
    const text = [
      ...WRAPPED,
      'II | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
      '3 | Đề án vị trí việc làm | Đề án được duyệt | Văn phòng Sở | Các phòng',
      '| 20/6/2026',
      'Nơi nhận:',
    ].join('\n')
    expect(rows(text)?.slice(1)).toEqual([
      ['I', 'CẢI CÁCH THỂ CHẾ', null, null, null, null],
      ['1', 'Chính sách hỗ trợ doanh nghiệp', 'Nghị quyết', 'Phòng Công nghệ', 'Sở Tài chính; Phòng Kế hoạch', 'Tháng 7/2026'],
      ['2', 'Sắp xếp đơn vị sự nghiệp', 'Đề án', 'Văn phòng Sở', 'Sở Nội vụ; các đơn vị', '31/3/2026'],
      ['II', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', null, null, null, null],
      ['3', 'Đề án vị trí việc làm', 'Đề án được duyệt', 'Văn phòng Sở', 'Các phòng', '20/6/2026'],
    ])
    expect(read(text)?.length).toBe(11)
  })

  test('end where ordinary text begins below a last row that lacks a cell', () => {
    const text = [
      ...WRAPPED,
      '3 | Kiểm tra nội bộ | Báo cáo | Thanh tra Sở | Các phòng',
      '',
      'II. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Sở theo dõi việc thực hiện.',
    ].join('\n')
    expect(rows(text)?.at(-1)).toEqual(['3', 'Kiểm tra nội bộ', 'Báo cáo', 'Thanh tra Sở', 'Các phòng', null])
    expect(rows(text.replace('\n\n', '\n'))?.at(-1)?.[4]).toBe('Các phòng')
  })

  test('are read on below a header that the next page repeats', () => {
    const text = [...WRAPPED, '6', WRAPPED[0], '3 | Đề án vị trí việc làm | Đề án | Văn phòng Sở | Các', 'phòng | 20/6/2026'].join('\n')
    expect(rows(text)?.map(([number]) => number)).toEqual(['STT', 'I', '1', '2', '3'])
  })
})
