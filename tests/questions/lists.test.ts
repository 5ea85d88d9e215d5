import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { offices } from '../support/offices.js'
import { planOf } from '../support/plan.js'

const { ask } = await libraryOf(folderOf({ 'ca-mau.txt': offices['y-te-ca-mau-2025.txt'] ?? '' }))
const counted = (question: string, asOf = '2025-08-01') => {
  const { status, records, text } = ask(question, { asOf })
  return { status, count: records.length, text }
}

describe('a list of tasks', () => {
  it('of a time has what is under way then; what must be done by then only what ends', async () => {
    const plan = planOf(
      'An Giang',
      'Sở Xây dựng',
      ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.'],
      `II. NHIỆM VỤ

1. Kiểm tra cải cách hành chính tại các đơn vị. Đơn vị chủ trì: Văn phòng Sở; thời gian: Quý II, III/2026.

2. Số hóa hồ sơ lưu trữ. Đơn vị chủ trì: Văn phòng Sở; thời gian: Quý II/2026.

3. Cập nhật Cổng thông tin. Đơn vị chủ trì: Văn phòng Sở; thời gian: Năm 2026.
`,
    )
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    const during = asked('Quý 2/2026 có những việc gì?').text
    expect(during).toMatch(/^2 nhiệm vụ làm hoặc đến hạn từ 01\/04\/2026 đến 30\/06\/2026/)
    expect(during).toContain('Kiểm tra cải cách hành chính')
    expect(asked('Quý 2/2026 có những việc gì phải xong?').text).toMatch(/^1 nhiệm vụ đến hạn/)
  })

  it('of a unit has those that it leads', () => {
    for (const question of ['Thanh tra Sở chủ trì những nhiệm vụ nào?', 'Thanh tra Sở chủ trì những gì?', 'thanh tra so phu trach viec gi'])
      expect(counted(question).text).toContain('Khảo sát sự hài lòng')
  })

  it('of a unit that is asked what it helps with has those that it co-ordinates', () => {
    const { text } = counted('Văn phòng Sở phối hợp những nhiệm vụ nào?')
    expect(text).toContain('Số hóa bệnh án điện tử')
    expect(text).toContain('phối hợp')
  })

  it('says that a unit has none', () => {
    expect(counted('Phòng Nghiệp vụ Y chủ trì nhiệm vụ nào đến hạn trong quý I/2025?').status).toBe('not_found')
  })

  it('without a unit has all of the plan', () => {
    const all = ask('Có bao nhiêu nhiệm vụ?', { asOf: '2025-08-01' })
    expect(all.status).toBe('answered')
    expect(all.text).toMatch(/^\d+ nhiệm vụ/)
  })

  it.each([
    ['Nhiệm vụ nào đến hạn trong quý III/2025?', '2025-02-01'],
    ['Quý này có những nhiệm vụ nào đến hạn?', '2025-08-01'],
    ['Nhiệm vụ nào đến hạn tháng này?', '2025-09-10'],
    ['Nhiệm vụ sắp đến hạn?', '2025-09-05'],
    ['which tasks are due this quarter?', '2025-08-01'],
  ])('that are due then: “%s”', (question, asOf) => {
    const { text } = counted(question, asOf)
    expect(text).toContain('Số hóa bệnh án điện tử')
    expect(text).not.toContain('Khảo sát sự hài lòng')
  })

  it('that are overdue depends on the day', () => {
    expect(counted('Nhiệm vụ nào quá hạn?', '2025-10-15').text).toContain('Số hóa bệnh án')
    expect(counted('Nhiệm vụ nào quá hạn?', '2025-10-15').text).not.toContain('Khảo sát')
    expect(counted('Nhiệm vụ nào quá hạn?', '2025-12-15').text).toContain('Khảo sát')
    expect(counted('Nhiệm vụ nào quá hạn?', '2025-02-15').status).toBe('not_found')
  })
})

describe('a list of targets', () => {
  it('has those of the plan when no subject is named', () => {
    const { text, status } = counted('Chỉ tiêu năm 2025?')
    expect(status).toBe('answered')
    for (const value of ['45%', '35%', '92%']) expect(text).toContain(value)
  })
})

describe('a target', () => {
  it('does not answer for another year', () => {
    expect(ask('Tỷ lệ hồ sơ nộp trực tuyến năm 2030 là bao nhiêu?').text).not.toContain('45%')
  })
})

