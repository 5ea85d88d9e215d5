import { describe, expect, test } from 'vitest'
import { readTitles } from '../../../src/documents/aligned/titles.js'
import { columnTitles } from '../../../src/documents/columns.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { knowledge } from '../../support/knowledge.js'

const read = (text: string) => readTitles(linesOf(text), 0, columnTitles(knowledge))
const roles = (text: string) => read(text)?.columns.map(({ role }) => role)

describe('readTitles', () => {
  test('tells what the columns hold, and where their titles stand', () => {
    expect(read('TT   Nhiệm vụ      Chủ trì   Thời gian\n1    Rà soát       Thanh tra Sở   Quý I')).toEqual({
      columns: [
        { role: 'number', title: 'TT', start: 0, end: 2 },
        { role: 'task', title: 'Nhiệm vụ', start: 5, end: 13 },
        { role: 'lead', title: 'Chủ trì', start: 19, end: 26 },
        { role: 'deadline', title: 'Thời gian', start: 29, end: 38 },
      ],
      length: 1,
    })
  })

  test('joins titles that wrap, above and below the others', () => {
    const text = `                                      Đơn vị      Thời gian
STT   Nhiệm vụ          Chủ trì        phối         hoàn
                                        hợp         thành
1     Rà soát           Thanh tra     Văn phòng   Quý I`
    expect(roles(text)).toEqual(['number', 'task', 'lead', 'coordinate', 'deadline'])
  })

  test.each([
    [
      'in the middle of them',
      '                                Tổ chức thực hiện\nTT   Nhiệm vụ                                        Thời gian\n                             Chủ trì         Phối hợp',
    ],
    [
      'at the left',
      'TT   Nhiệm vụ                Tổ chức thực hiện         Thời gian\n                             Chủ trì         Phối hợp',
    ],
  ])('gives columns below a common title their own, which stands %s', (_, text) => {
    expect(roles(`${text}\n1    Rà soát`)).toEqual(['number', 'task', 'lead', 'coordinate', 'deadline'])
  })

  test('tells titles apart that only one space divides', () => {
    expect(roles('TT   Nhiệm vụ   Đơn vị chủ trì Đơn vị phối hợp   Thời gian')).toEqual([
      'number',
      'task',
      'lead',
      'coordinate',
      'deadline',
    ])
  })

  test('takes the line of column numbers with it', () => {
    expect(read('TT   Nhiệm vụ      Chủ trì   Thời gian\n(1)  (2)  (3)  (4)\n1    Rà soát')?.length).toBe(2)
  })

  test.each([
    ['running text', 'Nhiệm vụ của các phòng, đơn vị thuộc Sở trong năm 2026'],
    ['titles of any table', 'TT   Họ và tên   Chức vụ   Ghi chú'],
    ['a row', '1   Rà soát   Văn phòng   Quý I/2026'],
  ])('sees none in %s', (_, text) => {
    expect(read(text)).toBeNull()
  })
})
