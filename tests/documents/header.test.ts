import { describe, expect, test } from 'vitest'
import { columnTitles } from '../../src/documents/columns.js'
import { readHeader } from '../../src/documents/header.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { knowledge } from '../support/knowledge.js'

const titles = columnTitles(knowledge)

const HEADER = 'STT\nNhiệm vụ\nSản phẩm\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời gian\nhoàn thành\n'
const ROW = '1\nRà soát văn bản quy phạm pháp luật\nBáo cáo kết quả\nVăn phòng Sở\nThanh tra Sở\nQuý II/2026\n'

describe('readHeader', () => {
  const header = (text: string) => readHeader(linesOf(text), 0, titles)

  test('reads column titles one a line, wrapped or side by side', () => {
    const columns = ['number', 'task', 'product', 'lead', 'coordinate', 'deadline']
    expect(header(HEADER + ROW)).toEqual({ columns, length: 7 })
    expect(header('TT Nhiệm vụ trọng tâm Kết quả/ sản\nphẩm Chủ trì Phối hợp Thời gian\nthực hiện')).toEqual({ columns, length: 3 })
  })

  test('takes the line of column numbers with it', () => {
    expect(header(`${HEADER}(1) (2) (3) (4) (5) (6)\n${ROW}`)?.length).toBe(8)
    expect(header(`${HEADER}1 2 3 4 5 6\n${ROW}`)?.length).toBe(8)
    expect(header(`${HEADER}${ROW}`)?.length).toBe(7)
  })

  test.each([
    [
      'a sentence that enumerates columns',
      'Các nhiệm vụ cụ thể, đơn vị chủ trì, phối hợp, sản phẩm và thời gian thực hiện\nđược giao tại Phụ lục kèm theo Kế hoạch này.',
    ],
    ['a sentence that names columns', 'Nhiệm vụ của đơn vị chủ trì là phối hợp với các phòng và gửi sản phẩm đúng thời hạn.'],
    ['too few columns', 'STT\nNhiệm vụ\nChủ trì'],
    ['columns that any table has', 'STT\nNội dung\nMục tiêu\nGhi chú'],
    ['a labelled line', 'Đơn vị chủ trì: Văn phòng Sở'],
    ['titles with other words between them', 'STT\nHọ và tên cán bộ được giao\nChủ trì một số nội dung khác\nThời gian'],
    ['no line at all', ''],
  ])('sees no header in %s', (_, text) => {
    expect(header(text)).toBeNull()
  })

  test.each([
    ['side by side, its columns below', 'TT Nhiệm vụ Sản phẩm Tổ chức thực hiện Thời gian Kinh phí\nChủ trì Phối hợp\n'],
    ['a cell a line, its columns last', 'TT\nNhiệm vụ\nSản phẩm\nTổ chức thực hiện\nThời gian\nKinh phí\nChủ trì\nPhối hợp\n'],
    ['its columns right behind it', 'TT\nNhiệm vụ\nSản phẩm\nTổ chức thực hiện\nChủ trì\nPhối hợp\nThời gian\nKinh phí\n'],
    ['worded like one of its columns', 'TT Nhiệm vụ Sản phẩm Đơn vị thực hiện Thời gian Kinh phí\nChủ trì Phối hợp\n'],
  ])('puts the columns below a common title where that title stands: %s', (_, text) => {
    expect(header(text + ROW)?.columns).toEqual(['number', 'task', 'product', 'lead', 'coordinate', 'deadline', 'budget'])
  })

  test('takes the end of a time for the deadline, not its beginning', () => {
    const found = header(`TT Nhiệm vụ Chủ trì Thời gian thực hiện Kinh phí\nBắt đầu Kết thúc\n${ROW}`)
    expect(found?.columns).toEqual(['number', 'task', 'lead', 'note', 'deadline', 'budget'])
  })
})
