import { describe, expect, it } from 'vitest'
import { columnTitles } from '../../../src/documents/columns.js'
import { readLabels } from '../../../src/extraction/tasks/labels.js'
import { knowledge } from '../../support/library.js'

const titles = columnTitles(knowledge)
/** Labels as `lead=Thanh tra`. */
const read = (text: string) => readLabels(text, titles).map(({ role, value }) => `${role}=${value}`)

describe('a labelled line', () => {
  it.each([
    ['Đơn vị chủ trì: Thanh tra Sở', 'lead=Thanh tra Sở'],
    ['Cơ quan chủ trì tham mưu: Văn phòng', 'lead=Văn phòng'],
    ['ĐƠN VỊ PHỐI HỢP: Các phòng, đơn vị', 'coordinate=Các phòng, đơn vị'],
    ['Sản phẩm: Quyết định phê duyệt của UBND tỉnh', 'product=Quyết định phê duyệt của UBND tỉnh'],
    ['Thời gian thực hiện: Hoàn thành trong năm 2022', 'deadline=Hoàn thành trong năm 2022'],
    ['Kinh phí: 20 triệu đồng', 'budget=20 triệu đồng'],
    ['chu tri: Văn phòng', 'lead=Văn phòng'],
    ['- Chủ trì: Văn phòng', 'lead=Văn phòng'],
    ['+ Đơn vị phối hợp: Thanh tra', 'coordinate=Thanh tra'],
  ])('gives role and value: “%s”', (text, label) => {
    expect(read(text)).toEqual([label])
  })

  it('loses the mark at its end', () => {
    expect(read('Đơn vị chủ trì: Thanh tra Sở;')).toEqual(['lead=Thanh tra Sở'])
    expect(read('Thời gian: Quý II/2025.')).toEqual(['deadline=Quý II/2025'])
  })

  it('gives several values where it holds several labels', () => {
    expect(read('Cơ quan chủ trì: Văn phòng. Cơ quan phối hợp: Thanh tra. Thời gian: Quý I')).toEqual([
      'lead=Văn phòng',
      'coordinate=Thanh tra',
      'deadline=Quý I',
    ])
    expect(read('Thời gian hoàn thành: Trước ngày 30/6/2025; Sản phẩm: Báo cáo;')).toEqual([
      'deadline=Trước ngày 30/6/2025',
      'product=Báo cáo',
    ])
  })

  it('keeps a colon inside the value', () => {
    expect(read('Nội dung: họp lúc 8:30')).toEqual(['task=họp lúc 8:30'])
  })

  it('may have nothing behind its label', () => {
    expect(read('Đơn vị chủ trì:')).toEqual(['lead='])
  })

  it('may stand in brackets, which belong to no value', () => {
    expect(read('(Chủ trì: Văn phòng; phối hợp: các phòng; thời gian: Quý II)')).toEqual([
      'lead=Văn phòng',
      'coordinate=các phòng',
      'deadline=Quý II',
    ])
  })
})

describe('a line without labels', () => {
  it.each([
    'Nâng cao chất lượng phục vụ người bệnh',
    'Chủ trì Văn phòng',
    'Ban hành kế hoạch (Chủ trì: Văn phòng)',
    'Các đơn vị gửi báo cáo về: Văn phòng Sở',
    'Lúc 8:30 họp giao ban',
    '',
    ':',
  ])('gives none: “%s”', (text) => {
    expect(read(text)).toEqual([])
  })
})
