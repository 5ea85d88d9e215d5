import { describe, expect, it } from 'vitest'
import { extractionOf } from '../../support/library.js'

const HEAD = 'SỞ Y TẾ TỈNH CÀ MAU\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\nPHỤ LỤC\n\n'

const extract = (...rows: string[]) => extractionOf(`${HEAD}${rows.join('\n')}\n`)
const columnWarnings = (...rows: string[]) =>
  extract(...rows)
    .warnings.filter(({ code }) => code === 'guessed-column' || code === 'unknown-column')
    .map(({ code, values }) => [code, values])

const TIMES = [
  'TT\tNội dung nhiệm vụ\tĐơn vị chủ trì\tSản phẩm\tLúc nào phải có',
  '1\tRà soát thủ tục hành chính\tVăn phòng Sở\tBáo cáo\t31/3/2025',
  '2\tKhảo sát người bệnh\tThanh tra Sở\tBáo cáo\tQuý II/2025',
  '3\tTập huấn kỹ năng số\tVăn phòng Sở\tChứng nhận\tThường xuyên',
]

describe('a column whose title nobody knows', () => {
  it('holds the deadlines where all its cells are times and no other column does', () => {
    expect(extract(...TIMES).tasks.map(({ deadline }) => deadline?.text)).toEqual(['31/3/2025', 'Quý II/2025', 'Thường xuyên'])
    expect(columnWarnings(...TIMES)).toEqual([['guessed-column', { title: 'Lúc nào phải có', role: 'deadline' }]])
  })

  it('holds the leads where all its cells are units and no other column does', () => {
    const rows = [
      'TT\tNội dung nhiệm vụ\tBên nhận việc\tSản phẩm\tThời hạn',
      '1\tRà soát thủ tục hành chính\tVăn phòng Sở\tBáo cáo\t31/3/2025',
      '2\tKhảo sát người bệnh\tThanh tra Sở\tBáo cáo\tQuý II/2025',
      '3\tTập huấn kỹ năng số\tPhòng Tổ chức cán bộ\tChứng nhận\tQuý III/2025',
    ]
    expect(extract(...rows).tasks.map(({ lead }) => lead)).toEqual([['Văn phòng Sở'], ['Thanh tra Sở'], ['Phòng Tổ chức cán bộ']])
  })

  it('stays unknown beside a known column of times, and where its cells say something else', () => {
    const beside = TIMES.map((row, i) => `${row}\t${['Thời hạn', '15/3/2025', '15/6/2025', '15/9/2025'][i]}`)
    expect(columnWarnings(...beside)).toEqual([['unknown-column', { title: 'Lúc nào phải có' }]])
    expect(extract(...beside).tasks.map(({ deadline }) => deadline?.text)).toEqual(['15/3/2025', '15/6/2025', '15/9/2025'])
    const words = TIMES.map((row) => row.replace(/\t(?:31\/3\/2025|Quý II\/2025|Thường xuyên)$/, '\tĐã thống nhất'))
    expect(columnWarnings(...words)).toEqual([['unknown-column', { title: 'Lúc nào phải có' }]])
  })
})
