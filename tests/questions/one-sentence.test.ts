import { describe, expect, it } from 'vitest'
import { farmReport } from '../support/farm-report.js'
import { AS_OF, folderOf, libraryOf } from '../support/library.js'

const { ask: answer } = await libraryOf(folderOf(farmReport))
const ask = (question: string) => answer(question, { asOf: AS_OF })

describe('a passage that says several things', () => {
  it.each([
    ['a share', 'Trợ lý ảo tra quy hoạch của Sở Nông nghiệp Quảng Trị trả lời đúng bao nhiêu phần trăm?'],
    ['a sum of money', 'How much compensation do the 19 households at the Cua Viet embankment in Quang Tri get?'],
  ])('does not answer with %s that is told of something else', (_, question) => {
    expect(ask(question).status).toBe('not_found')
  })

  it('answers with the reason that it gives, not with causes told elsewhere', () => {
    expect(ask('Hai viên chức đăng ký đất đai ở Quảng Trị bị kỷ luật vì lý do gì?').text.split('\n')[0]).toContain('tự ý yêu cầu')
  })
})

describe('what a plan sets out', () => {
  it.each([
    "How many teachers has Lam Dong's education department actually recruited so far?",
    'Sở Giáo dục Lâm Đồng thực tế đã tuyển được bao nhiêu giáo viên?',
  ])('is no result: “%s”', (question) => {
    expect(ask(question).status).toBe('not_found')
  })

  it('is told where the plan is asked for', () => {
    expect(ask('Sở Giáo dục Lâm Đồng định tuyển bao nhiêu giáo viên?').text).toContain('486')
  })
})

describe('a time outside that of every document', () => {
  it.each([
    'so nong nghiep quang tri den thang 1/2027 phai giai ngan von dau tu cong bao nhieu phan tram',
    'Tháng 1/2027 Sở Nông nghiệp và Môi trường Quảng Trị giải ngân vốn đầu tư công bao nhiêu phần trăm?',
  ])('is answered from what names a day of it: “%s”', (question) => {
    expect(ask(question).text).toContain('95%')
  })
})

describe('a report that is to be handed in', () => {
  it.each([
    "By what date must the divisions of Lam Dong's education department send in their third-quarter report?",
    'khi nao gui bao cao quy 3 o so giao duc lam dong',
    'Các phòng của SGDĐT LĐồng nộp báo cáo quý III trước ngày nào?',
  ])('is not the report to look in: “%s”', (question) => {
    expect(ask(question).text).toContain('04/9')
  })
})

describe('the short name of a province', () => {
  it('keeps the answer at its office', () => {
    const { text, citations } = ask('KH 2026 của SGDĐT LĐồng đặt tỷ lệ HS nộp trực tuyến bn %?')
    expect(text).toContain('80%')
    expect(new Set(citations.map(({ document }) => document))).toEqual(new Set(['ke-hoach']))
  })
})

describe('a part of a report', () => {
  it('is told by the items below its heading', () => {
    expect(ask('What is the Quang Tri agriculture department asking its ministry to do?').text).toContain('dữ liệu đất đai')
  })
})
