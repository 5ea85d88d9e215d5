import { describe, expect, it } from 'vitest'
import { nth } from '../../support/library.js'
import { HEADER, rowNumber, rowRead, TWO_ROWS, tasksOf, twoRowsRead, written } from '../../support/tables.js'

const all = [...twoRowsRead, rowRead(3)]

describe('a page break between two rows', () => {
  it('changes nothing', () => {
    expect(tasksOf(`${HEADER}${TWO_ROWS}\f${rowNumber(3)}`).map(written)).toEqual(all)
  })

  it('changes nothing where the header is repeated below it', () => {
    expect(tasksOf(`${HEADER}${TWO_ROWS}\f${HEADER}${rowNumber(3)}`).map(written)).toEqual(all)
  })

  it('changes nothing where only the repeated header shows it', () => {
    expect(tasksOf(`${HEADER}${TWO_ROWS}${HEADER}${rowNumber(3)}`).map(written)).toEqual(all)
  })

  it.each([
    ['above', `2\n\f${rowNumber(3)}`],
    ['below', `\f2\n${rowNumber(3)}`],
  ])('changes nothing where a page number stands %s it', (_, rest) => {
    expect(tasksOf(HEADER + TWO_ROWS + rest).map(written)).toEqual(all)
  })
})

describe('a page break inside a row', () => {
  const row =
    '3 | Khảo sát mức độ hài lòng của người bệnh đối với dịch vụ | Báo cáo kết quả khảo sát | Thanh tra Sở | Các phòng chuyên môn | Quý II/2025'
  const cells = [
    '3',
    'Khảo sát mức độ hài lòng của người',
    'bệnh đối với dịch vụ',
    'Báo cáo kết',
    'quả khảo sát',
    'Thanh tra Sở',
    'Các phòng',
    'chuyên môn',
    'Quý II/2025',
  ]
  const brokenBefore = (line: number) => `${[...cells.slice(0, line), `\f${cells[line] ?? ''}`, ...cells.slice(line + 1)].join('\n')}\n`

  it.each([
    ['inside the task', 2],
    ['before the product', 3],
    ['before the lead unit', 5],
    ['inside the co-ordinating unit', 7],
    ['before the deadline', 8],
  ])('leaves the row one when it falls %s', (_, line) => {
    expect(tasksOf(HEADER + TWO_ROWS + brokenBefore(line) + rowNumber(4)).map(written)).toEqual([...twoRowsRead, row, rowRead(4)])
  })

  it('leaves the row one when the header is repeated below it', () => {
    const broken = brokenBefore(2).replace('\f', `\f${HEADER}`)
    expect(tasksOf(HEADER + TWO_ROWS + broken + rowNumber(4)).map(written)).toEqual([...twoRowsRead, row, rowRead(4)])
  })

  it('counts the lines on both pages', () => {
    const third = tasksOf(HEADER + TWO_ROWS + brokenBefore(2) + rowNumber(4))[2]
    expect(third?.lines).toEqual([28, 36])
  })

  it('gives every cell its rest when several are cut', () => {
    const broken = `3
Khảo sát mức độ hài lòng của người
bệnh đối với dịch vụ điều
Báo cáo kết
Thanh tra Sở
Các phòng
Quý II/2025
\ftrị ngoại trú
quả khảo sát
chuyên môn
`
    expect(written(nth(tasksOf(HEADER + TWO_ROWS + broken + rowNumber(4)), 2))).toBe(
      '3 | Khảo sát mức độ hài lòng của người bệnh đối với dịch vụ điều trị ngoại trú | Báo cáo kết quả khảo sát | Thanh tra Sở | Các phòng chuyên môn | Quý II/2025',
    )
  })
})
