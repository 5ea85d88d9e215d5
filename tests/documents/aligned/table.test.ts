import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAlignedTable } from '../../../src/documents/aligned/table.js'
import { columnTitles } from '../../../src/documents/columns.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { knowledge } from '../../support/knowledge.js'

const titles = columnTitles(knowledge)

function read(text: string) {
  return readAlignedTable(linesOf(text), 0, titles)
}

/** The cells of each row; null for an empty one. */
function rows(text: string): (string | null)[][] | undefined {
  return read(text)?.region.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))
}

const TABLE = `TT   Nhiệm vụ                     Cơ quan chủ trì      Thời gian
                                                       hoàn thành
1    Rà soát văn bản quy phạm     Văn phòng Sở         Quý I/2026
     pháp luật
2    Công khai thủ tục            Thanh tra Sở         Tháng 6/2026
3    Tập huấn nghiệp vụ                                Quý II/2026
`

describe('readAlignedTable', () => {
  test('reads cells that stand in columns, their wrapped lines included', () => {
    expect(read(TABLE)?.region.columns).toEqual(['number', 'task', 'lead', 'deadline'])
    expect(rows(TABLE)).toEqual([
      ['1', 'Rà soát văn bản quy phạm pháp luật', 'Văn phòng Sở', 'Quý I/2026'],
      ['2', 'Công khai thủ tục', 'Thanh tra Sở', 'Tháng 6/2026'],
      ['3', 'Tập huấn nghiệp vụ', null, 'Quý II/2026'],
    ])
  })

  test('knows the titles that offices use for who helps, and names those that it does not know', () => {
    const text = `TT   Nội dung công việc     Đơn vị đầu mối     Đơn vị cùng thực hiện     Thời hạn     Mức độ
1    Rà soát văn bản        Văn phòng Sở       Thanh tra Sở              Quý I/2026   Cao
2    Công khai thủ tục      Thanh tra Sở       Văn phòng Sở              Tháng 6      Thấp
`
    expect(read(text)?.region.columns).toEqual(['number', 'task', 'lead', 'coordinate', 'deadline', null])
    expect(read(text)?.region.unknown).toEqual([{ column: 5, title: 'Mức độ' }])
  })

  test('keeps a quarter together where one space parts it from the cell before', () => {
    const text = `TT   Nội dung công việc     Thời hạn           Đơn vị đầu mối
1    Rà soát văn bản        Quý I/2026         Văn phòng Sở
2    Tập huấn nghiệp vụ     Quý II/2026        Thanh tra Sở
3    Rà soát văn bản QPPL Quý III/2026         Văn phòng Sở
      về phát triển chợ
`
    expect(rows(text)?.[2]).toEqual(['3', 'Rà soát văn bản QPPL về phát triển chợ', 'Quý III/2026', 'Văn phòng Sở'])
  })

  test('tells lead and co-ordinating units below a title over both, and keeps remarks', () => {
    const text = `TT   Nhiệm vụ                          Đơn vị thực hiện               Thời gian        Ghi chú
                               Chủ trì               Phối hợp        hoàn thành
1    Rà soát văn bản           Văn phòng Sở          Sở Tư pháp      Quý I/2026       Thay thế
                                                                                      quyết định cũ
2    Công khai thủ tục         Thanh tra Sở          Các phòng       Tháng 6/2026
`
    expect(read(text)?.region.columns).toEqual(['number', 'task', 'lead', 'coordinate', 'deadline', 'note'])
    expect(rows(text)?.[0]).toEqual(['1', 'Rà soát văn bản', 'Văn phòng Sở', 'Sở Tư pháp', 'Quý I/2026', 'Thay thế quyết định cũ'])
  })

  test('puts words that spilled over into the row below back into their cell', () => {
    const text = `TT   Nhiệm vụ                     Cơ quan chủ trì      Cơ quan phối hợp        Thời gian
1    Thí điểm mô hình hẹn giờ     Văn phòng Sở         Trung tâm Phục vụ       Quý I/2026
2    Công khai thủ tục            Thanh tra Sở         hành chính công         Tháng 6/2026
3    Tập huấn nghiệp vụ           Văn phòng Sở         Các phòng               Quý II/2026
4    Khảo sát hài lòng            Văn phòng Sở         Bưu điện tỉnh           Quý II/2026
5    Số hóa hồ sơ                 Văn phòng Sở         Các phòng               Quý II/2026
6    Kiểm tra công vụ             Thanh tra Sở         Các phòng               Quý II/2026
7    Sửa quy chế làm việc         Văn phòng Sở         Công đoàn               Quý II/2026
`
    expect(
      rows(text)
        ?.slice(0, 2)
        .map((row) => row[3]),
    ).toEqual(['Trung tâm Phục vụ hành chính công', null])
  })

  test('tells which lines a row and a cell stand on', () => {
    const [first] = read(TABLE)?.region.rows ?? []
    expect(first?.lines).toEqual([3, 4])
    expect(first?.cells.map((cell) => cell?.lines)).toEqual([
      [3, 3],
      [3, 4],
      [3, 3],
      [3, 3],
    ])
  })

  test('counts header and rows, so that what follows is read on', () => {
    const table = read(`${TABLE}Nơi nhận:\n- Lưu: VT.`)
    expect(table?.length).toBe(6)
    expect(table?.region.header.map(({ number }) => number)).toEqual([1, 2])
    expect(table?.region.lines.map(({ number }) => number)).toEqual([3, 4, 5, 6])
  })

  test('ends before a full sentence of running text', () => {
    const sentence = 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Văn phòng Sở để tổng hợp.'
    expect(read(`${TABLE}${sentence}\n`)?.length).toBe(6)
  })

  test.each([
    ['running text', 'Sở Nội vụ ban hành Kế hoạch.\nCác đơn vị thực hiện.\nVăn phòng Sở theo dõi.'],
    ['two columns', 'Đơn vị chủ trì      Thời gian hoàn thành\nVăn phòng Sở        Quý I/2026\nThanh tra Sở        Quý II/2026'],
    ['a table of figures', 'TT   Lĩnh vực      Số hồ sơ\n1    Đất đai       25\n2    Xây dựng      30\n3    Hộ tịch       12'],
    [
      'a letterhead',
      'UBND TỈNH HÀ TĨNH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NỘI VỤ      Độc lập - Tự do - Hạnh phúc\nSố: 5/KH-SNV      Hà Tĩnh, ngày 05 tháng 3 năm 2026',
    ],
    ['a header alone', 'TT   Nhiệm vụ   Cơ quan chủ trì   Thời gian'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toBeNull()
  })

  test('ends before the headings and short lines of the next section', () => {
    const next =
      '\nIII. KINH PHÍ\nTheo dự toán được duyệt.\nIV. TỔ CHỨC THỰC HIỆN\nVăn phòng Sở theo dõi, đôn đốc.\nCác phòng báo cáo hằng quý.\n'
    expect(read(TABLE + next)?.length).toBe(6)
  })

  test('goes on below the titles that a page repeats, wherever its columns stand there', () => {
    const text = `TT   Nhiệm vụ                     Cơ quan chủ trì      Thời gian
1    Rà soát văn bản quy phạm     Văn phòng Sở         Quý I/2026
     pháp luật do Sở ban hành
                              3
TT        Nhiệm vụ                        Cơ quan chủ trì         Thời gian
          và các văn bản liên quan
2         Công khai thủ tục               Thanh tra Sở            Tháng 6/2026
`
    expect(rows(text)).toEqual([
      ['1', 'Rà soát văn bản quy phạm pháp luật do Sở ban hành và các văn bản liên quan', 'Văn phòng Sở', 'Quý I/2026'],
      ['2', 'Công khai thủ tục', 'Thanh tra Sở', 'Tháng 6/2026'],
    ])
  })

  test('reads any padded lines without failing, and loses none', () => {
    const cell = fc.constantFrom('', '1', '12', 'Rà soát', 'văn bản quy phạm', 'Văn phòng Sở', 'thuộc Sở', 'Quý I/2026', '-', '(1)')
    const gap = fc.constantFrom(' ', '  ', '     ', '                ', '\t')
    const line = fc.array(fc.tuple(gap, cell), { maxLength: 8 }).map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const read = linesOf(`TT   Nhiệm vụ   Chủ trì   Phối hợp   Thời gian\n${lines.join('\n')}\n`)
        const table = readAlignedTable(read, 0, titles)
        const told = table ? [...table.region.header, ...table.region.lines] : []
        expect(told).toEqual(read.slice(0, table?.length ?? 0))
      }),
    )
  })
})
