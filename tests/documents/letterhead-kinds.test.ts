import { describe, expect, test } from 'vitest'
import { type Letterhead, readLetterhead } from '../../src/documents/letterhead.js'
import { places } from '../../src/documents/places.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { knowledge } from '../support/knowledge.js'

const provinces = places(knowledge)

function read(text: string): Letterhead {
  return readLetterhead(linesOf(text), provinces, [])
}

/** A title of some kind with the words below it. */
function titled(title: string): Letterhead {
  return read(`UBND TỈNH QUẢNG NINH\nSỞ NỘI VỤ\n\n${title}\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;`)
}

/** An official letter (công văn). */
const LETTER = `UBND TỈNH QUẢNG NINH
SỞ NỘI VỤ
Số: 812/SNV-CCHC
V/v báo cáo kết quả cải cách hành chính quý III năm 2026
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Ninh, ngày 28 tháng 8 năm 2026
Kính gửi: Các sở, ban, ngành.
Sở Nội vụ đề nghị các đơn vị báo cáo trước ngày 10/9/2026.
TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG
Lê Văn Bình
`

describe('kind and title', () => {
  test.each([
    ['KẾ HOẠCH\nCải cách hành chính năm 2026', 'plan', 'Kế hoạch Cải cách hành chính năm 2026'],
    ['CHƯƠNG TRÌNH\nCải cách hành chính giai đoạn 2026 - 2030', 'plan', 'Chương trình Cải cách hành chính giai đoạn 2026 - 2030'],
    ['BÁO CÁO\nCông tác cải cách hành chính\nquý I năm 2026', 'report', 'Báo cáo Công tác cải cách hành chính quý I năm 2026'],
    ['CHỈ THỊ\nVề tăng cường kỷ luật, kỷ cương hành chính', 'directive', 'Chỉ thị Về tăng cường kỷ luật, kỷ cương hành chính'],
    ['QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch\nGIÁM ĐỐC SỞ NỘI VỤ', 'decision', 'Quyết định Về việc ban hành Kế hoạch'],
    ['CÔNG ĐIỆN\nVề cải cách thủ tục hành chính', 'dispatch', 'Công điện Về cải cách thủ tục hành chính'],
    ['**KẾ HOẠCH**\n**Cải cách hành chính năm 2026**', 'plan', 'Kế hoạch Cải cách hành chính năm 2026'],
    ['BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2025', 'report', 'Báo cáo KẾT QUẢ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  ])('of %j are %s and “%s”', (written, kind, title) => {
    expect(titled(written)).toMatchObject({ kind, title })
  })

  test('are not read from a sentence that only begins like one', () => {
    expect(read('Báo cáo của các đơn vị gửi về Sở trước ngày 10/9/2026.').kind).toBe('other')
  })

  test('of an appendix that stands alone are read from its own line, wherever it stands', () => {
    const table = 'STT Nhiệm vụ Chủ trì Phối hợp Thời hạn\n'.repeat(60)
    expect(read(`${table}Phụ lục II\n${table}`)).toMatchObject({ kind: 'appendix', title: 'Phụ lục' })
  })
})

describe('an appendix', () => {
  const attached = (line: string) => read(`PHỤ LỤC\nNHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025\n${line}\nSTT\nNhiệm vụ\nChủ trì`)

  test('has number, day and issuer of the document that it is attached to', () => {
    const line = '(Ban hành kèm theo Kế hoạch số 96/KH-SYT ngày 12 tháng 02 năm 2025 của Sở Y tế tỉnh Cà Mau)'
    expect(attached(line)).toMatchObject({
      title: 'Phụ lục NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
      kind: 'appendix',
      organisation: 'Sở Y tế tỉnh Cà Mau',
      number: '96/KH-SYT',
      issued: '2025-02-12',
    })
  })

  test('has the day in figures, and the line wrapped', () => {
    const line = '(Kèm theo Quyết định số 123/QĐ-UBND\nngày 05/3/2026 của Ủy ban nhân dân tỉnh Lâm Đồng)'
    expect(attached(line)).toMatchObject({ organisation: 'Ủy ban nhân dân tỉnh Lâm Đồng', number: '123/QĐ-UBND', issued: '2026-03-05' })
  })

  test('has neither where the line leaves them blank', () => {
    const line = '(Kèm theo Kế hoạch số      /KH-SYT ngày     /    /2025 của Sở Y tế tỉnh Cà Mau)'
    expect(attached(line)).toMatchObject({ organisation: 'Sở Y tế tỉnh Cà Mau', number: null, issued: null })
  })
})

describe('an official letter', () => {
  test('has its subject for a title', () => {
    expect(read(LETTER)).toMatchObject({
      title: 'Công văn V/v báo cáo kết quả cải cách hành chính quý III năm 2026',
      kind: 'dispatch',
      organisation: 'Sở Nội vụ tỉnh Quảng Ninh',
      number: '812/SNV-CCHC',
      issued: '2026-08-28',
      period: { start: '2026-07-01', end: '2026-09-30' },
      signer: { name: 'Lê Văn Bình', role: 'Chánh Văn phòng (TL. Giám đốc)' },
    })
  })

  test('has a subject of two lines', () => {
    const title = read(LETTER.replace('hành chính quý III', 'hành chính\nquý III')).title
    expect(title).toBe('Công văn V/v báo cáo kết quả cải cách hành chính quý III năm 2026')
  })

  test('stays a letter when an appendix is attached to it', () => {
    const attached = `${'Các đơn vị báo cáo theo biểu mẫu kèm theo.\n'.repeat(45)}PHỤ LỤC\nMẫu báo cáo\n`
    expect(read(LETTER + attached)).toMatchObject({ kind: 'dispatch' })
  })
})

describe('the period', () => {
  test.each([
    ['KẾ HOẠCH\nCải cách hành chính năm 2026', '2026-01-01..2026-12-31'],
    ['KẾ HOẠCH\nCải cách hành chính giai đoạn 2026 - 2030', '2026-01-01..2030-12-31'],
    ['BÁO CÁO\nKết quả cải cách hành chính quý II năm 2026', '2026-04-01..2026-06-30'],
    ['BÁO CÁO\nKết quả cải cách hành chính 6 tháng đầu năm 2026', '2026-01-01..2026-06-30'],
    ['BÁO CÁO\nKết quả cải cách hành chính 9 tháng năm 2026', '2026-01-01..2026-09-30'],
    ['BÁO CÁO\nKết quả cải cách hành chính tháng 02 năm 2024', '2024-02-01..2024-02-29'],
  ])('of %j is %s', (title, expected) => {
    const { period } = titled(title)
    expect(`${period?.start}..${period?.end}`).toBe(expected)
  })

  test('is the year that the text names most where the title names none', () => {
    const text =
      'PHỤ LỤC\nSTT Nhiệm vụ Thời hạn\nTrước 15/11/2022\nQuý I/2022\nQuyết định số 5/QĐ-UBND ngày 15/3/2021\nQuyết định số 6/QĐ-UBND ngày 16/3/2021\nNăm 2021'
    expect(read(text).period).toEqual({ start: '2022-01-01', end: '2022-12-31' })
  })

  test('is unknown where nothing names a time', () => {
    expect(read('KẾ HOẠCH\nKiểm tra công vụ').period).toBeNull()
  })

  test.each([
    ['BÁO CÁO\nKết quả 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2026', '2026-01-01..2026-06-30'],
    ['BÁO CÁO\nKết quả quý III và phương hướng, nhiệm vụ quý IV năm 2026', '2026-07-01..2026-09-30'],
  ])('of %j is what is reported on, not the outlook', (title, expected) => {
    const { period } = titled(title)
    expect(`${period?.start}..${period?.end}`).toBe(expected)
  })
})

describe('the signature', () => {
  test.each([
    ['GIÁM ĐỐC\nPhạm Văn Cường', { name: 'Phạm Văn Cường', role: 'Giám đốc' }],
    ['KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nTrần Thị Bích Vân', { name: 'Trần Thị Bích Vân', role: 'Phó Giám đốc (KT. Giám đốc)' }],
    ['Q. GIÁM ĐỐC\nVõ Ngọc Quốc', { name: 'Võ Ngọc Quốc', role: 'Q. Giám đốc' }],
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrương Hải Long', { name: 'Trương Hải Long', role: 'Thứ trưởng (KT. Bộ trưởng)' }],
    ['PHÓ CHỦ TỊCH THƯỜNG TRỰC\nY Biêr Niê', { name: 'Y Biêr Niê', role: 'Phó Chủ tịch Thường trực' }],
  ])('%j is read', (signature, signer) => {
    expect(titled(`KẾ HOẠCH\nKiểm tra công vụ\n\nCăn cứ quy định;\n${signature}`).signer).toEqual(signer)
  })

  test.each([
    ['left blank', 'GIÁM ĐỐC\n\n\n'],
    ['that is no name', 'GIÁM ĐỐC\ncó trách nhiệm thi hành Quyết định này./.'],
    ['far below', `GIÁM ĐỐC\n${'Nơi gửi văn bản theo quy định\n'.repeat(7)}Phạm Văn Cường`],
    ['in a sentence', 'Giao Giám đốc Sở Nội vụ\nPhạm Văn Cường'],
  ])('%s is none', (_, signature) => {
    expect(titled(`KẾ HOẠCH\nKiểm tra công vụ\n\nCăn cứ quy định;\n${signature}`).signer).toBeNull()
  })

  test('of the head of a sub-department is written as the office is', () => {
    expect(read('CHI CỤC TRƯỞNG\nPhạm Văn Hùng').signer).toEqual({ name: 'Phạm Văn Hùng', role: 'Chi cục trưởng' })
  })
})
