import { describe, expect, test } from 'vitest'
import { columnTitles } from '../../src/documents/columns.js'
import { syllables } from '../../src/language/tokens.js'
import { knowledge } from '../support/knowledge.js'

const titles = columnTitles(knowledge)
const at = (text: string, from = 0) => titles.at(syllables(text), from)

describe('column titles', () => {
  test.each([
    ['STT', 'number'],
    ['Mục tiêu', 'objective'],
    ['NHIỆM VỤ CỤ THỂ', 'task'],
    ['Hoạt động', 'activity'],
    ['Kết quả/ sản phẩm', 'product'],
    ['Cơ quan chủ trì', 'lead'],
    ['don vi phoi hop', 'coordinate'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Kinh phí', 'budget'],
    ['Ghi chú', 'note'],
  ])('are recognised: %s is %s', (title, role) => {
    expect(at(title)).toEqual({ role, length: syllables(title).length })
  })

  test('are taken as long as they can be', () => {
    expect(at('Thời gian hoàn thành Kinh phí')).toEqual({ role: 'deadline', length: 4 })
    expect(at('Thời gian Kinh phí')).toEqual({ role: 'deadline', length: 2 })
  })

  test('are recognised from the middle of a line', () => {
    const line = 'TT Nhiệm vụ trọng tâm Chủ trì Phối hợp'
    expect([0, 1, 5, 7].map((from) => at(line, from)?.role)).toEqual(['number', 'task', 'lead', 'coordinate'])
    expect(at(line, 2)).toBeNull()
  })

  test('come longest first where several begin', () => {
    const found = titles.allAt(syllables('Mục tiêu cụ thể'), 0)
    expect(found.map(({ length }) => length)).toEqual([4, 2])
    expect(new Set(found.map(({ role }) => role))).toEqual(new Set(['objective']))
  })

  test.each(['Căn cứ pháp lý', 'chủ', '', '594/KH-SCT'])('are not seen in %j', (text) => {
    expect(at(text)).toBeNull()
  })

  test('end with the text: nothing is found behind its last word', () => {
    expect(at('Chủ trì', 2)).toBeNull()
    expect(titles.allAt([], 0)).toEqual([])
  })

  test("may be an office's own", () => {
    const own = columnTitles({
      ...knowledge,
      columns: { ...knowledge.columns, columns: [{ role: 'lead', titles: ['Bộ phận thường trực', '…'] }] },
    })
    expect(own.at(syllables('Bộ phận thường trực'), 0)).toEqual({ role: 'lead', length: 4 })
    expect(own.at(syllables('Chủ trì'), 0)).toBeNull()
  })
})
