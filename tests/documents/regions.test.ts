import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnTitles } from '../../src/documents/columns.js'
import type { Region, SourceLine } from '../../src/documents/document.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { findRegions, textWidth } from '../../src/documents/regions.js'
import { knowledge } from '../support/knowledge.js'
import { type ShippedId, shippedIds, shippedLines } from '../support/shipped.js'

const titles = columnTitles(knowledge)

function linesIn(region: Region): SourceLine[] {
  return 'header' in region ? [...region.header, ...region.lines] : region.lines
}

/** Kind, first and last line of each region. */
function regions(text: string): [kind: string, first: number | undefined, last: number | undefined][] {
  return findRegions(linesOf(text), titles).map((region) => [region.kind, linesIn(region)[0]?.number, linesIn(region).at(-1)?.number])
}

const HEADER = 'STT\nNhiệm vụ\nSản phẩm\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian\nhoàn thành\n'
const ROW = '1\nRà soát văn bản quy phạm pháp luật\nBáo cáo kết quả\nVăn phòng Sở\nThanh tra Sở\nQuý II/2026\n'

describe('findRegions', () => {
  test('ends a table at the recipients, at the signature and at a closing section', () => {
    for (const end of ['Nơi nhận:', 'KT. GIÁM ĐỐC', 'TM. ỦY BAN NHÂN DÂN', 'III. TỔ CHỨC THỰC HIỆN', 'Trên đây là Kế hoạch của Sở.']) {
      const text = `Sở Nội vụ ban hành Kế hoạch.\n${HEADER}${ROW}${end}\nVăn phòng Sở theo dõi.`
      expect(regions(text), end).toEqual([
        ['prose', 1, 1],
        ['task-table', 2, 14],
        ['prose', 15, 16],
      ])
    }
  })

  test('goes on with the table at its next page, where no closing words stand', () => {
    expect(regions(`${HEADER}${ROW}12\n${ROW}`)).toEqual([['task-table', 1, 20]])
  })

  test('begins a table again below the title of the next appendix', () => {
    const text = `${HEADER}${ROW}PHỤ LỤC II\n${HEADER}${ROW}`
    expect(regions(text)).toEqual([
      ['task-table', 1, 13],
      ['prose', 14, 14],
      ['task-table', 15, 27],
    ])
  })

  test('sets a table of figures apart from the text around it', () => {
    const text = `Kết quả tiếp nhận hồ sơ trong quý I năm 2026 của bộ phận một cửa như sau:
Tổng số hồ sơ 2.555
Đúng hạn 2.460
Trễ hạn 95
Tỷ lệ 96,3 %
2. Công tác tuyên truyền
Sở đã tổ chức tuyên truyền cải cách hành chính đến toàn thể công chức, viên chức.`
    expect(regions(text)).toEqual([
      ['prose', 1, 1],
      ['figure-table', 2, 5],
      ['prose', 6, 7],
    ])
  })

  test('leaves short lines without figures, and lists, to running text', () => {
    expect(regions('Các đơn vị gồm:\nVăn phòng Sở\nThanh tra Sở\nPhòng Tổ chức bộ máy\nTrung tâm Lưu trữ').map(([kind]) => kind)).toEqual([
      'prose',
    ])
    expect(regions('Kết quả đạt được:\n- Hồ sơ đúng hạn 95\n- Hồ sơ trễ hạn 5\n- Hồ sơ đang xử lý 12').map(([kind]) => kind)).toEqual([
      'prose',
    ])
  })

  test('makes nothing of nothing', () => {
    expect(findRegions([], titles)).toEqual([])
  })

  test('leaves the sentence that announces a table out of its header', () => {
    const [first, table] = findRegions(linesOf(`Các nhiệm vụ như sau:\n${HEADER}${ROW}`), titles)
    expect(first?.kind).toBe('prose')
    expect(table).toMatchObject({ kind: 'task-table', columns: ['number', 'task', 'product', 'lead', 'coordinate', 'deadline'] })
  })
})

describe('whatever is cut out of the shipped documents', () => {
  const cut = fc.constantFrom<ShippedId>(...shippedIds).chain((id) => {
    const all = shippedLines(id)
    return fc.tuple(fc.nat(all.length), fc.nat(400)).map(([from, count]) => all.slice(from, from + count))
  })

  test('every line stands in one region, in its order, and no region is empty', () => {
    fc.assert(fc.property(cut, holdsEveryLine), { numRuns: 100 })
    for (const id of shippedIds) expect(holdsEveryLine(shippedLines(id)), id).toBe(true)
  })

  function holdsEveryLine(lines: SourceLine[]): boolean {
    const found = findRegions(lines, titles)
    const back = found.flatMap(linesIn)
    return found.every((region) => linesIn(region).length > 0) && back.length === lines.length && back.every((line, i) => line === lines[i])
  }
})

describe('the shipped documents', () => {
  const tables = (id: ShippedId) =>
    findRegions(shippedLines(id), titles).flatMap((region) => (region.kind === 'task-table' ? [region] : []))

  test('the appendix of Đồng Nai is one table of seven columns', () => {
    const found = tables('dong-nai-2022-phu-luc-nhiem-vu')
    expect(found.map(({ columns }) => columns)).toEqual([['number', 'objective', 'task', 'product', 'lead', 'coordinate', 'deadline']])
    expect(findRegions(shippedLines('dong-nai-2022-phu-luc-nhiem-vu'), titles)).toHaveLength(1)
  })

  test('the plan of Hà Tĩnh ends in a table of nine columns', () => {
    const [table] = tables('ha-tinh-2025-ke-hoach')
    expect(table?.columns).toEqual(['number', 'objective', 'task', 'activity', 'product', 'lead', 'coordinate', 'deadline', 'budget'])
    expect(table?.lines.at(-1)).toBe(shippedLines('ha-tinh-2025-ke-hoach').at(-1))
  })

  test.each<ShippedId>(['dong-nai-2025-ke-hoach-594', 'gia-lai-2021-2025-ke-hoach'])('%s is running text throughout', (id) => {
    expect(findRegions(shippedLines(id), titles).map(({ kind }) => kind)).toEqual(['prose'])
  })

  test('the report of Đồng Nai has tables of figures among its text, but no table of tasks', () => {
    const kinds = new Set(findRegions(shippedLines('dong-nai-2021-q1-bao-cao'), titles).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['prose', 'figure-table']))
  })
})

describe('textWidth', () => {
  test('is the length that four lines of five stay below, and never more than 120', () => {
    expect(textWidth(linesOf(['a'.repeat(10), 'a'.repeat(78), 'a'.repeat(80), 'a'.repeat(79), 'a'.repeat(77)].join('\n')))).toBe(80)
    expect(textWidth(linesOf('a'.repeat(500)))).toBe(120)
    expect(textWidth([])).toBe(80)
  })
})