describe('a person', () => {
  it('is known where the documents have a signature, in that role alone', () => {
    expect(ask('Giám đốc Sở Y tế Cà Mau là ai?').text).toContain('Trần Văn Mẫu')
    expect(ask('Phó Giám đốc Sở Y tế Cà Mau là ai?').status).toBe('not_found')
    expect(ask('Ai là trưởng phòng Nghiệp vụ Y?')).toMatchObject({ status: 'not_found', records: [] })
  })
})

describe('an answer', () => {
  it('never loses its source, however much it says', async () => {
    const bases = Array.from(
      { length: 9 },
      (_, i) =>
        `Căn cứ Quyết định số ${100 + i}/QĐ-UBND ngày 0${i + 1}/01/2025 của UBND tỉnh ${'về việc ban hành chương trình '.repeat(9)};`,
    )
    const text = (offices['y-te-ca-mau-2025.txt'] ?? '').replace('Căn cứ Kế hoạch số 88', `${bases.join('\n\n')}\n\nCăn cứ Kế hoạch số 88`)
    const answer = (await libraryOf(folderOf({ 'plan.txt': text }))).ask('Kế hoạch 112/KH-SYT căn cứ những văn bản nào?')
    expect(answer.text.length).toBeLessThanOrEqual(1500)
    expect(answer.text).toContain('Nguồn')
    expect(answer.text.split('\n').at(-1)).toMatch(/dòng \d+/)
  })
})

