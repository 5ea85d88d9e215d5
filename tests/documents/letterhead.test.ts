import { describe, expect, test } from 'vitest'
import { type Letterhead, readLetterhead } from '../../src/documents/letterhead.js'
import { places } from '../../src/documents/places.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { knowledge } from '../support/knowledge.js'
import { goldMeta, openShipped, shippedIds } from '../support/shipped.js'

const provinces = places(knowledge)
const departments = knowledge.units.departments.map(({ name }) => name)

function read(text: string): Letterhead {
  return readLetterhead(linesOf(text), provinces, departments)
}

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const BODY = `Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026;
Sở Nội vụ ban hành Kế hoạch với các nội dung sau:`

/** A plan of Sở Nội vụ tỉnh Quảng Ninh, some of its lines replaced. */
function plan({
  head = 'UBND TỈNH QUẢNG NINH\nSỞ NỘI VỤ',
  number = 'Số: 45/KH-SNV',
  place = 'Quảng Ninh, ngày 05 tháng 3 năm 2026',
  title = 'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2026',
  body = BODY,
  signature = '',
}): string {
  return [head, MOTTO, number, place, '', title, '', body, '', signature].join('\n')
}

describe('the shipped documents', () => {
  test.each(shippedIds)('%s says what the gold says', (id) => {
    const gold = goldMeta(id)
    const { title, kind, organisation, province, number, issued, period, signer } = openShipped(id)
    expect(title.toLowerCase()).toBe(gold.title.toLowerCase())
    expect(kind).toBe(gold.kind === 'plan appendix' ? 'appendix' : gold.kind)
    expect({ organisation, province, number, issued }).toEqual({
      organisation: gold.organisation,
      province: gold.province,
      number: gold.number,
      issued: gold.issued,
    })
    expect(period).toEqual({ start: gold.period_start, end: gold.period_end })
    expect(signer).toEqual(gold.signer === null ? null : { name: gold.signer, role: gold.signer_role })
  })
})

