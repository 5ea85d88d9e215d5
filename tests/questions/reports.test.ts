import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../support/library.js'
import { offices } from '../support/offices.js'
import { COMMUNE_REPORT } from '../support/report.js'

const { ask } = await libraryOf(folderOf({ ...offices, 'bao-cao-my-loc-ha-2026.txt': COMMUNE_REPORT }))

describe('a figure of a report', () => {
  it.each([
    ['6 tháng đầu năm 2026 xã Mỹ Lộc Hạ nhận bao nhiêu hồ sơ hộ tịch?', '1.260'],
    ['xa my loc ha co bao nhieu ho so dat dai qua han', 'Đất đai – Quá hạn: 19'],
    ['P. Mỹ Lộc Hạ? xã mỹ lộc hạ tổng cộng tiếp nhận bao nhiêu hồ sơ', '1.710'],
    ['How many dossiers did My Loc Ha commune receive in total?', '1.710'],
  ])('is read from the row and the column that are asked for: “%s”', (question, expected) => {
    const answer = ask(question)
    expect(answer.status).toBe('answered')
    expect(answer.text).toContain(expected)
    expect(answer.citations[0]?.document).toBe('bao-cao-my-loc-ha-2026')
  })

  it.each(['Xã Mỹ Lộc Hạ lĩnh vực nào quá hạn nhiều nhất?', 'linh vuc nao cua xa my loc ha co nhieu ho so qua han nhat'])(
    'is the largest of its column where the largest is asked for: “%s”',
    (question) => {
      expect(ask(question).text.split('\n')[0]).toContain('Đất đai')
    },
  )

  it('is the result and not the target where results are asked for', () => {
    const reached = ask('Xã Mỹ Lộc Hạ đã giải ngân vốn đầu tư công được bao nhiêu phần trăm?')
    expect(reached.text).toContain('51,1%')
    expect(ask('Xã Mỹ Lộc Hạ phấn đấu giải ngân vốn đầu tư công bao nhiêu phần trăm?').text.split('\n')[0]).toContain('96%')
  })

  it('is no target of another office', () => {
    expect(ask('thực tế năm 2025 Cà Mau đạt bao nhiêu phần trăm hồ sơ trực tuyến?').status).toBe('not_found')
  })
})

describe('what a report says beside its figures', () => {
  it('is the reason where a reason is asked for', () => {
    expect(ask('Vì sao hồ sơ đất đai của xã Mỹ Lộc Hạ quá hạn?').text.split('\n')[0]).toContain('bản đồ địa chính')
  })

  it.each(['Xã Mỹ Lộc Hạ kiến nghị những gì?', 'xa my loc ha de xuat gi'])('is the whole part that is asked for: “%s”', (question) => {
    const { text } = ask(question)
    expect(text).toContain('đo đạc lại bản đồ địa chính')
    expect(text).toContain('02 biên chế')
  })

  it('is whom it was sent to, and who signed where tools joined two columns', () => {
    expect(ask('Báo cáo 6 tháng đầu năm 2026 của xã Mỹ Lộc Hạ gửi cho những nơi nào?').text).toContain('Sở Nội vụ')
    expect(ask('Ai ký báo cáo của xã Mỹ Lộc Hạ?').text).toContain('Đinh Văn Thí Dụ')
  })

  it('is what comes next for the time after its own', () => {
    expect(ask('6 tháng cuối năm 2026 xã Mỹ Lộc Hạ ai chủ trì số hóa sổ hộ tịch?').text).toContain('Công chức tư pháp')
    expect(ask('9 tháng đầu năm 2026 xã Mỹ Lộc Hạ nhận bao nhiêu hồ sơ?').status).toBe('not_found')
  })
})
