import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../support/library.js'
import { offices } from '../support/offices.js'

const { ask } = await libraryOf(folderOf(offices))

describe('small talk', () => {
  it.each([
    ['alo có ai ko', 'Chào anh/chị'],
    ['Chào buổi sáng', 'Chào anh/chị'],
    ['cam on nhe', 'Không có gì'],
    ['ok cảm ơn, mình rõ rồi', 'Không có gì'],
    ['bạn làm được gì', 'Ví dụ'],
    ['hướng dẫn sử dụng', 'Ví dụ'],
    ['ban la ai', 'không phải người'],
    ['bạn là người thật hay máy', 'không phải người'],
    ['tạm biệt', 'hẹn gặp lại'],
    ['bot ngu thế', 'Xin lỗi'],
    ['tra loi sai roi', 'Xin lỗi'],
    ['hay quá', 'Cảm ơn'],
    ['hom nay thu may', 'Chủ nhật, ngày 22/11/2026'],
    ['what day is it today?', 'Today is Sunday, 22/11/2026'],
    ['thank you so much', 'You are welcome'],
    ['what can you do?', 'For example'],
    ['are you a robot', 'not a person'],
  ])('gets a short answer without sources: “%s”', (text, expected) => {
    expect(ask(text)).toMatchObject({ status: 'answered', records: [], citations: [] })
    expect(ask(text).text).toContain(expected)
  })

  it.each(['Chào bạn, ai chủ trì khảo sát người bệnh ở Cà Mau?', 'giúp tôi xem Cà Mau giao ai số hóa bệnh án'])(
    'is none where something is asked: “%s”',
    (question) => {
      expect(ask(question).citations.length).toBeGreaterThan(0)
    },
  )

  it('leaves the conversation where it was', () => {
    const conversation = 'thanks'
    ask('Năm 2025 Sở Y tế Cà Mau giao ai chủ trì khảo sát sự hài lòng của người bệnh?', { conversation })
    ask('cảm ơn nhé', { conversation })
    expect(ask('ai phối hợp?', { conversation }).text).toContain('Phòng Nghiệp vụ Y')
  })
})
