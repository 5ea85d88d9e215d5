import { describe, expect, test } from 'vitest'
import { columnTitles } from '../../src/documents/columns.js'
import { targetColumns } from '../../src/documents/known-tables.js'
import { tablesInText } from '../../src/documents/readers/tables-in-text/tables.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { findRegions } from '../../src/documents/regions.js'
import { knowledge } from '../support/knowledge.js'

const titles = columnTitles(knowledge)

function regionsOf(text: string) {
  const { lines, tables } = tablesInText(linesOf(text))
  return findRegions(lines, titles, tables)
}

/** The only task table of a text. */
function gridOf(text: string) {
  const [region, ...others] = regionsOf(text)
  if (region?.kind !== 'grid' || others.length > 0) throw new Error('no table alone')
  return region
}

/** The first cell of each row. */
const numbers = (text: string) => gridOf(text).rows.map(({ cells }) => cells[0]?.text)

const HEAD = '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n|----|:--------|:-------:|----------:|\n'

describe('a table of tasks', () => {
  test('is known by the titles of its columns', () => {
    const region = gridOf(`${HEAD}| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I/2026 |`)
    expect(region.columns).toEqual(['number', 'task', 'lead', 'deadline'])
    expect(region.header.map(({ number }) => number)).toEqual([1])
    expect(region.exact).toBe(false)
  })

  test('may have a header of two rows, and a line of column numbers', () => {
    const text = `| TT | Nhiệm vụ | Đơn vị | Thời gian |
| | | chủ trì | hoàn thành |
| (1) | (2) | (3) | (4) |
| 1 | Rà soát thủ tục | Văn phòng Sở | Quý I/2026 |`
    expect(gridOf(text).columns).toEqual(['number', 'task', 'lead', 'deadline'])
    expect(numbers(text)).toEqual(['1'])
  })

  test('gives a column with an unknown title no role, and two alike only one', () => {
    const text =
      '| Nhiệm vụ | Cấp độ | Chủ trì | Thời hạn | Thời gian thực hiện |\n|--|--|--|--|--|\n| Rà soát | 1 | Văn phòng | Quý I | Quý II |'
    expect(gridOf(text).columns).toEqual(['task', null, 'lead', 'deadline', null])
    expect(gridOf(text).unknown).toEqual([{ column: 1, title: 'Cấp độ' }])
  })

  test.each([
    ['names nobody', '| TT | Nhiệm vụ | Ghi chú |\n|--|--|--|\n| 1 | Rà soát | |'],
    ['is none', 'Nhiệm vụ của đơn vị chủ trì\nRà soát thủ tục'],
  ])('that %s stays text', (_, text) => {
    expect(regionsOf(text).map(({ kind }) => kind)).toEqual(['prose'])
  })
})

describe('a table of figures', () => {
  test('is known by its numbers', () => {
    const text = '| TT | Lĩnh vực | Quý I | Quý II |\n|--|--|--|--|\n| 1 | Đất đai | 25 | 31 |\n| 2 | Hộ tịch | 7 | 9 |'
    expect(regionsOf(text).map(({ kind }) => kind)).toEqual(['figure-table'])
  })
})

describe('targetColumns', () => {
  const found = (text: string) => targetColumns(tablesInText(linesOf(text)).tables[0]?.rows ?? [])

  test('finds what is measured and the years by which', () => {
    expect(found('TT\tChỉ tiêu\tĐơn vị tính\tNăm 2026\n1\tHồ sơ đúng hạn\t%\t98')).toMatchObject({ header: 0, metric: 1, unit: 2 })
    expect(found('TT\tMục tiêu\tChỉ tiêu năm 2026\tKết quả năm 2025\n1\tHồ sơ đúng hạn\t98%\t96%')).toMatchObject({
      metric: 1,
      values: [{ column: 2, title: 'chi tieu nam 2026' }],
    })
  })

  test.each(['TT\tMục tiêu\tGiải pháp\n1\tHồ sơ đúng hạn\tKiểm tra', 'TT\tTiêu chí\tNăm 2025\tNăm 2026\n1\tHồ sơ đúng hạn\t96\t98'])(
    'finds none in %j',
    (text) => {
      expect(found(text)).toBeNull()
    },
  )
})
