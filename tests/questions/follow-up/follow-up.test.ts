import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../../support/library.js'
import { offices } from '../../support/offices.js'

const library = await libraryOf(folderOf(offices))
const { ask } = library

/** The answer to the last question of a conversation. */
function talk(...questions: string[]) {
  return questions.map(conversationWith(library, '2025-05-02')).at(-1)
}

describe('a question that goes on', () => {
  it.each([
    ['ai phối hợp?', 'Phòng Nghiệp vụ Y; Văn phòng Sở'],
    ['phoi hop voi ai', 'Phòng Nghiệp vụ Y; Văn phòng Sở'],
    ['bao giờ xong?', '30/10/2025'],
    ['sản phẩm là gì?', 'Báo cáo kết quả khảo sát'],
    ['who supports them?', 'Văn phòng Sở'],
    ['khi nào phải hoàn thành việc đó?', '30/10/2025'],
  ])('asks something else about the same task: “%s”', (question, expected) => {
    expect(talk('Năm 2025 Sở Y tế Cà Mau giao ai chủ trì khảo sát sự hài lòng của người bệnh?', question)?.text).toContain(expected)
  })

  it('asks the same of another office', () => {
    const answer = talk('Chỉ tiêu thanh toán trực tuyến của Cà Mau năm 2025 là bao nhiêu?', 'còn Cần Thơ?')
    expect(answer?.text).toContain('55%')
    expect(answer?.text).not.toContain('35%')
  })

  it.each(['thế năm 2024?', 'what about 2024?', 'năm 2024 thì sao'])('asks the same of another year: “%s”', (question) => {
    const answer = talk('Tỷ lệ hồ sơ nộp trực tuyến của Cà Mau năm 2025 là bao nhiêu?', question)
    expect(answer?.text).toContain('30%')
    expect(answer?.text).not.toContain('45%')
  })

  it('asks about an item of the list that was shown', () => {
    const list = talk('Có những nhiệm vụ nào trong kế hoạch năm 2025 của Sở Tư pháp Cần Thơ?')?.text ?? ''
    const second = /^2\. (.+?)(?: –| \(|$)/m.exec(list)?.[1] ?? ''
    expect(second).not.toBe('')
    const answer = talk('Có những nhiệm vụ nào trong kế hoạch năm 2025 của Sở Tư pháp Cần Thơ?', 'nhiệm vụ thứ 2 ai chủ trì?')
    expect(answer?.status).toBe('answered')
    expect(answer?.text).toContain(second.slice(0, 30))
  })

  it('goes on over several turns', () => {
    const answer = talk(
      'Năm 2025 Sở Y tế Cà Mau giao ai chủ trì số hóa bệnh án điện tử?',
      'ai phối hợp?',
      'sản phẩm là gì?',
      'thế bao giờ xong?',
    )
    expect(answer?.text).toContain('Quý III/2025')
  })

  it('is about what was answered last, not about what was not found', () => {
    const answer = talk('Năm 2025 Sở Y tế Cà Mau giao ai chủ trì số hóa bệnh án điện tử?', 'cụ thể tốn bao nhiêu tiền?', 'sản phẩm là gì?')
    expect(answer?.text).toContain('Kho bệnh án điện tử')
  })

  it('may find nothing there', () => {
    expect(talk('Tỷ lệ giấy phép xây dựng cấp đúng hạn của Phú Yên năm 2024?', 'còn Cần Thơ?')?.status).toBe('not_found')
  })
})

describe('a question of its own', () => {
  it.each([
    ['À mà ai ký kế hoạch năm 2024 của Sở Y tế Cà Mau?', 'Lê Thị Thử'],
    ['Cần Thơ giao phòng nào tập huấn nghiệp vụ hộ tịch cho công chức cấp xã?', 'Phòng Hộ tịch'],
  ])('leaves the conversation aside: “%s”', (question, expected) => {
    expect(talk('Năm 2025 Sở Y tế Cà Mau giao ai chủ trì khảo sát sự hài lòng của người bệnh?', question)?.text).toContain(expected)
  })

  it('without a conversation knows nothing of other questions', () => {
    ask('Năm 2025 Sở Y tế Cà Mau giao ai chủ trì khảo sát sự hài lòng của người bệnh?')
    expect(ask('còn Cần Thơ?').text).not.toContain('khảo sát')
  })

  it('is not heard by other conversations', () => {
    ask('Chỉ tiêu thanh toán trực tuyến của Cà Mau năm 2025?', { conversation: 'one' })
    expect(ask('còn Cần Thơ?', { conversation: 'two' }).text).not.toContain('55%')
  })
})
