import { describe, expect, test } from 'vitest'
import { joinBlocks } from '../../src/documents/blocks.js'
import type { Document } from '../../src/documents/document.js'
import { isHeading, roleOf, sectionRoles } from '../../src/documents/outline.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { knowledge } from '../support/knowledge.js'
import { one } from '../support/one.js'
import { openShipped, openText } from '../support/shipped.js'

/** A full line of running text: it is by such lines that a short heading is told from a wrapped one. */
const BODY = 'Xây dựng nền hành chính chuyên nghiệp, hiện đại, hiệu lực, hiệu quả, phục vụ nhân dân và doanh nghiệp.'

function paths(document: Document): string[] {
  return document.sections.map(({ path }) => path)
}

/** The top sections with what they hold. */
function top(document: Document): (string | null)[][] {
  return document.sections.filter(({ depth }) => depth === 0).map(({ path, title, role }) => [path, title, role])
}

describe('isHeading', () => {
  const heading = (line: string) => isHeading(one(joinBlocks(linesOf(line))))

  test.each([
    'I. MỤC TIÊU',
    '1. Mục tiêu chung',
    '2.1. Trách nhiệm của người đứng đầu',
    'a) Đến năm 2025',
    'Điều 3. Tổ chức thực hiện',
    'PHỤ LỤC II',
    'Phần thứ hai',
    'PHẦN I. KẾT QUẢ',
    '**- Cải cách thể chế:**',
    '3. Tiếp tục thực hiện các nhiệm vụ khác...',
  ])('takes “%s” for a heading', (line) => {
    expect(heading(line)).toBe(true)
  })

  test.each([
    ['a sentence', '1. Rà soát văn bản quy phạm pháp luật theo quy định.'],
    ['an item of a list', 'a) Báo cáo kết quả cải cách hành chính;'],
    ['a bullet', '- Cải cách thể chế:'],
    ['an emphasised bullet that says something', '**- Rà soát văn bản**'],
    ['a line without a number', 'Tổ chức thực hiện'],
    ['an ordinal', '- Thứ nhất, đẩy mạnh phân cấp'],
    ['an item that goes on in small letters', 'b) báo cáo kết quả'],
    ['a long paragraph', `1. ${'Rà soát thủ tục hành chính '.repeat(9)}`],
  ])('does not take %s for a heading', (_, line) => {
    expect(heading(line)).toBe(false)
  })
})

describe('the outline', () => {
  test('joins the numbers from the top into paths', () => {
    const document = openText(`I. MỤC TIÊU
1. Mục tiêu chung
${BODY}
2. Mục tiêu cụ thể
a) Đến năm 2025
${BODY}
b) Định hướng đến năm 2030
${BODY}
II. NHIỆM VỤ
1. Cải cách thể chế
1.1. Mục tiêu
${BODY}
1.2. Nhiệm vụ
${BODY}
2. Cải cách tài chính công
${BODY}`)
    expect(paths(document)).toEqual(['I', 'I.1', 'I.2', 'I.2.a', 'I.2.b', 'II', 'II.1', 'II.1.1', 'II.1.2', 'II.2'])
    expect(document.sections.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 2, 0, 1, 2, 2, 1])
    expect(document.sections.map(({ parent }) => parent)).toEqual([-1, 0, 0, 2, 2, -1, 5, 6, 6, 5])
    expect(document.sections.find(({ path }) => path === 'II.1.2')).toMatchObject({ number: '1.2', title: 'Nhiệm vụ', lines: [13, 14] })
    expect(document.sections.find(({ path }) => path === 'II')?.lines).toEqual([9, 16])
  })

  test('keeps a decimal number whole where the level above was left out', () => {
    const document = openText(`IV. PHÂN CÔNG NHIỆM VỤ\n2.1. Rà soát thủ tục\n${BODY}\n2.2. Công khai thủ tục\n${BODY}`)
    expect(paths(document)).toEqual(['IV', 'IV.2.1', 'IV.2.2'])
  })

  test('takes parts with capital letters above Roman numbers, and appendices above all', () => {
    const document = openText(`A. PHẦN CHUNG
I. MỤC TIÊU
${BODY}
B. PHẦN RIÊNG
I. NHIỆM VỤ
${BODY}
PHỤ LỤC I
I. DANH MỤC NHIỆM VỤ
${BODY}
PHỤ LỤC II
${BODY}`)
    expect(paths(document)).toEqual(['A', 'A.I', 'B', 'B.I', 'PHỤ LỤC I', 'PHỤ LỤC I.I', 'PHỤ LỤC II'])
  })

  test('reads the articles of a decision', () => {
    const document = openText(`Điều 1. Ban hành Kế hoạch cải cách hành chính năm 2026\n${BODY}\nĐiều 2. Hiệu lực thi hành\n${BODY}`)
    expect(document.sections.map(({ path, title }) => [path, title])).toEqual([
      ['Điều 1', 'Ban hành Kế hoạch cải cách hành chính năm 2026'],
      ['Điều 2', 'Hiệu lực thi hành'],
    ])
  })

  test('leaves the colon at the end of a heading out of its title', () => {
    expect(one(openText(`2. Mục tiêu cụ thể:\n${BODY}`).sections).title).toBe('Mục tiêu cụ thể')
  })

  test('has no section in running text', () => {
    expect(openText('Sở Nội vụ đề nghị các đơn vị báo cáo.\n- Báo cáo trước ngày 10/9/2026.').sections).toEqual([])
  })
})

