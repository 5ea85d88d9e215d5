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

  it('an item of a directive that begins with its own unit is not led by the unit above it', () => {
    const { tasks } = extractionOf(
      'ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCHỈ THỊ\nVề cải cách hành chính\n\nChủ tịch UBND tỉnh yêu cầu:\n1. Sở Nội vụ\na) Kiểm tra kỷ luật, kỷ cương hành chính trước ngày 30/9/2026.\n2. Sở Tài chính bố trí kinh phí cho công tác cải cách hành chính.\n3. Sở Xây dựng, Sở Y tế rà soát hồ sơ tồn đọng.\n',
    )
    expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Nội vụ'], ['Sở Tài chính'], ['Sở Xây dựng', 'Sở Y tế']])
  })

  it('a letter gives work in numbered items', () => {
    const { tasks } = extractionOf(
      'UBND TỈNH TÂY NINH\nSỞ TÀI CHÍNH\nSố: 640/STC-VP\nV/v đôn đốc nhiệm vụ cải cách hành chính\n\nKính gửi: Các phòng thuộc Sở\n\nGiám đốc Sở yêu cầu:\n1. Phòng Ngân sách: Khẩn trương công khai dự toán, xong trước ngày 20/4/2026.\n2. Thanh tra Sở chủ trì, Văn phòng Sở phối hợp kiểm tra việc tiếp công dân.\n',
    )
    expect(tasks.map(({ lead, coordinate }) => [lead, coordinate])).toEqual([
      [['Phòng Ngân sách'], []],
      [['Thanh tra Sở'], ['Văn phòng Sở']],
    ])
  })

  it('the authority line of a decision is no signature: the plan below is read', () => {
    const { document, targets } = extractionOf(
      'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG TRỊ\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch cải cách hành chính năm 2026\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nTheo đề nghị của Giám đốc Sở Nội vụ.\n\nI. MỤC TIÊU\n\n1. Chỉ số hài lòng của người dân đạt từ 92% trở lên.\n\n2. 100% thủ tục hành chính được công khai.\n',
    )
    expect(document.organisation).toBe('Ủy ban nhân dân tỉnh Quảng Trị')
    expect(targets.map(({ value }) => value)).toEqual([92, 100])
  })

  it.each([
    ['ỦY BAN NHÂN DÂN\nXÃ ĐỒNG XUÂN', 'Ủy ban nhân dân xã Đồng Xuân'],
    ['UBND TỈNH ĐẮK LẮK\nUBND XÃ ĐỒNG XUÂN', 'Ủy ban nhân dân xã Đồng Xuân'],
    ['ỦY BAN NHÂN DÂN\nPHƯỜNG BẾN THỦY', 'Ủy ban nhân dân phường Bến Thủy'],
    ['ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK', 'Ủy ban nhân dân tỉnh Đắk Lắk'],
  ])('a commune is not its province: %j', (head, organisation) => {
    const { document } = extractionOf(
      `${head}\nSố: 31/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\nCăn cứ Kế hoạch số 12/KH-UBND của UBND tỉnh Đắk Lắk;\n\nI. MỤC TIÊU\n\nNâng cao chất lượng phục vụ.\n`,
    )
    expect(document.organisation).toBe(organisation)
  })

  it('a deadline of no known form is kept as written, doubted and reported', () => {
    const { tasks, warnings } = extractionOf(
      `${TABLE}| 1 | Rà soát hồ sơ địa giới | Văn phòng Sở | Xong mùa khô |\n| 2 | Tập huấn nghiệp vụ | Thanh tra Sở | T3/2025 |\n`,
    )
    expect(nth(tasks, 0).deadline).toMatchObject({ text: 'Xong mùa khô', kind: 'conditional', start: null, end: null })
    expect(nth(tasks, 0).confidence).toBeLessThan(0.9)
    expect(nth(tasks, 1).deadline).toMatchObject({ kind: 'period', start: '2025-03-01', end: '2025-03-31' })
    expect(warnings.map(({ code }) => code)).toEqual(['deadline-unread'])
  })

  it('`nt` says what the row above says', () => {
    const { tasks } = extractionOf(
      `${TABLE}| 1 | Rà soát hồ sơ địa giới | Văn phòng Sở | Quý I/2025 |\n| 2 | Tập huấn nghiệp vụ | nt | Như trên |\n`,
    )
    expect(nth(tasks, 1)).toMatchObject({ lead: ['Văn phòng Sở'], deadline: { text: 'Quý I/2025' } })
  })

  it('a plan in which no task was found says so', () => {
    expect(extractionOf(`${HEAD}Các đơn vị thực hiện theo chỉ đạo.\n`).warnings.map(({ code }) => code)).toContain('no-tasks')
  })

  it('a place in a ranking may be written without its unit', () => {
    const { targets } = extractionOf(`${HEAD.replace('II. NHIỆM VỤ', 'I. MỤC TIÊU')}- Phấn đấu Chỉ số PAPI xếp thứ 10 cả nước.\n`)
    expect(only(targets)).toMatchObject({ comparator: '<=', value: 10 })
    expect(only(targets).metric).toMatch(/^Chỉ số PAPI/)
    expect(only(targets).metric).not.toMatch(/ứ 10/)
  })

  it('what waits for an event has no date, whatever years its name has', () => {
    const { tasks } = extractionOf(
      `${TABLE}| 1 | Công khai điểm tuyển sinh | Văn phòng Sở | Trước khi bắt đầu năm học 2025 - 2026 |\n| 2 | Tập huấn | Thanh tra Sở | Quý I/2025 |\n`,
    )
    expect(nth(tasks, 0).deadline).toMatchObject({ kind: 'conditional', end: null })
  })
})
