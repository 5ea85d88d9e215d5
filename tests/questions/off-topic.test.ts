import { describe, expect, it } from 'vitest'
import { libraryOf, shippedFolder } from '../support/library.js'

const { ask } = await libraryOf(shippedFolder)

describe('a question about something else', () => {
  it.each([
    'Thời tiết ngày mai thế nào?',
    'Chỉ tiêu số lượng học sinh giỏi là bao nhiêu?',
    'What is the capital of France?',
    'asdfghjkl qwerty',
  ])('is not answered from whatever words it happens to share: “%s”', (question) => {
    expect(ask(question)).toMatchObject({ status: 'not_found', records: [] })
  })

  it.each([
    'Giá vàng hôm nay bao nhiêu?',
    'Giá xăng hôm nay?',
    'Cách nấu phở bò?',
    'Ai chủ trì nhiệm vụ phóng tàu vũ trụ?',
    'Who won the World Cup?',
  ])('is not answered from words that only look alike: “%s”', (question) => {
    expect(ask(question)).toMatchObject({ status: 'not_found', records: [] })
  })

  it.each([
    'Ai là thủ tướng?',
    'Thời tiết hôm nay thế nào?',
    'Lịch thi đấu bóng đá tối nay?',
    'Diện tích rừng của Gia Lai?',
    'Ai chủ trì tiêm vắc xin ở Hà Tĩnh?',
    'KPI là gì?',
    'thủ tướng việt nam là ai',
    '1+1',
    '2 x 3 bằng mấy?',
    'phí cấp giấy phép hội chợ bao nhiêu',
    'Đồng Nai giảm bao nhiêu % biên chế năm 2025',
    'Hà Tĩnh tỷ lệ phản ánh kiến nghị được xử lý',
    'xếp hạng PAR INDEX Gia Lai 2023',
    'Hà Tĩnh tiếp nhận bao nhiêu hồ sơ năm 2025',
  ])('is not answered from the syllables of its words: “%s”', (question) => {
    expect(ask(question)).toMatchObject({ status: 'not_found', records: [] })
  })

  it.each(['xin chào', 'cảm ơn bạn'])('is no question at all: “%s”', (greeting) => {
    expect(ask(greeting)).toMatchObject({ status: 'answered', records: [], citations: [] })
  })
})

describe('a question about the documents', () => {
  it.each([
    ['Chỉ tiêu thanh toán trực tuyến năm 2025 của Hà Tĩnh?', '70%'],
    ['chi tieu thanh toan truc tuyen nam 2025 cua ha tinh', '70%'],
    ['chỉ tiêu thanh toán trực tuyeens năm 2025 của Hà Tĩnh', '70%'],
    ['Hà Tĩnh phải ra kế hoạch CCHC năm 2025 chậm nhất ngày nào?', '15/01/2025'],
  ])('is answered with and without tone marks and slips of the finger: “%s”', (question, expected) => {
    const reply = ask(question)
    expect(reply.status).toBe('answered')
    expect(reply.text).toContain(expected)
    for (const { document } of reply.citations) expect(document).toBe('ha-tinh-2025-ke-hoach')
  })

  it('is answered from the report alone when it names the report', () => {
    const reply = ask('Ai ký báo cáo quý I năm 2021?')
    expect(reply.citations.map((citation) => citation.document)).toEqual(['dong-nai-2021-q1-bao-cao'])
  })

  it('explains letters that stand alone, or are typed in capitals though people write them so', () => {
    expect(ask('QPPL').text).toMatch(/^QPPL là viết tắt của “quy phạm pháp luật”/)
    expect(ask('CNTT là gì?').text).toContain('“công nghệ thông tin”')
  })

  it('gives the long form of an English abbreviation whole', () => {
    expect(ask('SIPAS là gì?').text).toContain('là viết tắt của “Chỉ số hài lòng của người dân')
  })

  it('explains each of several abbreviations', () => {
    expect(ask('PAPI PCI SIPAS là gì').text).toMatch(/^• PAPI .*\n• PCI .*\n• SIPAS /)
  })

  it('does not take the report of one quarter for that of another', () => {
    expect(ask('báo cáo quý 3 của Đồng Nai số mấy').status).toBe('not_found')
  })

  it('is Vietnamese with a word that both languages have', () => {
    for (const question of ['email so cong thuong', 'ai la truong ban iso']) expect(ask(question).language).toBe('vi')
  })

  it('that asks for an address on the net is not answered with a telephone number', () => {
    expect(ask('what email address does the Dong Nai department use').status).toBe('not_found')
  })
})
