import { describe, expect, it } from 'vitest'
import { findReferences } from '../../src/extraction/references.js'
import { documentOf, extractionOf, knowledge, nth, only } from '../support/library.js'

const find = (text: string) => findReferences(documentOf(text), [], knowledge)

describe('a cited document', () => {
  it.each([
    ['Căn cứ Quyết định số 468/QĐ-TTg ngày 27/3/2021;', 'Quyết định', '468/QĐ-TTg', '2021-03-27'],
    ['Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018;', 'Nghị định', '61/2018/NĐ-CP', '2018-04-23'],
    ['Thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy', 'Nghị quyết', '12-NQ/TU', null],
    ['Căn cứ Thông tư số 01/2023/TT-VPCP ngày 05/4/2023', 'Thông tư', '01/2023/TT-VPCP', '2023-04-05'],
    ['theo công văn 1234/BNV-CCHC', 'Công văn', '1234/BNV-CCHC', null],
    ['Căn cứ Văn bản số 131/SNV-CCHC&VTLT ngày 10/01/2025', 'Văn bản', '131/SNV-CCHC&VTLT', '2025-01-10'],
    ['Kế hoạch số: 12/KH-SYT', 'Kế hoạch', '12/KH-SYT', null],
    ['căn cứ quyết định số 5/QĐ-SYT ngày 1/2/2025', 'Quyết định', '5/QĐ-SYT', '2025-02-01'],
  ])('has kind, number and day: “%s”', (text, kind, number, issued) => {
    expect(only(find(text))).toMatchObject({ kind, number, issued })
  })

  it('has the office that issued it and what it is about', () => {
    const [reference] = find(
      'Căn cứ Văn bản số 131/SNV-CCHC ngày 10/01/2025 của Sở Nội vụ về việc triển khai kế hoạch cải cách hành chính;',
    )
    expect(reference).toMatchObject({ issuer: 'Sở Nội vụ', subject: 'triển khai kế hoạch cải cách hành chính' })
  })

  it.each([
    ['Kế hoạch 177-KH/TU ngày 16/4/2018 của Ban chấp hành Đảng bộ tỉnh về triển khai Nghị quyết', 'Ban chấp hành Đảng bộ tỉnh'],
    [
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị Trung ương 6 khóa XII về sắp xếp tổ chức bộ máy',
      'Hội nghị Trung ương 6 khóa XII',
    ],
    ['Ngày 24/02/2020, Sở Công Thương đã ban hành Quyết định số 22/QĐ-SCT', 'Sở Công Thương'],
  ])('has its issuer whole: “%s”', (text, issuer) => {
    expect(find(text)[0]?.issuer).toBe(issuer)
  })

  it('is not about how its sentence goes on', () => {
    expect(only(find('Thực hiện Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ đối với Trung tâm.')).subject).toBeNull()
  })

  it('has one number though a line break cuts it', () => {
    const text =
      'Căn cứ Chương trình cải cách hành chính của Sở và Quyết định số 359/QĐ-\nSCT ngày 01/02/2022 của Giám đốc Sở về việc phân công nhiệm vụ trong năm;'
    expect(only(find(text))).toMatchObject({ number: '359/QĐ-SCT', issued: '2022-02-01' })
  })

  it('knows the line on which its number stands', () => {
    const text = 'Căn cứ các văn bản sau đây của cơ quan cấp trên và của Sở:\n\n- Quyết định số 5/QĐ-SYT;\n\n- Quyết định số 6/QĐ-SYT.\n'
    expect(find(text).map((reference) => [reference.number, reference.lines[0]])).toEqual([
      ['5/QĐ-SYT', 3],
      ['6/QĐ-SYT', 5],
    ])
  })

  it('is found beside others in one sentence, each with what follows it', () => {
    const [first, second] = find('Căn cứ Nghị quyết số 76/NQ-CP và Quyết định số 10/QĐ-UBND ngày 02/01/2025')
    expect(first).toMatchObject({ number: '76/NQ-CP', issued: null })
    expect(second).toMatchObject({ number: '10/QĐ-UBND', issued: '2025-01-02' })
  })

  it('is found in the cells of a table, with the lines of its row', () => {
    const { references, tasks } = extractionOf(
      'SỞ Y TẾ TỈNH CÀ MAU\nPHỤ LỤC\nCác nhiệm vụ cải cách hành chính của Sở\n\nSTT\nNhiệm vụ\nChủ trì\nThời gian\n1\nTriển khai Quyết định số 258/QĐ-UBND ngày 29/4/2021\nVăn phòng Sở\nQuý I/2025\n',
    )
    const reference = only(references)
    const [first, last] = only(tasks).lines
    expect(reference).toMatchObject({ number: '258/QĐ-UBND', issued: '2021-04-29' })
    expect(reference.lines[0]).toBeGreaterThanOrEqual(first)
    expect(reference.lines[1]).toBeLessThanOrEqual(last)
  })
})

describe('what is no cited document', () => {
  it.each([
    'Kết quả đạt 20/30 hồ sơ',
    'Trước ngày 15/11/2022',
    'Hoàn thành trong tháng 6/2025',
    'áp dụng ISO 9001:2015',
    'dịch vụ công mức độ 3/4',
    'đạt 8/10 điểm',
    '',
  ])('is left alone: “%s”', (text) => {
    expect(find(text)).toEqual([])
  })

  it('is the number of the document itself', () => {
    const { document, references } = extractionOf(
      'SỞ Y TẾ\nSố: 12/KH-SYT\nKẾ HOẠCH\nCải cách hành chính năm 2025\nI. MỤC TIÊU\n- Nâng cao chất lượng.\n',
    )
    expect(document.number).toBe('12/KH-SYT')
    expect(references.map((reference) => reference.number)).toEqual([])
  })
})

describe('references', () => {
  it.each([
    ['Căn cứ Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt Đề án một cửa;', 'Thủ tướng Chính phủ'],
    ['Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa;', 'Chính phủ'],
    ['theo Quyết định số 258/QĐ-UBND ngày 29/4/2021 của Ủy ban nhân dân tỉnh.', 'Ủy ban nhân dân tỉnh'],
  ])('name their issuer whole: “%s”', (text, issuer) => {
    const reference = only(find(text))
    expect(reference.issuer).toBe(issuer)
    expect(reference.subject ?? '').not.toMatch(/^(?:phủ|ban)/)
  })

  it('are found though they share one kind', () => {
    const references = find('Thực hiện các Quyết định số 1/QĐ-UBND, 2/QĐ-UBND, 3/QĐ-UBND')
    expect(references.map((reference) => reference.number)).toEqual(['1/QĐ-UBND', '2/QĐ-UBND', '3/QĐ-UBND'])
    expect(nth(references, 2).kind).toBe('Quyết định')
  })
})
