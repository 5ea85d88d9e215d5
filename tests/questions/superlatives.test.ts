import { describe, expect, it } from 'vitest'
import { conversationWith, folderOf, libraryOf } from '../support/library.js'
import { letterhead } from '../support/plan.js'

const { ask, ...library } = await libraryOf(
  folderOf({
    'bao-cao.txt': `${letterhead('An Giang', 'Sở Xây dựng')}
BÁO CÁO
Kết quả cải cách hành chính năm 2025

I. KẾT QUẢ

1. Tình hình giải quyết hồ sơ theo lĩnh vực như sau:

TT   Lĩnh vực                      Tiếp nhận   Đã giải quyết   Trễ hạn   Đang xử lý
1    Nhà ở                            120           110           02         10
2    Quy hoạch                         80            80            0          0
3    Vật liệu xây dựng                 64            60           03          4
4    Hạ tầng kỹ thuật                  31            31            0          0
     Tổng cộng                        295           281           05         14

2. Hội đồng thi đua chấm điểm cải cách hành chính các phòng, kết quả tại bảng sau:

TT   Phòng, đơn vị                 Nhiệm vụ được giao   Nhiệm vụ hoàn thành   Điểm
1    Phòng Quy hoạch                       07                   06            94,8
2    Phòng Quản lý nhà                     05                   05            91,0
3    Thanh tra Sở                          06                   05            86,4
`,
  }),
)

describe('a superlative', () => {
  it('chooses the row of a table by the column that is asked for, first or last', () => {
    expect(ask('phong nao duoc cham diem cao nhat nam 2025 o An Giang').text.split('\n')[0]).toBe('Phòng Quy hoạch – Điểm: 94,8.')
    expect(ask('Năm 2025 phòng nào ở An Giang điểm thấp nhất?').text.split('\n')[0]).toBe('Thanh tra Sở – Điểm: 86,4.')
    expect(ask('Lĩnh vực nào ở An Giang trễ hạn nhiều nhất năm 2025?').text.split('\n')[0]).toBe('Vật liệu xây dựng – Trễ hạn: 03.')
  })

  it('tells all rows that share the first place', () => {
    const { text } = ask('Năm 2025 phòng nào ở An Giang hoàn thành ít nhiệm vụ nhất?')
    expect(text).toContain('Phòng Quản lý nhà – Nhiệm vụ hoàn thành: 05')
    expect(text).toContain('Thanh tra Sở – Nhiệm vụ hoàn thành: 05')
    expect(text).not.toContain('Phòng Quy hoạch –')
  })
})

describe('fields with late files', () => {
  it('are listed, the most first, and an item is asked on by its number', () => {
    const next = conversationWith({ ask, ...library })
    const { text } = next('Năm 2025 An Giang để trễ hồ sơ ở những lĩnh vực nào?')
    expect(text.split('\n').slice(0, 3)).toEqual([
      '2 nơi có trễ hạn, nhiều nhất trước:',
      '1. Vật liệu xây dựng: Trễ hạn 03; Tiếp nhận 64; Đã giải quyết 60; Đang xử lý 4',
      '2. Nhà ở: Trễ hạn 02; Tiếp nhận 120; Đã giải quyết 110; Đang xử lý 10',
    ])
    expect(next('cái thứ 2 trễ mấy hồ sơ?').text.split('\n')[0]).toBe('Nhà ở – Trễ hạn: 02.')
  })
})
