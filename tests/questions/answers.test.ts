import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/questions/answer.js'
import { folderOf, libraryOf, nth, only } from '../support/library.js'
import { offices } from '../support/offices.js'

const { ask: answer } = await libraryOf(folderOf(offices))
const IN_2025 = { asOf: '2025-06-01' }
const ask = (question: string) => answer(question, IN_2025)
const firstLine = (reply: Answer) => reply.text.split('\n')[0] ?? ''
const places = (reply: Answer) => reply.citations.map(({ document, lines }) => `${document}:${lines.join('-')}`)

describe('who leads', () => {
  it.each([
    'Năm 2025 ai chủ trì khảo sát sự hài lòng của người bệnh?',
    'nam 2025 ai chu tri khao sat su hai long cua nguoi benh',
    'Khảo sát sự hài lòng của người bệnh năm 2025 giao cho phòng nào?',
    'ai ctri khảo sát sự hài lòng của người bệnh 2025',
    'Who leads the patient satisfaction survey in 2025?',
  ])('is answered first, with its source: “%s”', (question) => {
    const reply = ask(question)
    expect(reply.status).toBe('answered')
    expect(firstLine(reply)).toContain('Thanh tra Sở')
    expect(places(reply)).toEqual(['y-te-ca-mau-2025:29-37'])
  })

  it('is followed by the rest of the task', () => {
    const { text } = ask('Năm 2025 ai chủ trì khảo sát sự hài lòng của người bệnh?')
    for (const part of ['Phòng Nghiệp vụ Y', '30/10/2025', 'Báo cáo kết quả khảo sát', '112/KH-SYT', '29–37']) expect(text).toContain(part)
  })

  it('is taken from the year that is asked for', () => {
    const reply = ask('Năm 2024 ai chủ trì khảo sát sự hài lòng của người bệnh?')
    expect(firstLine(reply)).toContain('Văn phòng Sở')
    expect(places(reply)).toEqual(['y-te-ca-mau-2024:15-21'])
  })

  it('names the English name of a unit beside its own', () => {
    expect(firstLine(ask('Who leads the patient satisfaction survey in 2025?'))).toMatch(/Thanh tra Sở \(.+\)/)
  })

  it('is told from a row of a table', () => {
    const reply = ask('Đơn vị nào chủ trì tập huấn nghiệp vụ hộ tịch?')
    expect(firstLine(reply)).toContain('Phòng Hộ tịch')
    expect(only(reply.citations)).toMatchObject({ document: 'tu-phap-can-tho-2025', lines: [42, 47] })
  })
})

describe('another attribute of a task', () => {
  it.each([
    ['Những đơn vị nào phối hợp số hóa bệnh án điện tử?', 'Văn phòng Sở'],
    ['Số hóa bệnh án điện tử bao giờ xong?', 'Quý III/2025'],
    ['so hoa benh an dien tu bao gio xong', 'Quý III/2025'],
    ['By when must the patient satisfaction survey of 2025 be finished?', '30/10/2025'],
    ['Sản phẩm của nhiệm vụ tập huấn nghiệp vụ hộ tịch là gì?', 'Lớp tập huấn'],
    ['Tập huấn nghiệp vụ hộ tịch phải xong chậm nhất ngày nào?', '15/8/2025'],
  ])('stands in the first line: “%s”', (question, expected) => {
    const reply = ask(question)
    expect(reply.status).toBe('answered')
    expect(firstLine(reply)).toContain(expected)
  })

  it('says that what goes on all the time has no last day', () => {
    expect(firstLine(ask('Rà soát thủ tục cấp chứng chỉ hành nghề dược đến khi nào?'))).toMatch(/Thường xuyên.*không có ngày/)
  })
})

describe('a number', () => {
  it('is the target of the office and year that are asked for', () => {
    const reply = ask('Chỉ tiêu hồ sơ nộp trực tuyến của Cà Mau năm 2025 là bao nhiêu?')
    expect(firstLine(reply)).toMatch(/45\s*%/)
    expect(reply.text).not.toMatch(/30\s*%|60\s*%/)
    expect(places(reply)).toEqual(['y-te-ca-mau-2025:21-21'])
  })

  it('stands with each office where several answer', () => {
    const { text } = ask('Chỉ tiêu hồ sơ nộp trực tuyến năm nay là bao nhiêu?')
    const line = (office: string) => only(text.split('\n').filter((part) => part.startsWith('•') && part.includes(office)))
    expect(line('Cà Mau')).toMatch(/45\s*%/)
    expect(line('Cần Thơ')).toMatch(/60\s*%/)
    expect(line('Cà Mau')).not.toMatch(/60\s*%/)
  })

  it('stands with each year of its own where places have different years', () => {
    const { text } = ask('Cà Mau năm 2024 và Cần Thơ năm 2025 đặt chỉ tiêu hồ sơ trực tuyến bao nhiêu?')
    const line = (office: string) => only(text.split('\n').filter((part) => part.startsWith('•') && part.includes(office)))
    expect(line('Cà Mau')).toMatch(/30\s*%/)
    expect(line('Cần Thơ')).toMatch(/60\s*%/)
  })

  it('keeps the order of the question where the asker has no office', () => {
    const reply = ask('Cần Thơ và Cà Mau năm 2025 đặt chỉ tiêu hồ sơ trực tuyến bao nhiêu?')
    expect(reply.citations.map((citation) => citation.document)).toEqual(['tu-phap-can-tho-2025', 'y-te-ca-mau-2025'])
  })

  it('keeps that order also where the shorter name stands first', () => {
    const reply = ask('Cà Mau và Cần Thơ năm 2025 đặt chỉ tiêu hồ sơ trực tuyến bao nhiêu?')
    expect(reply.citations.map((citation) => citation.document)).toEqual(['y-te-ca-mau-2025', 'tu-phap-can-tho-2025'])
  })

  it('comes from the asker’s own office first', () => {
    const options = { ...IN_2025, organisation: 'Sở Y tế Cà Mau' }
    const reply = answer('Chỉ tiêu hồ sơ nộp trực tuyến năm nay là bao nhiêu?', options)
    expect(nth(reply.citations, 0).document).toBe('y-te-ca-mau-2025')
  })

  it('is a count of the text where it is no target', () => {
    const reply = ask('Kiểm tra công tác cải cách hành chính tại bao nhiêu đơn vị?')
    expect(reply.status).toBe('answered')
    expect(reply.text).toContain('12 đơn vị')
  })

  it('is an amount of money where that is asked for', () => {
    const reply = ask('Kinh phí thực hiện kế hoạch năm 2025 của Cà Mau là bao nhiêu tiền?')
    expect(reply.text).toContain('120 triệu đồng')
  })
})

