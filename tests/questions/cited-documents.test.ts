import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { planOf } from '../support/plan.js'

const library = await libraryOf(
  folderOf({
    'an-giang.txt': planOf(
      'An Giang',
      'Sở Xây dựng',
      ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.'],
      `II. NHIỆM VỤ

1. Rà soát định mức theo Nghị định số 32/2019/NĐ-CP ngày 10/4/2019 của Chính phủ quy định giao nhiệm vụ, đặt hàng.

2. Theo dõi thi hành pháp luật theo Nghị định số 32/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về theo dõi tình hình thi hành pháp luật.

3. Thực hiện Chỉ thị số 32/CT-TTg ngày 10/12/2019 của Thủ tướng Chính phủ về nâng cao Chỉ số cải cách hành chính, các đơn vị báo cáo trước ngày 30/6.

4. Theo Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016 của Thủ tướng Chính phủ, thời gian qua việc trả kết quả qua bưu chính đã đạt nhiều kết quả.
`,
    ),
  }),
)
const { ask } = library
const first = (question: string) => ask(question).text.split('\n')[0]

describe('a document that is cited', () => {
  it.each([
    ['Nghị định 32/2019 ban hành ngày nào?', '10/04/2019'],
    ['Nghị định 32/2020 ngày bao nhiêu', '05/03/2020'],
    ['chi thi 32 ngay nao', '10/12/2019'],
  ])('is known by its kind, its number and its year: “%s”', (question, date) => {
    expect(first(question)).toContain(date)
    expect(ask(question).text).not.toContain('Lưu ý')
  })

  it('needs no question: its symbol is enough', () => {
    expect(first('Nghị định 32/2020/NĐ-CP')).toMatch(/^Nghị định số 32\/2020\/NĐ-CP, ngày 05\/03\/2020 của Chính phủ/)
    expect(first('nghi dinh 32/2019')).toContain('32/2019/NĐ-CP')
  })

  it('of a year that no text names is asked back for', () => {
    const answer = ask('Nghị định 32/2021 nói gì?')
    expect(answer.status).toBe('clarify')
    expect(answer.text).toContain('32/2020/NĐ-CP')
  })

  it('is not said to be about how the sentence goes on behind it', () => {
    expect(first('Quyết định 45/2016 là gì?')).toBe('Quyết định số 45/2016/QĐ-TTg, ngày 19/10/2016 của Thủ tướng Chính phủ.')
  })

  it('is asked on about in few words', () => {
    const next = conversationWith(library)
    next('Chỉ thị 32 là gì?')
    expect(next('ai ban hành?').text.split('\n')[0]).toContain('Thủ tướng Chính phủ')
    expect(next('ngày nào?').text.split('\n')[0]).toContain('10/12/2019')
  })
})
