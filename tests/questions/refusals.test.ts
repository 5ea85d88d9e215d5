import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../support/library.js'
import { offices } from '../support/offices.js'

const { ask: answer } = await libraryOf(folderOf(offices))
const ask = (question: string) => answer(question, { asOf: '2025-06-01' })

describe('what no document says', () => {
  it.each([
    ['Quảng Ninh đặt chỉ tiêu bao nhiêu?', 'Quảng Ninh'],
    ['chi tieu cua quang ninh la bao nhieu', 'Quảng Ninh'],
    ['What is the target of Quảng Ninh?', 'Quảng Ninh'],
  ])('is not answered for a place without documents, which is named beside those there are: “%s”', (question, place) => {
    const reply = ask(question)
    expect(reply.status).toBe('not_found')
    expect(reply.text).toContain(place)
    for (const office of ['Sở Y tế tỉnh Cà Mau', 'Sở Tư pháp thành phố Cần Thơ', 'Sở Xây dựng tỉnh Phú Yên'])
      expect(reply.text).toContain(office)
    expect(reply.records).toEqual([])
  })

  it('is not answered for a year without documents, which is named beside those there are', () => {
    const reply = ask('Chỉ tiêu hồ sơ trực tuyến năm 2019 là bao nhiêu?')
    expect(reply.status).toBe('not_found')
    expect(reply.text).toContain('2019')
    expect(reply.text).not.toMatch(/\d\s*%/)
  })

  it('is not answered for a year that the place has no document of', () => {
    const reply = ask('Chỉ tiêu hồ sơ trực tuyến của Cần Thơ năm 2024 là bao nhiêu?')
    expect(reply.status).toBe('not_found')
    expect(reply.text).not.toMatch(/60\s*%|30\s*%/)
  })

  it.each(['Ai ký kế hoạch của Cần Thơ?', 'Who signed the plan of Cần Thơ?'])(
    'is not answered for a signature that the copy leaves out: “%s”',
    (question) => {
      const reply = ask(question)
      expect(reply.status).toBe('not_found')
      expect(reply.text).not.toMatch(/Trần Văn Mẫu|Lê Thị Thử|Võ Văn Ví Dụ/)
    },
  )

  it('is not answered for a number that the copy leaves blank', () => {
    const reply = ask('Kế hoạch của Cần Thơ mang số hiệu gì?')
    expect(reply.status).toBe('not_found')
    expect(reply.text).not.toMatch(/112|97|31\/KH/)
  })

  it.each(['Theo bạn thì sở nào phục vụ tốt hơn?', 'ban nghi sao ve ke hoach cua Ca Mau', 'Do you think Cà Mau is better than Cần Thơ?'])(
    'is not answered where an opinion is asked: “%s”',
    (question) => {
      const reply = ask(question)
      expect(reply.status).toBe('not_found')
      expect(reply.citations).toEqual([])
    },
  )

  it.each(['Số điện thoại của Văn phòng Sở?', 'Sở Y tế Cà Mau mở cửa lúc mấy giờ?', 'What is the email address of the inspectorate?'])(
    'is not answered where no text has a telephone number, an address or hours: “%s”',
    (question) => {
      expect(ask(question).status).toBe('not_found')
    },
  )

  it('shows what is nearest without stating it as the answer', () => {
    const reply = ask('Số điện thoại của Văn phòng Sở?')
    expect(reply.text).toContain('không phải câu trả lời')
    expect(reply.records).toEqual([])
  })
})

describe('what is no question', () => {
  it.each(['', '   ', '?', '…', '🙂🙂', '%', '\n\t', '---'])('is answered by how to ask: %j', (text) => {
    const reply = ask(text)
    expect(reply.status).toBe('not_found')
    expect(reply.text).toMatch(/hỏi/)
    expect(reply.citations).toEqual([])
  })

  it.each(['asdfghjkl', 'xyzzy qqqq', 'a'])('is not found: “%s”', (text) => {
    expect(ask(text).status).toBe('not_found')
  })
})

describe('an empty library', async () => {
  const { ask: askNothing } = await libraryOf(folderOf({}))

  it.each([
    'Ai chủ trì nhiệm vụ một cửa?',
    'Ai ký kế hoạch?',
    'Chỉ tiêu năm 2025?',
    'Quảng Ninh?',
    'Thanh tra chủ trì những nhiệm vụ nào?',
    'SIPAS là gì?',
    '',
  ])('answers nothing and does not fail: “%s”', (question) => {
    expect(askNothing(question)).toMatchObject({ status: 'not_found', records: [], citations: [] })
  })
})

describe('the language of a refusal', () => {
  it('is that of the question, or the one asked for', () => {
    expect(ask('What is the target of Quảng Ninh?')).toMatchObject({
      language: 'en',
      text: expect.stringContaining('There are no documents'),
    })
    expect(ask('Quảng Ninh đặt chỉ tiêu bao nhiêu?').language).toBe('vi')
    expect(answer('Quảng Ninh đặt chỉ tiêu bao nhiêu?', { language: 'en' }).text).toContain('There are no documents')
  })
})