describe('section roles', () => {
  const roles = sectionRoles(knowledge)

  test.each([
    ['TỔ CHỨC THỰC HIỆN', 'assignment'],
    ['Phân công nhiệm vụ', 'assignment'],
    ['KINH PHÍ THỰC HIỆN', 'funding'],
    ['Chế độ báo cáo', 'reporting'],
    ['KẾT QUẢ THỰC HIỆN CÔNG TÁC CCHC', 'results'],
    ['Những tồn tại, hạn chế và nguyên nhân', 'results'],
    ['ĐỀ XUẤT, KIẾN NGHỊ', 'proposals'],
    ['MỤC ĐÍCH, YÊU CẦU', 'requirements'],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM', 'tasks'],
    ['Một số nhiệm vụ trọng tâm', 'tasks'],
    ['CÁC CHỈ TIÊU CHỦ YẾU', 'targets'],
    ['Muc tieu cu the', 'targets'],
  ])('“%s” says %s', (title, role) => {
    expect(roles.of(title)).toBe(role)
  })

  test.each(['Cải cách thể chế', 'Đến năm 2025', 'Văn phòng Sở', '', 'Hoàn thiện quy chế để bảo đảm các mục tiêu'])(
    '“%s” says nothing',
    (title) => {
      expect(roles.of(title)).toBeNull()
    },
  )

  test('go down to sections that say nothing themselves, and stop at one that does', () => {
    const { sections } = openText(`II. NHIỆM VỤ
1. Cải cách thể chế
${BODY}
2. Cải cách tài chính công
2.1. Mục tiêu
${BODY}`)
    expect(sections.map((_, i) => roleOf(sections, i))).toEqual(['tasks', 'tasks', 'tasks', 'targets'])
    expect(roleOf(sections, -1)).toBeNull()
    expect(roleOf([], 0)).toBeNull()
  })
})

describe('the shipped plans', () => {
  test('plan 594 of Đồng Nai has its seven areas, each with targets and tasks', () => {
    const document = openShipped('dong-nai-2025-ke-hoach-594')
    expect(top(document)).toEqual([
      ['I', 'MỤC TIÊU VÀ YÊU CẦU', 'targets'],
      ['II', 'NỘI DUNG, MỤC TIÊU, NHIỆM VỤ CỤ THỂ', 'targets'],
      ['III', 'KINH PHÍ THỰC HIỆN', 'funding'],
      ['IV', 'TỔ CHỨC THỰC HIỆN', 'assignment'],
    ])
    const areas = [1, 2, 3, 4, 5, 6, 7].flatMap((area) => [`II.${area}`, `II.${area}.1`, `II.${area}.2`])
    const units = [1, 2, 3, 4, 5].map((unit) => `IV.${unit}`)
    expect(paths(document)).toEqual(['I', 'I.1', 'I.2', 'II', ...areas, 'III', 'IV', ...units])
    const role = (path: string) => roleOf(document.sections, paths(document).indexOf(path))
    expect(['I.2', 'II.3.1', 'II.3.2', 'IV.2', 'IV.5'].map(role)).toEqual(['requirements', 'targets', 'tasks', 'assignment', 'reporting'])
    expect(document.sections.find(({ path }) => path === 'IV.5')?.title).toBe('Chế độ báo cáo')
  })

  test('the plan of Hà Tĩnh has the same seven areas among its targets and its tasks, and an appendix', () => {
    const document = openShipped('ha-tinh-2025-ke-hoach')
    expect(top(document)).toEqual([
      ['I', 'MỤC ĐÍCH, YÊU CẦU', 'requirements'],
      ['II', 'CÁC CHỈ TIÊU CHỦ YẾU', 'targets'],
      ['III', 'NHIỆM VỤ VÀ GIẢI PHÁP', 'tasks'],
      ['IV', 'NHIỆM VỤ, GIẢI PHÁP CỤ THỂ (Có phụ lục chi tiết kèm theo)', 'tasks'],
      ['V', 'KINH PHÍ THỰC HIỆN', 'funding'],
      ['VI', 'TỔ CHỨC THỰC HIỆN', 'assignment'],
      ['Phụ lục', 'Phụ lục', null],
    ])
    const areas = (above: string) => paths(document).filter((path) => new RegExp(`^${above}\\.\\d$`).test(path))
    expect(areas('II')).toEqual([1, 2, 3, 4, 5, 6, 7].map((area) => `II.${area}`))
    expect(areas('III')).toEqual([1, 2, 3, 4, 5, 6, 7].map((area) => `III.${area}`))
    expect(paths(document)).toContain('III.7.2')
  })

  test('the plan of Gia Lai looks to 2025 and to 2030, and assigns its tasks in part IV', () => {
    const document = openShipped('gia-lai-2021-2025-ke-hoach')
    expect(top(document).map(([path, , role]) => [path, role])).toEqual([
      ['I', 'targets'],
      ['II', 'tasks'],
      ['III', 'tasks'],
      ['IV', 'assignment'],
      ['V', 'funding'],
      ['VI', 'assignment'],
    ])
    expect(document.sections.find(({ path }) => path === 'I.2.a')).toMatchObject({ title: 'Đến năm 2025', lines: [39, 87] })
    expect(document.sections.find(({ path }) => path === 'I.2.b')?.title).toBe('Định hướng đến năm 2030')
    expect(document.sections.find(({ path }) => path === 'IV.2.3')?.title).toBe('Rà soát, đơn giản hóa các TTHC')
  })
})
