import { describe, expect, test } from 'vitest'
import { clauseOf } from '../../../src/questions/compose/target-words.js'

describe('clauseOf', () => {
  test('leaves a metric alone that stands in the text', () => {
    const statement = 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 98%'
    expect(clauseOf({ metric: 'tỷ lệ hồ sơ giải quyết đúng hạn', statement, value: 98 })).toBeNull()
  })

  test.each([
    ['năng lực cạnh tranh thuộc cả nước', 'Góp phần để năng lực cạnh tranh thuộc nhóm 20 địa phương dẫn đầu cả nước.', 20],
    ['Kiểm tra tại , đơn vị thuộc Sở', 'Kiểm tra tại ít nhất 05 phòng, đơn vị thuộc Sở', 5],
  ])('gives the words of “%s” as they stand', (metric, statement, value) => {
    expect(clauseOf({ metric, statement, value })).toBe(statement.replace(/\.$/, ''))
  })

  test('gives the clause that has the number', () => {
    const statement = '- Giảm 1,5% chi trực tiếp; cắt giảm ít nhất 30% chi hội họp; 90% lĩnh vực có định mức'
    expect(clauseOf({ metric: 'cắt giảm chi hội họp', statement, value: 30 })).toBe('cắt giảm ít nhất 30% chi hội họp')
    expect(clauseOf({ metric: 'giảm chi trực tiếp', statement, value: 1.5 })).toBe('Giảm 1,5% chi trực tiếp')
  })
})