describe('what a list is narrowed by', () => {
  const TASKS = `II. NHIỆM VỤ

1. Kiểm tra trách nhiệm công vụ tại các đơn vị. Đơn vị chủ trì: Thanh tra Sở; đơn vị phối hợp: Văn phòng Sở; thời gian: Quý II/2026.

2. Rà soát thủ tục cấp phép xây dựng. Đơn vị chủ trì: Thanh tra Sở; thời gian: Quý IV/2026.

3. Số hóa hồ sơ lưu trữ. Đơn vị chủ trì: Tổ Chuyển đổi số; thời gian: Quý III/2026.

4. Sửa quy chế chi tiêu nội bộ. Đơn vị chủ trì: Thanh tra Sở; đơn vị phối hợp: Phòng Kế toán; thời gian: Trước ngày 31/01/2026.
`
  const office = libraryOf(
    folderOf({ 'plan.txt': planOf('An Giang', 'Sở Xây dựng', ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.'], TASKS) }),
  )

  it.each(['Thanh tra Sở phải làm gì?', 'thanh tra so phai lm nhung viec j', 'Thanh tra Sở phải làm những gì?'])(
    'is no word of the question that asks: “%s”',
    async (question) => {
      expect((await office).ask(question).text).toMatch(/^3 nhiệm vụ do Thanh tra Sở chủ trì/)
    },
  )

  it('is the time, whether it is called a deadline or not, and the end of a year where that is said', async () => {
    const { ask: asked } = await office
    expect(asked('Thanh tra Sở có nhiệm vụ nào trong quý II/2026?').text).toMatch(/^1 nhiệm vụ/)
    expect(asked('có nhiệm vụ nào hạn tháng 1/2026?').text).toContain('Sửa quy chế chi tiêu')
    expect(asked('Nhiệm vụ nào đến hạn cuối năm 2026?').text).toMatch(/^1 nhiệm vụ đến hạn từ 01\/10\/2026/)
    expect(asked('tasks overdue as of 30 June 2026', { asOf: '2026-12-01' }).text).toContain('before 30/06/2026')
  })

  it('is no area that a unit is named after', async () => {
    expect((await office).ask('Tổ Chuyển đổi số được giao chủ trì những việc gì?').text).toContain('Số hóa hồ sơ lưu trữ')
  })

  it('is what a unit helps with, where it leads nothing and the question names no role', async () => {
    const { ask: asked } = await office
    expect(asked('Phòng Kế toán phải làm gì?').text).toMatch(/^1 nhiệm vụ có Phòng Kế toán phối hợp/)
    expect(asked('Phòng Kế toán chủ trì những việc gì?').status).toBe('not_found')
  })

  it('is said to be unknown, where no document has such a division', async () => {
    const { status, text } = (await office).ask('Phòng Ngoại vụ Biên giới phải làm gì?')
    expect(status).toBe('not_found')
    expect(text).toContain('không nhắc đến')
  })

  it('is counted whole', async () => {
    expect((await office).ask('Tổng số nhiệm vụ của An Giang là bao nhiêu?').text).toMatch(/^4 nhiệm vụ/)
  })
})

describe('a list that goes on', () => {
  it('takes a new time, day or unit in place of the old one, and keeps it for another office', () => {
    const conversation = 'times'
    const next = (question: string) => ask(question, { conversation, asOf: '2025-12-01' }).text
    next('Nhiệm vụ nào quá hạn tính đến 30/6/2025?')
    expect(next('tính đến 15/11/2025 thì sao?')).toContain('trước ngày 15/11/2025')
    expect(next('Nhiệm vụ nào phải xong trong tháng 10/2025?')).toMatch(/^\d+ nhiệm vụ đến hạn từ 01\/10\/2025/)
  })
})

describe('a list that narrows', () => {
  const plan = planOf(
    'An Giang',
    'Sở Xây dựng',
    ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt tối thiểu 97%.'],
    `II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH

1. Công khai thủ tục hành chính. Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Sở Nội vụ; thời gian: trước ngày 15/3/2026.

2. Rà soát thủ tục nội bộ. Đơn vị chủ trì: Thanh tra Sở; đơn vị phối hợp: Văn phòng Sở; thời gian: trước ngày 20/9/2026.

III. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ

1. Đánh giá công chức hằng năm. Đơn vị chủ trì: Văn phòng Sở; đơn vị phối hợp: Phòng Quản lý nhà; thời gian: trước ngày 30/11/2026.
`,
  )

  it('to an area of reform, however it is called', async () => {
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    expect(asked('Có bao nhiêu nhiệm vụ về TTHC?').text).toMatch(/^2 nhiệm vụ/)
    expect(asked('liệt kê nhiệm vụ lĩnh vực công vụ').text).toContain('Đánh giá công chức')
  })

  it('is of all tasks where they are called tasks of the reform', async () => {
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    expect(asked('nhiệm vụ CCHC nào quá hạn?', { asOf: '2026-10-01' }).text).toMatch(/^2 nhiệm vụ/)
    expect(asked('nhiệm vụ CCHC của Thanh tra Sở').text).toMatch(/^1 nhiệm vụ do Thanh tra Sở chủ trì/)
  })

  it('has a task by the number that the plan and the sources give it', async () => {
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    expect(asked('nhiệm vụ III.1 hạn khi nào?').text).toMatch(/^Thời hạn: trước ngày 30\/11\/2026/)
    expect(asked('ai chủ trì mục II.2?').text).toMatch(/^Chủ trì: Thanh tra Sở/)
    expect(asked('nhiệm vụ IV.7 hạn khi nào?').status).toBe('not_found')
  })

  it('to what is due until a day', async () => {
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    expect(asked('nhiệm vụ phải xong trước 20/9/2026').text).toMatch(/^2 nhiệm vụ đến hạn từ 01\/01\/2026 đến 20\/09\/2026/)
  })

  it('says that another office of the province leads nothing, and what it helps with', async () => {
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    expect(asked('Sở Tài chính An Giang chủ trì gì?')).toMatchObject({ status: 'not_found' })
    expect(asked('Sở Nội vụ An Giang phối hợp nhiệm vụ nào?').text).toContain('Công khai thủ tục hành chính')
  })

  it('says that no document knows a division, in the words that were typed', async () => {
    const { ask: asked } = await libraryOf(folderOf({ 'plan.txt': plan }))
    expect(asked('Phòng Quản lý năng lượng An Giang có mấy việc?').text).toBe('Tài liệu hiện có không nhắc đến “Phòng Quản lý năng lượng”.')
    expect(asked('Phòng Quản lý nhà An Giang phối hợp việc gì?').text).toContain('Đánh giá công chức')
  })

  it('goes on within a conversation with the unit that was named', async () => {
    const next = conversationWith(await libraryOf(folderOf({ 'plan.txt': plan })))
    expect(next('Văn phòng Sở An Giang chủ trì nhiệm vụ nào?').text).toMatch(/^2 nhiệm vụ do Văn phòng Sở chủ trì/)
    expect(next('nhiệm vụ số 2 bao giờ xong').text).toContain('30/11/2026')
    expect(next('Văn phòng Sở An Giang chủ trì nhiệm vụ nào?').text).toMatch(/^2 nhiệm vụ/)
    expect(next('phối hợp mấy việc?').text).toMatch(/^1 nhiệm vụ có Văn phòng Sở phối hợp/)
    next('Văn phòng Sở An Giang chủ trì nhiệm vụ nào?')
    expect(next('mấy cái?').text).toMatch(/^2 nhiệm vụ do Văn phòng Sở chủ trì/)
    expect(next('có mấy việc tất cả?').text).toMatch(/^2 nhiệm vụ do Văn phòng Sở chủ trì/)
    expect(next('chỉ lấy mảng công vụ thôi').text).toMatch(/^1 nhiệm vụ do Văn phòng Sở chủ trì/)
  })
})
