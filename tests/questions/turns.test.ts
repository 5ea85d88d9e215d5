import { describe, expect, it } from 'vitest'
import { hospitalAndWard } from '../support/hospital-and-ward.js'
import { AS_OF, conversationWith, folderOf, libraryOf } from '../support/library.js'

const library = await libraryOf(folderOf(hospitalAndWard))
const { ask } = library
const conversation = () => conversationWith(library)

describe('a conversation that finds nothing', () => {
  it('goes on about the office named last, not about the one before', () => {
    const say = conversation()
    say('Ai chủ trì bệnh án điện tử ở bệnh viện mắt da liễu?')
    expect(say('còn Sở Giáo dục và Đào tạo Tây Ninh?').status).toBe('not_found')
    expect(say('thời hạn thì sao?').text).not.toContain('15/8/2026')
    expect(say('sản phẩm?').text).not.toContain('văn bản công bố')
  })
})

describe('a correction', () => {
  it.each(['à nhầm, ý tôi là Sở Giáo dục Tây Ninh', 'ý tôi là của Sở Giáo dục Tây Ninh', 'a nham, y toi la so giao duc tay ninh'])(
    'asks the same of what is meant: “%s”',
    (correction) => {
      const say = conversation()
      say('Phường Bình Thạnh đặt chỉ tiêu nộp hồ sơ trực tuyến bao nhiêu?')
      expect(say(correction).text).toContain('80%')
    },
  )
})

describe('“xem tiếp” behind one answer', () => {
  it('says that it was the whole, and does not repeat it', () => {
    const say = conversation()
    const first = say('Ai chủ trì bệnh án điện tử ở bệnh viện mắt da liễu?')
    const more = say('xem tiếp')
    expect(more.text).not.toBe(first.text)
    expect(more.citations).toEqual([])
  })
})

describe('a question about what there is', () => {
  it.each(['Có những tài liệu nào?', 'co nhung van ban gi', 'danh sách tài liệu', 'What documents do you have?'])(
    'names the documents: “%s”',
    (question) => {
      const { status, text } = ask(question, { asOf: AS_OF })
      expect(status).toBe('answered')
      for (const number of ['45/KH-BVMDL', '210/BC-UBND', '77/KH-SGDĐT']) expect(text).toContain(number)
    },
  )

  it.each(['nhiệm vụ bệnh viện mắt da liễu', 'nhiem vu 2026 benh vien mat da lieu'])('lists the tasks of the office: “%s”', (question) => {
    expect(ask(question, { asOf: AS_OF }).text).toContain('bệnh án điện tử')
  })
})

describe('an office that the question does not name', () => {
  it('is named by the answer', () => {
    const { text } = ask('Ai chủ trì bệnh án điện tử?', { asOf: AS_OF })
    expect(text.split('\n')[1]).toBe('Cơ quan: Bệnh viện Mắt - Da liễu Vĩnh Long.')
  })
})

describe('a small word of agreement', () => {
  it.each(['ok', 'oke nhé', 'vâng ạ', 'uh'])('is no question: “%s”', (text) => {
    expect(ask(text, { asOf: AS_OF })).toMatchObject({ status: 'answered', citations: [] })
  })
})

describe('a unit under a short name', () => {
  it.each(['phòng CNTT bệnh viện mắt da liễu chủ trì những việc gì', 'phòng công nghệ bệnh viện mắt da liễu chủ trì những việc gì'])(
    'has the tasks of its full name: “%s”',
    (question) => {
      expect(ask(question, { asOf: AS_OF }).text).toContain('bệnh án điện tử')
    },
  )
})

describe('a quarter without a year', () => {
  it.each(['nhiệm vụ quý 2 của bệnh viện mắt da liễu', 'nhiem vu quy II cua benh vien mat da lieu'])(
    'is one of the year that the plan is for: “%s”',
    (question) => {
      const { text } = ask(question, { asOf: AS_OF })
      expect(text).toContain('01/04/2026')
      expect(text).toContain('máy lấy số')
      expect(text).not.toContain('bệnh án điện tử')
    },
  )
})

describe('an attribute of something that is only a target', () => {
  it.each([
    ['Ai chủ trì việc đặt lịch khám trước ở bệnh viện mắt da liễu?', 'không ghi đơn vị chủ trì'],
    ["Who leads pre-booked visits at Vinh Long's eye and skin hospital?", 'name no lead unit'],
  ])('is said not to be told, above the target: “%s”', (question, said) => {
    const { text } = ask(question, { asOf: AS_OF })
    expect(text.split('\n')[0]).toContain(said)
    expect(text).toContain('40%')
  })
})
