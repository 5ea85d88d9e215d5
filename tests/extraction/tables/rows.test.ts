import { describe, expect, it } from 'vitest'
import { extractionOf, nth, only } from '../../support/library.js'
import { HEADER, rowNumber, rowRead, TWO_ROWS, tasksOf, twoRowsRead, written } from '../../support/tables.js'

describe('a flattened table with a cell on each line', () => {
  const tasks = tasksOf(`${HEADER}1
Ban hành kế hoạch
Kế hoạch
Văn phòng Sở
Các phòng chuyên môn
Quý I/2025
2
Đối thoại với doanh nghiệp
Hội nghị
Phòng Nghiệp vụ Dược
Văn phòng Sở
Trước ngày 30/9/2025
Nơi nhận:
`)

  it('gives each row with its cells', () => {
    expect(tasks.map(written)).toEqual([
      '1 | Ban hành kế hoạch | Kế hoạch | Văn phòng Sở | Các phòng chuyên môn | Quý I/2025',
      '2 | Đối thoại với doanh nghiệp | Hội nghị | Phòng Nghiệp vụ Dược | Văn phòng Sở | Trước ngày 30/9/2025',
    ])
  })

  it('knows the lines of each row', () => {
    expect(tasks.map((task) => task.lines)).toEqual([
      [11, 16],
      [17, 22],
    ])
  })

  it('gives the units their keys', () => {
    expect(nth(tasks, 0)).toMatchObject({ lead_units: ['van-phong'], coordinate_units: ['cac-phong-chuyen-mon'] })
  })

  it('is sure of rows whose every cell fits', () => {
    for (const task of tasks) expect(task.confidence).toBeGreaterThan(0.9)
  })
})

describe('a flattened table with wrapped cells', () => {
  it('joins the lines of a cell by one space', () => {
    expect(tasksOf(HEADER + TWO_ROWS).map(written)).toEqual(twoRowsRead)
  })

  it('reads the same when every line stands between empty ones', () => {
    expect(tasksOf((HEADER + TWO_ROWS).replaceAll('\n', '\n\n')).map(written)).toEqual(twoRowsRead)
  })

  it('reads the same when the header stands on fewer lines', () => {
    const header = 'STT Nhiệm vụ Sản phẩm\nChủ trì Phối hợp Thời gian\nhoàn thành\n'
    expect(tasksOf(header + TWO_ROWS).map(written)).toEqual(twoRowsRead)
  })

  it('reads the same below a line of column numbers', () => {
    expect(tasksOf(`${HEADER}(1) (2) (3) (4) (5) (6)\n${TWO_ROWS}`).map(written)).toEqual(twoRowsRead)
  })

  it('ends at the recipients and the signature', () => {
    const tasks = tasksOf(`${HEADER}${TWO_ROWS}Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nGIÁM ĐỐC\nTrần Văn Mẫu\n`)
    expect(tasks.map(written)).toEqual(twoRowsRead)
  })

  it('reads the same below a title that begins like a column', () => {
    const { tasks } = extractionOf(`SỞ Y TẾ TỈNH CÀ MAU\nPHỤ LỤC\nNhiệm vụ năm 2025\n${HEADER}${TWO_ROWS}`)
    expect(tasks.map(written)).toEqual(twoRowsRead)
  })
})

describe('a flattened table with two cells on one line', () => {
  it('divides the line between two units', () => {
    const tasks = tasksOf(`${HEADER}1 Ban hành kế hoạch cải cách hành
chính năm 2025
Kế hoạch
Văn phòng Sở Thanh tra Sở
Quý I/2025
2 Kiểm tra công tác cải cách hành
chính tại các đơn vị
Báo cáo kết quả
Thanh tra Sở Văn phòng Sở
Quý III/2025
`)
    expect(tasks.map(written)).toEqual([
      '1 | Ban hành kế hoạch cải cách hành chính năm 2025 | Kế hoạch | Văn phòng Sở | Thanh tra Sở | Quý I/2025',
      '2 | Kiểm tra công tác cải cách hành chính tại các đơn vị | Báo cáo kết quả | Thanh tra Sở | Văn phòng Sở | Quý III/2025',
    ])
  })
})

describe('a table with other columns', () => {
  it('gives the budget as written', () => {
    const tasks = tasksOf(
      'STT\nNhiệm vụ\nChủ trì\nThời gian\nKinh phí\n1\nTổ chức tập huấn nghiệp vụ dược\nThanh tra Sở\nQuý II/2025\nNgân sách tỉnh\n',
    )
    expect(only(tasks)).toMatchObject({ budget: 'Ngân sách tỉnh', product: null, coordinate: [], lead: ['Thanh tra Sở'] })
  })

  it('has no tasks where it has no rows', () => {
    expect(tasksOf(HEADER)).toEqual([])
  })

  it('keeps the tables of two appendices apart', () => {
    const tasks = tasksOf(
      `${HEADER}${TWO_ROWS}PHỤ LỤC II\nCác nhiệm vụ phối hợp với Ủy ban nhân dân cấp xã\n\nSTT\nNội dung\nChủ trì\nThời gian\n1\nTập huấn y tế cơ sở\nVăn phòng Sở\nQuý I/2025\n`,
    )
    expect(tasks.map(written)).toEqual([...twoRowsRead, '1 | Tập huấn y tế cơ sở | - | Văn phòng Sở | - | Quý I/2025'])
  })

  it('says which deadlines are slips of the pen', () => {
    const { tasks, warnings } = extractionOf(
      'SỞ Y TẾ TỈNH CÀ MAU\nPHỤ LỤC\nCác nhiệm vụ cải cách hành chính của Sở\n\nSTT\nNhiệm vụ\nChủ trì\nThời gian\n1\nBan hành kế hoạch tuyên truyền\nVăn phòng Sở\nTháng 15/11/2025\n',
    )
    expect(only(tasks).deadline).toMatchObject({ kind: 'on', end: '2025-11-15' })
    const warning = only(warnings)
    expect(JSON.stringify(warning.values)).toContain('Tháng 15/11/2025')
    expect(warning.lines).toEqual(only(tasks).lines)
  })
})

describe('a row', () => {
  it('keeps its number when numbers are missing before it', () => {
    expect(tasksOf(HEADER + TWO_ROWS + rowNumber(7)).map(written)).toEqual([...twoRowsRead, rowRead(7)])
  })
})