describe('a plan of a department', () => {
  test('is read from head to foot', () => {
    const signature = 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Thị Thu Hà'
    expect(read(plan({ signature }))).toEqual({
      title: 'Kế hoạch Tuyên truyền cải cách hành chính năm 2026',
      kind: 'plan',
      organisation: 'Sở Nội vụ tỉnh Quảng Ninh',
      province: 'Quảng Ninh',
      number: '45/KH-SNV',
      issued: '2026-03-05',
      period: { start: '2026-01-01', end: '2026-12-31' },
      signer: { name: 'Nguyễn Thị Thu Hà', role: 'Phó Giám đốc (KT. Giám đốc)' },
      evidence: { number: [5, 5], issued: [6, 6], signer: [14, 18] },
      titleLine: 8,
    })
  })

  test('is read where office and motto, number and place share their lines', () => {
    const head = 'UBND TỈNH QUẢNG NINH      CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ      Độc lập - Tự do - Hạnh phúc'
    const letter = read(plan({ head, number: 'Số: 45/KH-SNV      Quảng Ninh, ngày 5 tháng 3 năm 2026', place: '' }))
    expect(letter).toMatchObject({ organisation: 'Sở Nội vụ tỉnh Quảng Ninh', number: '45/KH-SNV', issued: '2026-03-05' })
  })

  test('names its office once where the head says the province again', () => {
    expect(read(plan({ head: 'SỞ NỘI VỤ TỈNH QUẢNG NINH' })).organisation).toBe('Sở Nội vụ tỉnh Quảng Ninh')
  })

  test('with number and day left blank has neither', () => {
    const { number, issued } = read(plan({ number: 'Số:      /KH-SNV', place: 'Quảng Ninh, ngày     tháng 3 năm 2026' }))
    expect([number, issued]).toEqual([null, null])
  })

  test.each([
    ['Số: 05/2025/QĐ-UBND', '05/2025/QĐ-UBND'],
    ['Số 812/SNV-CCHC&VTLT', '812/SNV-CCHC&VTLT'],
    ['Số: 12 /KH-SNV', '12/KH-SNV'],
    ['Số: 12-KH/TU', '12-KH/TU'],
  ])('has the number of “%s”', (line, number) => {
    expect(read(plan({ number: line })).number).toBe(number)
  })

  test('does not take the number of a document that it cites for its own', () => {
    expect(read(plan({ number: 'Số: /KH-SNV', body: 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;' })).number).toBeNull()
  })

  test('has its number where TP. Hồ Chí Minh follows on the line', () => {
    expect(read(plan({ number: 'Số: 77/KH-SNV TP. Hồ Chí Minh, ngày 6 tháng 5 năm 2026', place: '' }))).toMatchObject({
      number: '77/KH-SNV',
      issued: '2026-05-06',
    })
  })

  test('does not take the day of a document that it cites for its own', () => {
    const body = 'Căn cứ Kế hoạch số 12/KH-UBND, ngày 10 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;'
    expect(read(plan({ place: 'Quảng Ninh, ngày     tháng     năm 2026', body })).issued).toBeNull()
  })

  test('does not take the day of a document whose citation wraps before it', () => {
    const body =
      'Căn cứ Chương trình cải cách hành chính nhà nước giai đoạn 2026 - 2030 của Ủy ban nhân dân\ntỉnh, ngày 10 tháng 01 năm 2026;'
    expect(read(plan({ place: 'Quảng Ninh, ngày     tháng     năm 2026', body })).issued).toBeNull()
  })

  test('has a title that ends before a paragraph that begins otherwise than with what it is based on', () => {
    const body = 'Trên cơ sở Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh, Sở Nội vụ xây dựng Kế hoạch như sau:'
    expect(read(plan({ body })).title).toBe('Kế hoạch Tuyên truyền cải cách hành chính năm 2026')
  })

  test('has a title that ends before the name of the office that decides', () => {
    const title = 'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch cải cách hành chính năm 2026\nBỘ TRƯỞNG BỘ NỘI VỤ'
    expect(read(plan({ head: 'BỘ NỘI VỤ', title })).title).toBe('Quyết định Về việc ban hành Kế hoạch cải cách hành chính năm 2026')
  })

  test('has its office written as the department is', () => {
    const body = 'Căn cứ Kế hoạch số 12/KH-UBND ngày 10/01/2026;'
    expect(read(plan({ head: 'UBND TỈNH QUẢNG NINH\nSỞ GIÁO DỤC VÀ ĐÀO TẠO', body })).organisation).toBe(
      'Sở Giáo dục và Đào tạo tỉnh Quảng Ninh',
    )
  })
})

describe('other offices', () => {
  test('a People’s Committee issues itself where no department stands below it', () => {
    const head = 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'
    const title = 'KẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Lâm Đồng năm 2026'
    const signature = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Hồng Thái'
    const letter = read(plan({ head, number: 'Số: 1234/KH-UBND', place: 'Lâm Đồng, ngày 15 tháng 02 năm 2026', title, signature }))
    expect(letter).toMatchObject({
      organisation: 'Ủy ban nhân dân tỉnh Lâm Đồng',
      province: 'Lâm Đồng',
      number: '1234/KH-UBND',
      issued: '2026-02-15',
      signer: { name: 'Trần Hồng Thái', role: 'Phó Chủ tịch (TM. Ủy ban nhân dân, KT. Chủ tịch)' },
    })
    expect(read(plan({ head: 'UBND TỈNH LÂM ĐỒNG', title })).organisation).toBe('Ủy ban nhân dân tỉnh Lâm Đồng')
  })

  test('a People’s Committee whose province stands on the next line is read', () => {
    const title = 'KẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Lâm Đồng năm 2026'
    expect(read(plan({ head: 'ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG', title })).organisation).toBe('Ủy ban nhân dân tỉnh Lâm Đồng')
  })

  test('a sub-department issues below its department, which is not the issuer', () => {
    const head = 'SỞ CÔNG THƯƠNG TỈNH GIA LAI\nCHI CỤC QUẢN LÝ THỊ TRƯỜNG'
    const body = 'Căn cứ Quyết định của Sở Công Thương, Chi cục Quản lý thị trường ban hành Kế hoạch.'
    expect(read(plan({ head, body })).organisation).toBe('Chi cục Quản lý thị trường tỉnh Gia Lai')
  })

  test('a ministry has no province', () => {
    const letter = read(plan({ head: 'BỘ NỘI VỤ', place: 'Hà Nội, ngày 20 tháng 01 năm 2026', body: 'Căn cứ chức năng của Bộ Nội vụ;' }))
    expect(letter).toMatchObject({ organisation: 'Bộ Nội vụ', province: null })
  })

  test('without a head it is the department that the text names most', () => {
    const text =
      'KẾ HOẠCH\nCải cách hành chính năm 2026\nCăn cứ Kế hoạch của tỉnh Cà Mau; Sở Y tế giao Văn phòng.\nSở Y tế và Sở Nội vụ phối hợp.'
    expect(read(text)).toMatchObject({ organisation: 'Sở Y tế tỉnh Cà Mau', province: 'Cà Mau' })
  })

  test('of a text that is no document nothing is made up', () => {
    expect(read('Ghi chú cuộc họp giao ban\nKhông có nội dung khác.')).toEqual({
      title: 'Ghi chú cuộc họp giao ban',
      kind: 'other',
      organisation: null,
      province: null,
      number: null,
      issued: null,
      period: null,
      signer: null,
      evidence: { number: null, issued: null, signer: null },
      titleLine: 1,
    })
  })
})

describe('a letterhead as a tool for PDF files writes it', () => {
  test('has the name of an office that goes on below its first line', () => {
    for (const head of [
      'UBND TỈNH LẠNG SƠN\nSỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN',
      'UBND TỈNH LẠNG SƠN\nSỞ NÔNG NGHIỆP\nVÀ PHÁT TRIỂN NÔNG THÔN',
    ])
      expect(read(plan({ head })).organisation).toBe('Sở Nông nghiệp và Phát triển nông thôn tỉnh Lạng Sơn')
    const body = 'Ban Quản lý các khu công nghiệp ban hành Kế hoạch sau đây.'
    expect(read(plan({ head: 'UBND TỈNH LẠNG SƠN\nBAN QUẢN LÝ CÁC KHU\nCÔNG NGHIỆP', body })).organisation).toBe(
      'Ban Quản lý các khu công nghiệp tỉnh Lạng Sơn',
    )
  })

  test('has a title that begins with what is to be carried out, without the stroke below it', () => {
    expect(read(plan({ title: 'KẾ HOẠCH\nThực hiện công tác cải cách hành chính năm 2026\n_______' })).title).toBe(
      'Kế hoạch Thực hiện công tác cải cách hành chính năm 2026',
    )
    expect(read(plan({ title: 'KẾ HOẠCH', body: 'Triển khai Kế hoạch số 5/KH-UBND ngày 02/01/2026, Sở ban hành Kế hoạch.' })).title).toBe(
      'Kế hoạch',
    )
  })

  test('has a period of several years whose stroke was lost at the end of a line', () => {
    expect(read(plan({ title: 'KẾ HOẠCH\nCải cách hành chính giai đoạn 2021 2025, định hướng đến năm 2030' })).period).toEqual({
      start: '2021-01-01',
      end: '2025-12-31',
    })
  })

  test('has its signer below the recipients that stand beside the signature', () => {
    const signature =
      'Nơi nhận:\nGIÁM ĐỐC\n- Bộ Tư pháp;\n(đã ký số)\n- UBND tỉnh;\n- Sở Nội vụ;\n- Lãnh đạo Sở;\n- Các phòng;\n- Lưu: VT.\nTrần Khắc Nguyên'
    expect(read(plan({ signature })).signer).toEqual({ name: 'Trần Khắc Nguyên', role: 'Giám đốc' })
  })
})
