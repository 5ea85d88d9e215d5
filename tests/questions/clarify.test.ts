import { describe, expect, it } from 'vitest'
import { folderOf, libraryOf } from '../support/library.js'
import { offices } from '../support/offices.js'

/** A plan in which three units review three different things. */
const REVIEWS = `UBND TỈNH LÀO CAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NGOẠI VỤ Độc lập - Tự do - Hạnh phúc

Số: 45/KH-SNgV     Lào Cai, ngày 12 tháng 01 năm 2026

KẾ HOẠCH
Cải cách hành chính năm 2026 của Sở Ngoại vụ

II. NHIỆM VỤ

1. Rà soát quy chế làm việc
- Đơn vị chủ trì: Văn phòng Sở
- Thời gian hoàn thành: Quý I/2026

2. Rà soát thỏa thuận quốc tế
- Đơn vị chủ trì: Phòng Hợp tác quốc tế
- Thời gian hoàn thành: Quý II/2026

3. Rà soát hồ sơ biên giới
- Đơn vị chủ trì: Phòng Quản lý biên giới
- Thời gian hoàn thành: Quý III/2026

4. Tập huấn lễ tân đối ngoại
- Đơn vị chủ trì: Phòng Lễ tân
- Thời gian hoàn thành: Quý IV/2026
`

const { ask } = await libraryOf(folderOf({ ...offices, 'ngoai-vu-lao-cai-2026.txt': REVIEWS }))
const asked = 'Sở Ngoại vụ Lào Cai năm 2026 ai chủ trì rà soát?'

describe('a question that fits several tasks', () => {
  it('is asked back with what they are about, and no records', () => {
    const answer = ask(asked)
    expect(answer.status).toBe('clarify')
    expect(answer.records).toEqual([])
    expect(answer.choices?.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Rà soát quy chế làm việc', 'Rà soát thỏa thuận quốc tế', 'Rà soát hồ sơ biên giới']),
    )
    expect(answer.text).toContain('1. ')
  })

  it.each(['Ai chủ trì rà soát hồ sơ biên giới ở Sở Ngoại vụ Lào Cai?', 'Ai chủ trì tập huấn ở Sở Ngoại vụ Lào Cai năm 2026?'])(
    'is answered where it says which: “%s”',
    (question) => {
      expect(ask(question).status).toBe('answered')
    },
  )

  it.each([
    ['2', 1],
    ['số 3', 2],
    ['cái đầu tiên', 0],
  ])('is answered once one is chosen: “%s”', (reply, position) => {
    const conversation = `choice-${reply}`
    const choices = ask(asked, { conversation }).choices ?? []
    const units: Record<string, string> = {
      'Rà soát quy chế làm việc': 'Văn phòng Sở',
      'Rà soát thỏa thuận quốc tế': 'Phòng Hợp tác quốc tế',
      'Rà soát hồ sơ biên giới': 'Phòng Quản lý biên giới',
    }
    const answer = ask(reply, { conversation })
    expect(answer.status).toBe('answered')
    expect(answer.text.split('\n')[0]).toContain(units[choices[position]?.label ?? ''])
  })

  it('is answered when the words of one choice are typed', () => {
    ask(asked, { conversation: 'words' })
    expect(ask('thoa thuan quoc te', { conversation: 'words' }).text).toContain('Phòng Hợp tác quốc tế')
  })
})

describe('a number that no document has', () => {
  it.each(['kế hoạch 112/KH-STY ai ký', 'kế hoạch 121/KH-SYT ai ký'])('is asked back where one nearly has it: “%s”', (question) => {
    const answer = ask(question)
    expect(answer.status).toBe('clarify')
    expect(answer.text).toContain('112/KH-SYT')
  })

  it('is answered after a yes', () => {
    ask('kế hoạch 112/KH-STY ai ký', { conversation: 'yes' })
    expect(ask('đúng rồi', { conversation: 'yes' }).text).toContain('Trần Văn Mẫu')
  })

  it('is no question back where nothing is near, or only a hyphen is missing', () => {
    expect(ask('Nghị định 999/2040/NĐ-CP là gì?').status).not.toBe('clarify')
    expect(ask('kế hoạch 112/KHSYT ai ký').text).toContain('Trần Văn Mẫu')
  })
})

describe('a misspelt place', () => {
  it.each(['can tha nam 2025 chi tieu thanh toan truc tuyen bao nhieu', 'chỉ tiêu thanh toán trực tuyến của cantho năm 2025'])(
    'is read as the one it nearly names, and said so: “%s”',
    (question) => {
      const { text } = ask(question)
      expect(text).toContain('55%')
      expect(text).toContain('Cần Thơ')
      expect(text).not.toContain('35%')
      expect(text).toContain('Hiểu')
    },
  )

  it('is left alone where its words stand so in a document', () => {
    expect(ask('người bệnh nội trú Cà Mau').text).not.toContain('Hiểu “')
  })
})

describe('a list of tasks of the asker’s own division', () => {
  it.each(['việc của phòng tôi', 'nhiem vu cua phong minh nam 2026 o so ngoai vu lao cai', 'nhiệm vụ của tôi'])(
    'asks which that is: “%s”',
    (question) => {
      const { status, choices } = ask(question)
      expect(status).toBe('clarify')
      expect(choices?.length).toBeLessThanOrEqual(5)
    },
  )

  it('is that of the one that is chosen', () => {
    const conversation = 'own-unit'
    ask('Việc của phòng tôi ở Sở Ngoại vụ Lào Cai năm 2026', { conversation })
    const units = ask('Việc của phòng tôi ở Sở Ngoại vụ Lào Cai năm 2026', { conversation }).choices ?? []
    const chosen = units.findIndex(({ label }) => label === 'Phòng Lễ tân')
    const { text } = ask(String(chosen + 1), { conversation })
    expect(text).toContain('Tập huấn lễ tân đối ngoại')
    expect(text).not.toContain('biên giới')
  })

  it('is not asked for where the question names one', () => {
    expect(ask('Việc của Phòng Lễ tân ở Sở Ngoại vụ Lào Cai năm 2026').text).toContain('Tập huấn lễ tân đối ngoại')
  })
})
