import { describe, expect, test } from 'vitest'
import { columnTitles } from '../../src/documents/columns.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { readSeparatedTable, separatedCells } from '../../src/documents/separated.js'
import { knowledge } from '../support/knowledge.js'

const titles = columnTitles(knowledge)

function read(text: string) {
  return readSeparatedTable(linesOf(text), 0, titles)
}

/** The cells of each row; null for an empty one. */
function rows(text: string): (string | null)[][] | undefined {
  return read(text)?.region.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))
}

const HEAD = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|----|:--------|:-------:|----------:|\n'

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
  test('reads a Markdown table', () => {
    const text = `${HEAD}| 1 | Rà soát thủ tục hành chính | Văn phòng Sở | Quý I/2026 |\n| 2 | Kiểm tra công vụ | Thanh tra Sở | Tháng 6/2026 |\nNơi nhận:`
    expect(rows(text)).toEqual([
      ['1', 'Rà soát thủ tục hành chính', 'Văn phòng Sở', 'Quý I/2026'],
      ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Tháng 6/2026'],
    ])
    const table = read(text)
    expect(table?.length).toBe(4)
    expect(table?.region.columns).toEqual(['number', 'task', 'lead', 'deadline'])
    expect(table?.region.rows.map(({ lines }) => lines)).toEqual([
      [3, 3],
      [4, 4],
    ])
  })

  test('reads a table pasted with tabs', () => {
    const text = 'STT\tNhiệm vụ\tSản phẩm\tĐơn vị chủ trì\n1\tRà soát thủ tục\tBáo cáo\tVăn phòng Sở\n2\tKiểm tra công vụ\t\tThanh tra Sở'
    expect(rows(text)).toEqual([
      ['1', 'Rà soát thủ tục', 'Báo cáo', 'Văn phòng Sở'],
      ['2', 'Kiểm tra công vụ', null, 'Thanh tra Sở'],
    ])
  })

  test('reads a header of two rows', () => {
    const text = `| TT | Nhiệm vụ | Đơn vị | Thời gian |
| | | chủ trì | hoàn thành |
| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I/2026 |`
    expect(read(text)?.region.columns).toEqual(['number', 'task', 'lead', 'deadline'])
    expect(rows(text)).toHaveLength(1)
  })

  test('leaves out a header that is repeated on the next page, and the line of column numbers', () => {
    const text = `${HEAD}| (1) | (2) | (3) | (4) |
| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I/2026 |
| TT | Nhiệm vụ | Chủ trì | Thời hạn |
| 2 | Kiểm tra công vụ | Thanh tra Sở | Tháng 6/2026 |`
    expect(rows(text)?.map(([number]) => number)).toEqual(['1', '2'])
  })

  test('knows when a cell says the same as the one above', () => {
    const text = `${HEAD}| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I/2026 |\n| 2 | Kiểm tra công vụ | ″ | Như trên |\n| 3 | Tập huấn | nt | Tháng 6/2026 |`
    expect(read(text)?.region.rows.map(({ cells }) => cells.map((cell) => cell?.merged))).toEqual([
      [false, false, false, false],
      [false, false, true, true],
      [false, false, true, false],
    ])
  })

  test('gives a column with an unknown title no role, and two alike only one', () => {
    const text =
      '| Nhiệm vụ | Cấp độ | Chủ trì | Thời hạn | Thời gian thực hiện |\n|--|--|--|--|--|\n| Rà soát | 1 | Văn phòng | Quý I | Quý II |'
    expect(read(text)?.region.columns).toEqual(['task', null, 'lead', 'deadline', null])
  })

  test.each([
    ['a table of figures', '| TT | Lĩnh vực | Số hồ sơ |\n|--|--|--|\n| 1 | Đất đai | 25 |'],
    ['a table of tasks that names nobody', '| TT | Nhiệm vụ | Ghi chú |\n|--|--|--|\n| 1 | Rà soát | |'],
    ['a header without rows', HEAD],
    ['running text', 'Nhiệm vụ của đơn vị chủ trì\nRà soát thủ tục'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toBeNull()
  })

  test('reads a row on two lines where its last cell holds a line break', () => {
    const text =
      'TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tRà soát thủ tục\tVăn phòng\nSở\tQuý I/2026\n2\tKiểm tra công vụ\tThanh tra Sở\tTháng 6/2026'
    expect(rows(text)).toEqual([
      ['1', 'Rà soát thủ tục', 'Văn phòng Sở', 'Quý I/2026'],
      ['2', 'Kiểm tra công vụ', 'Thanh tra Sở', 'Tháng 6/2026'],
    ])
    expect(read(text)?.region.rows[0]?.lines).toEqual([2, 3])
  })

  test('reads a row on two lines where its second cell holds a line break', () => {
    const text = 'TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tKiểm tra\tThanh tra Sở\tTháng 6/2026\n2\tRà soát\nthủ tục\tVăn phòng Sở\tQuý I/2026'
    expect(rows(text)?.[1]).toEqual(['2', 'Rà soát thủ tục', 'Văn phòng Sở', 'Quý I/2026'])
  })

  test('reads rows that run on over several lines, past the number of a page and the titles of areas', () => {
    const text = [
      'STT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời hạn',
      'I | CẢI CÁCH THỂ CHẾ',
      '1 | Chính sách hỗ trợ doanh nghiệp | Nghị quyết |',
      'Phòng Công nghệ | Sở Tài chính; Phòng Kế hoạch |',
      '5',
      'Tháng 7/2026',
      '2 | Sắp xếp đơn vị sự nghiệp | Đề án | Văn phòng Sở | Sở',
      'Nội vụ; các đơn vị | 31/3/2026',
      'II | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
      '3 | Đề án vị trí việc làm | Đề án được duyệt | Văn phòng Sở | Các phòng',
      '| 20/6/2026',
      'Nơi nhận:',
    ].join('\n')
    expect(rows(text)).toEqual([
      ['I', 'CẢI CÁCH THỂ CHẾ'],
      ['1', 'Chính sách hỗ trợ doanh nghiệp', 'Nghị quyết', 'Phòng Công nghệ', 'Sở Tài chính; Phòng Kế hoạch', 'Tháng 7/2026'],
      ['2', 'Sắp xếp đơn vị sự nghiệp', 'Đề án', 'Văn phòng Sở', 'Sở Nội vụ; các đơn vị', '31/3/2026'],
      ['II', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'],
      ['3', 'Đề án vị trí việc làm', 'Đề án được duyệt', 'Văn phòng Sở', 'Các phòng', '20/6/2026'],
    ])
    expect(read(text)?.length).toBe(11)
  })
})