describe('a list', () => {
  it('has the tasks of a unit, counted', () => {
    const reply = ask('Năm 2025 Thanh tra Sở chủ trì những nhiệm vụ nào?')
    expect(reply.text).toContain('Khảo sát sự hài lòng')
    expect(reply.text).not.toContain('Số hóa bệnh án')
    expect(reply.records.length).toBe(1)
  })

  it('has the tasks that are due in a span, of all offices', () => {
    const reply = ask('Những nhiệm vụ nào đến hạn trong quý III/2025?')
    for (const part of ['hộ tịch', 'bệnh án', '12 đơn vị']) expect(reply.text).toContain(part)
    expect(reply.text).not.toContain('Khảo sát')
    expect(reply.records.length).toBe(3)
  })

  it('keeps to the office that is asked for', () => {
    const reply = ask('Văn phòng Sở Cần Thơ chủ trì những việc gì?')
    expect(reply.text).toContain('công chứng, chứng thực')
    expect(new Set(reply.citations.map((citation) => citation.document))).toEqual(new Set(['tu-phap-can-tho-2025']))
  })
})

describe('a list that a sentence announces', async () => {
  const { ask: askReport } = await libraryOf(
    folderOf({
      'bao-cao.txt':
        'SỞ Y TẾ TỈNH CÀ MAU\nBÁO CÁO\nKết quả cải cách hành chính quý I năm 2025\n\nI. TỒN TẠI\n\nTrong quý còn một số khó khăn, vướng mắc sau đây:\n\na) Thiếu bác sĩ ở tuyến xã.\n\nb) Máy chủ đã cũ.\n',
    }),
  )

  it('is told where its heading is asked for', () => {
    const { text } = askReport('Tồn tại của Sở Y tế Cà Mau là gì?', IN_2025)
    for (const item of ['Thiếu bác sĩ', 'Máy chủ đã cũ']) expect(text).toContain(item)
  })

  it('is told where the sentence is asked for', () => {
    const { text } = askReport('Khó khăn, vướng mắc trong quý là gì?', IN_2025)
    for (const item of ['Thiếu bác sĩ', 'Máy chủ đã cũ']) expect(text).toContain(item)
  })
})

describe('a document', () => {
  it('is signed by who signed it', () => {
    expect(ask('Ai ký kế hoạch 112?').text).toContain('Trần Văn Mẫu')
    expect(ask('Ai ký kế hoạch năm 2024 của Cà Mau?').text).toMatch(/Lê Thị Thử.*Phó Giám đốc/)
    expect(ask('Who signed plan 31?').text).toContain('Võ Văn Ví Dụ')
  })

  it('has its number and day', () => {
    const { text } = ask('Kế hoạch năm 2025 của Cà Mau mang số hiệu gì?')
    expect(text).toContain('112/KH-SYT')
    expect(text).toContain('06/02/2025')
  })

  it('that is cited is told with number, day and issuer', () => {
    const { status, text } = ask('Kế hoạch 88/KH-UBND là gì?')
    expect(status).toBe('answered')
    for (const part of ['88/KH-UBND', '20/12/2024', 'UBND tỉnh']) expect(text).toContain(part)
  })

  it('of the library is told by its title', () => {
    const { status, text } = ask('Kế hoạch 112 nói về gì?')
    expect(status).toBe('answered')
    expect(text).toContain('Cải cách hành chính năm 2025 của Sở Y tế')
  })

  it('explains its abbreviations in its own words', () => {
    const { status, text, citations } = ask('SIPAS là gì?')
    expect(status).toBe('answered')
    expect(text).toContain('hài lòng về sự phục vụ hành chính')
    expect(only(citations).lines).toEqual([25, 25])
  })

  it('whose period is over is called that, unless its period was asked for', () => {
    const over = 'đã hết thời gian áp dụng'
    expect(ask('Ai chủ trì cấp giấy phép xây dựng ở Phú Yên?').text).toContain(over)
    expect(ask('Năm 2024 ai chủ trì cấp giấy phép xây dựng ở Phú Yên?').text).not.toContain(over)
  })
})
