import { describe, expect, test } from 'vitest'
import { readAlignedTable } from '../../../src/documents/aligned/table.js'
import { columnTitles } from '../../../src/documents/columns.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { knowledge } from '../../support/knowledge.js'

const rows = (text: string) =>
  readAlignedTable(linesOf(text), 0, columnTitles(knowledge))?.region.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))

const HEADER = 'TT         Nhiệm vụ               Chủ trì           Thời gian\n'

describe('a table whose cells stand in the middle of their rows', () => {
  test('is cut between its rows, above and below the numbers', () => {
    const text = `${HEADER}     Rà soát quy trình giải quyết
1    hồ sơ, thủ tục hành chính      Thanh tra Sở      Quý I/2026
     của các đơn vị thuộc Sở
     Công khai kết quả giải quyết
2    hồ sơ tại bộ phận tiếp nhận    Văn phòng Sở      Quý II/2026
     và trả kết quả
     Tập huấn nghiệp vụ cho công
3    chức làm việc tại bộ phận      Văn phòng Sở      Quý III/2026
     tiếp nhận
`
    expect(rows(text)).toEqual([
      ['1', 'Rà soát quy trình giải quyết hồ sơ, thủ tục hành chính của các đơn vị thuộc Sở', 'Thanh tra Sở', 'Quý I/2026'],
      ['2', 'Công khai kết quả giải quyết hồ sơ tại bộ phận tiếp nhận và trả kết quả', 'Văn phòng Sở', 'Quý II/2026'],
      ['3', 'Tập huấn nghiệp vụ cho công chức làm việc tại bộ phận tiếp nhận', 'Văn phòng Sở', 'Quý III/2026'],
    ])
  })

  test('has a task for each lead and deadline beside a number that they share', () => {
    const text = `${HEADER}     Rà soát quy trình giải quyết
     hồ sơ, thủ tục hành chính      Thanh tra Sở      Quý I/2026
     của các đơn vị thuộc Sở
1
     Công khai kết quả giải quyết
     hồ sơ tại bộ phận tiếp nhận    Văn phòng Sở      Quý II/2026
     và trả kết quả
     Tập huấn nghiệp vụ cho công
2    chức làm việc tại bộ phận      Văn phòng Sở      Quý III/2026
     tiếp nhận
     Khảo sát sự hài lòng của
3    người dân, doanh nghiệp        Thanh tra Sở      Quý IV/2026
     tại các đơn vị
`
    expect(rows(text)?.map(([number, , lead, deadline]) => [number, lead, deadline])).toEqual([
      ['1', 'Thanh tra Sở', 'Quý I/2026'],
      [null, 'Văn phòng Sở', 'Quý II/2026'],
      ['2', 'Văn phòng Sở', 'Quý III/2026'],
      ['3', 'Thanh tra Sở', 'Quý IV/2026'],
    ])
  })
})
