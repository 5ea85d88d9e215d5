import { describe, expect, it } from 'vitest'
import { extractionOf, nth } from '../../support/library.js'
import { spaced } from '../../support/spaced.js'

const PLAN = `KẾ HOẠCH
Cải cách hành chính năm 2026
Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh, Sở ban hành Kế hoạch cải cách hành chính với
những nội dung sau đây.
PHỤ LỤC
DANH MỤC NHIỆM VỤ
`
const TITLES = ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian']
const ROWS = [
  [
    '1',
    'Thể chế',
    'Rà soát văn bản quy phạm / pháp luật',
    'Thanh tra Sở',
    'Các phòng chuyên môn',
    'Danh mục văn bản',
    'Trước / 15/12/2026',
    '25',
  ],
  [
    '2',
    'TTHC',
    'Công bố danh mục thủ tục',
    'Văn phòng Sở',
    'Các phòng chuyên môn',
    'Quyết định công bố',
    'Chậm nhất 07 / ngày làm việc / sau khi Bộ / công bố',
    'Không',
  ],
]
const LAST = [
  '3',
  'TTHC',
  'Khảo sát mức độ hài lòng, tối thiểu',
  'Trung tâm Khuyến',
  'Văn phòng Sở',
  'Báo cáo kết quả khảo',
  'Tháng 10',
  '150',
]
const BELOW = ['4', 'Công vụ', 'Chuyển đổi vị trí công tác', 'Văn phòng Sở', 'Thanh tra Sở', 'Quyết định điều động', 'Quý IV/2026', 'Không']

function tasksOf(...cells: readonly string[]) {
  return extractionOf(`${PLAN}${spaced(...cells)}\n`).tasks
}

describe('a task table with an empty line between two cells', () => {
  it('has the columns of the fullest header, and a row that the page cut whole', () => {
    const again = [
      'TT',
      'Lĩnh vực',
      'Nhiệm vụ',
      'Chủ trì',
      '300 phiếu một năm',
      'công và Xúc tiến / thương mại',
      'Phối hợp',
      'Sản phẩm',
      'Thời gian',
      'sát',
      'hằng năm',
      'Kinh phí',
    ]
    const tasks = tasksOf(...TITLES, ...ROWS.flat(), 'TT', ...TITLES.slice(1), 'Kinh phí', ...LAST, ...again, ...BELOW)
    expect(tasks.map(({ number, budget }) => `${number}: ${budget}`)).toEqual(['1: 25', '2: Không', '3: 150', '4: Không'])
    expect(nth(tasks, 1)).toMatchObject({
      product: 'Quyết định công bố',
      deadline: { text: 'Chậm nhất 07 ngày làm việc sau khi Bộ công bố', kind: 'conditional' },
    })
    expect(nth(tasks, 2)).toMatchObject({
      task: 'Khảo sát mức độ hài lòng, tối thiểu 300 phiếu một năm',
      lead: ['Trung tâm Khuyến công và Xúc tiến thương mại'],
    })
  })

  it('keeps a unit and a time apart that stand in one line, and the numbers of pages out of the cells', () => {
    const titles = ['TT', 'Nội dung, mục / tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kinh phí']
    const row = (number: string, deadline: string) => [
      number,
      'Giải ngân tối thiểu / vốn được giao 95%',
      'Đôn đốc giải ngân / phần vốn được giao',
      'Báo cáo tiến độ / giải ngân từng tháng',
      'Văn phòng Sở',
      `Các trung tâm trực thuộc${deadline} / hằng tháng`,
      'Không',
    ]
    const tasks = tasksOf(...titles, ...row('1', ' Trước ngày 25'), '7', ...row('2', ' Trước ngày 20'), '8', ...row('3', ' Trước ngày 15'))
    expect(
      tasks.map(({ number, coordinate, deadline, budget }) => [number, coordinate.join(), deadline?.text, budget].join(' | ')),
    ).toEqual([
      '1 | Các trung tâm trực thuộc | Trước ngày 25 hằng tháng | Không',
      '2 | Các trung tâm trực thuộc | Trước ngày 20 hằng tháng | Không',
      '3 | Các trung tâm trực thuộc | Trước ngày 15 hằng tháng | Không',
    ])
    expect(
      tasks.every(
        ({ objective, task }) => objective === 'Giải ngân tối thiểu vốn được giao 95%' && task === 'Đôn đốc giải ngân phần vốn được giao',
      ),
    ).toBe(true)
  })

  it('ends above the row of the sums', () => {
    const tasks = tasksOf(...TITLES, 'Kinh phí', ...ROWS.flat(), 'Tổng cộng', '4.205')
    expect(tasks.map(({ budget }) => budget)).toEqual(['25', 'Không'])
  })
})
