import { describe, expect, it } from 'vitest'
import { legacyFontOf } from '../../src/documents/readers/encoding.js'
import { findQuantities } from '../../src/extraction/targets/quantities.js'
import { extractionOf, nth, only } from '../support/library.js'

const HEAD = 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH NAM ĐỊNH\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\nII. NHIỆM VỤ\n\n'
const TABLE = `${HEAD}| TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |\n|---|---|---|---|\n`

describe('what plans of other offices showed', () => {
  it('a quarter with a Roman four in a sentence is the fourth', () => {
    const { tasks } = extractionOf(`${HEAD}1. Giao Văn phòng Sở chủ trì nâng cấp phần mềm, hoàn thành trong quý IV/2025.\n`)
    expect(only(tasks).deadline).toMatchObject({ start: '2025-10-01', end: '2025-12-31' })
  })

  it('the last task stands apart from the signature below it', () => {
    const { tasks, document } = extractionOf(
      `${HEAD}1. Giao Văn phòng Sở chủ trì xây dựng kế hoạch tuyên truyền, hoàn thành trước ngày 31/3/2025.\n\n2. Giao Chi cục Kiểm lâm chủ trì rà soát thủ tục lâm nghiệp trong quý II/2025.\n\nGIÁM ĐỐC\n\n(Đã ký)\n\nPhạm Văn Sơn\n`,
    )
    expect(tasks.map(({ lead }) => lead)).toEqual([['Văn phòng Sở'], ['Chi cục Kiểm lâm']])
    expect(document.signer).toEqual({ name: 'Phạm Văn Sơn', role: 'Giám đốc' })
  })

  it('a month and a year are a deadline', () => {
    const { tasks } = extractionOf(
      `${TABLE}| 1 | Rà soát hồ sơ địa giới | Văn phòng Sở | 10/2025 |\n| 2 | Tập huấn nghiệp vụ | Thanh tra Sở | Tháng 11/2025 |\n`,
    )
    expect(nth(tasks, 0).deadline).toMatchObject({ kind: 'period', start: '2025-10-01', end: '2025-10-31' })
  })

  it('one cell may name who leads and who co-ordinates', () => {
    const table = TABLE.replace('Đơn vị thực hiện', 'Cơ quan chủ trì')
    const { tasks } = extractionOf(
      `${table}| 1 | Rà soát hồ sơ địa giới | Chủ trì: Văn phòng Sở Phối hợp: các phòng thuộc Sở | Quý I/2025 |\n| 2 | Tập huấn nghiệp vụ | Thanh tra Sở | Quý II/2025 |\n`,
    )
    expect(tasks.map(({ lead, coordinate }) => [lead, coordinate])).toEqual([
      [['Văn phòng Sở'], ['các phòng thuộc Sở']],
      [['Thanh tra Sở'], []],
    ])
  })

  it('points and ranks among departments are targets', () => {
    const text = 'Chỉ số cải cách hành chính của Sở đạt từ 90 điểm trở lên, xếp trong nhóm 05 sở, ban, ngành dẫn đầu toàn tỉnh'
    expect(findQuantities(text).map(({ comparator, value, unit }) => [comparator, value, unit])).toContainEqual(['<=', 5, 'sở, ban, ngành'])
    expect(findQuantities('Chỉ số của Sở đạt từ 88 điểm trở lên')).toMatchObject([{ comparator: '>=', value: 88, unit: 'điểm' }])
  })

  it('TCVN3 has no capitals with tones: the small ones in a word of capitals are meant as such', () => {
    const font = legacyFontOf('Së Néi vô ban hµnh KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2025')
    expect(font?.convert('GI¸M §èC NHIÖM Vô MôC TI£U\nSë Néi vô')).toBe('GIÁM ĐỐC NHIỆM VỤ MỤC TIÊU\nSở Nội vụ')
  })
})
