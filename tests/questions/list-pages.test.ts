import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../support/library.js'

const COUNT = 30
const TASKS = Array.from(
  { length: COUNT },
  (_, i) =>
    `${i + 1}. Việc kiểm kê số ${i + 1} của kho lưu trữ\n- Đơn vị chủ trì: Phòng Lưu trữ - Số hóa\n- Thời gian hoàn thành: Quý ${['I', 'II', 'III', 'IV'][i % 4]}/2026\n`,
).join('\n')

/** A plan in which one division leads more tasks than fit into a message. */
const PLAN = `UBND TỈNH NINH BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc

Số: 8/KH-SNV     Ninh Bình, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 của Sở Nội vụ

II. NHIỆM VỤ

${TASKS}
`

const { ask } = await libraryOf(folderOf({ 'noi-vu-ninh-binh-2026.txt': PLAN }))
const numbers = (text: string) =>
  [...text.matchAll(/^(\d+)\. Việc kiểm kê số (\d+) /gmu)].map(([, shown, task]) => [Number(shown), Number(task)])

describe('a list that does not fit into one message', () => {
  it('is gone on with until each task was shown once, in its order, under its own number', () => {
    const conversation = 'pages'
    const seen: number[][] = []
    let answer = ask('Phòng Lưu trữ - Số hóa chủ trì những nhiệm vụ nào?', { conversation })
    expect(answer.text).toContain(`${COUNT} nhiệm vụ`)
    for (let page = 0; page < COUNT && answer.next !== undefined && answer.next < COUNT; page++) {
      seen.push(...numbers(answer.text))
      expect(answer.text).toContain(`${COUNT - answer.next} nhiệm vụ khác`)
      expect(answer.text).toContain('xem tiếp')
      expect(answer.text.length).toBeLessThanOrEqual(1500)
      answer = ask(['xem tiếp', 'xem tiep di', 'còn nữa không'][page % 3] ?? '', { conversation })
    }
    seen.push(...numbers(answer.text))
    expect(seen).toEqual(Array.from({ length: COUNT }, (_, i) => [i + 1, i + 1]))
    expect(ask('xem tiếp', { conversation }).text).toContain('đã hết')
  })

  it('cites a line for each task that it shows, and no others', () => {
    const answer = ask('Phòng Lưu trữ - Số hóa chủ trì những nhiệm vụ nào?')
    expect(answer.citations).toHaveLength(numbers(answer.text).length)
    expect(answer.records).toHaveLength(numbers(answer.text).length)
  })

  it('counts through its pages when one of its tasks is asked about', () => {
    const conversation = 'item'
    ask('Phòng Lưu trữ - Số hóa chủ trì những nhiệm vụ nào?', { conversation })
    ask('xem tiếp', { conversation })
    expect(ask('nhiệm vụ thứ 18 bao giờ xong?', { conversation }).text).toContain('Việc kiểm kê số 18 ')
  })

  it('is gone on with after one of its tasks was looked at', () => {
    const conversation = 'looked'
    ask('Phòng Lưu trữ - Số hóa chủ trì những nhiệm vụ nào?', { conversation })
    expect(ask('nhiệm vụ đầu tiên bao giờ xong?', { conversation }).text).toContain('Việc kiểm kê số 1 ')
    expect(numbers(ask('xem tiếp danh sách', { conversation }).text)[0]?.[0]).toBeGreaterThan(1)
  })

  it('is what a bare number counts; without one it asks nothing', () => {
    const conversation = 'bare'
    ask('Phòng Lưu trữ - Số hóa chủ trì những nhiệm vụ nào?', { conversation })
    expect(ask('3', { conversation }).text).toContain('Việc kiểm kê số 3 ')
    expect(ask('3')).toMatchObject({ status: 'not_found', citations: [] })
  })

  it('tells one who cannot ask on how to narrow it', () => {
    const { text } = ask('Phòng Lưu trữ - Số hóa chủ trì những nhiệm vụ nào?')
    expect(text).not.toContain('xem tiếp')
    expect(text).toContain('nêu thêm')
  })

  it('is no answer to “xem tiếp” in a conversation without one', () => {
    expect(ask('xem tiếp', { conversation: 'new' }).status).not.toBe('answered')
  })
})

describe('the name of a unit alone', () => {
  it.each(['phòng lưu trữ - số hóa', 'phong luu tru so hoa', 'phòng LTSH', 'P. LT-SH'])('lists what it leads: “%s”', (text) => {
    expect(ask(text).text).toContain(`${COUNT} nhiệm vụ do Phòng Lưu trữ - Số hóa chủ trì`)
  })
})

describe('a question that names nothing', () => {
  it.each(['Ai chủ trì?', 'bao giờ xong', 'thoi han', 'Ai?'])('is asked back with tasks to choose from: “%s”', (text) => {
    const conversation = `vague-${text}`
    const answer = ask(text, { conversation })
    expect(answer.status).toBe('clarify')
    expect(answer.choices?.length).toBeGreaterThan(0)
    const chosen = ask('1', { conversation })
    expect(chosen.status).toBe('answered')
    expect(chosen.text).toContain('Việc kiểm kê số 1 ')
  })

  it.each(['Ninh Bình', 'ninh binh 2026', '2026'])('but a place or a year is asked back what is wanted of it: “%s”', (text) => {
    const conversation = `place-${text}`
    const answer = ask(text, { conversation })
    expect(answer.status).toBe('clarify')
    expect(ask('1', { conversation }).text).toContain(`${COUNT} nhiệm vụ`)
  })

  it('is no longer vague in a conversation about a task', () => {
    const conversation = 'about'
    ask('Việc kiểm kê số 7 do ai chủ trì?', { conversation })
    expect(ask('bao giờ xong?', { conversation }).text).toContain('Quý III/2026')
  })
})
