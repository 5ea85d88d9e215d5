import { describe, expect, it } from 'vitest'
import { assignmentReader } from '../../../src/extraction/tasks/assignment.js'
import { unitNames } from '../../../src/extraction/units/names.js'
import { knowledge } from '../../support/library.js'

const names = unitNames(knowledge)
const reader = assignmentReader(knowledge, names)

describe('a sentence that gives a unit something to do', () => {
  it.each([
    ['Giao Văn phòng Sở chủ trì hướng dẫn thực hiện Kế hoạch.', ['Văn phòng Sở']],
    ['Giao Thanh tra Sở kiểm tra việc chấp hành kỷ luật.', ['Thanh tra Sở']],
    ['Giao Văn phòng Sở, Thanh tra Sở chủ trì kiểm tra', ['Văn phòng Sở', 'Thanh tra Sở']],
    ['Đề nghị Sở Nội vụ hỗ trợ tập huấn', ['Sở Nội vụ']],
    ['Yêu cầu Trưởng các phòng, đơn vị nghiêm túc triển khai', ['Trưởng các phòng, đơn vị']],
    ['Phòng Nghiệp vụ Dược chủ trì rà soát thủ tục', ['Phòng Nghiệp vụ Dược']],
    ['Phòng Quản lý ngân sách: Khẩn trương công khai dự toán.', ['Phòng Quản lý ngân sách']],
    ['Đối với Phòng Đăng ký kinh doanh: phối hợp rút ngắn thời gian.', ['Phòng Đăng ký kinh doanh']],
  ])('names it outright: “%s”', (text, lead) => {
    expect(reader.ofSentence(text)).toMatchObject({ lead, explicit: true })
  })

  it.each([
    ['Văn phòng Sở có trách nhiệm theo dõi, đôn đốc.', ['Văn phòng Sở']],
    ['Các phòng, đơn vị thuộc Sở căn cứ Kế hoạch này xây dựng kế hoạch.', ['Các phòng, đơn vị thuộc Sở']],
  ])('has it as its subject: “%s”', (text, lead) => {
    expect(reader.ofSentence(text)).toMatchObject({ lead, explicit: false })
  })

  it('tells who helps where that is said behind the lead', () => {
    expect(reader.ofSentence('Thanh tra Sở chủ trì, Văn phòng Sở phối hợp kiểm tra việc tiếp công dân.')).toMatchObject({
      lead: ['Thanh tra Sở'],
      coordinate: ['Văn phòng Sở'],
    })
  })

  it('tells who leads from who co-ordinates', () => {
    const sentence = 'Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở, các phòng, đơn vị hướng dẫn thực hiện Kế hoạch.'
    expect(reader.ofSentence(sentence)).toMatchObject({ lead: ['Văn phòng Sở'], coordinate: ['Thanh tra Sở', 'các phòng, đơn vị'] })
  })

  it('reads units that the document has taught', () => {
    const learnt = assignmentReader(knowledge, names.with(['Phòng Tổ chức và Hành chính']))
    expect(learnt.ofSentence('Giao Phòng Tổ chức và Hành chính tổng hợp báo cáo')?.lead).toEqual(['Phòng Tổ chức và Hành chính'])
  })
})

describe('a sentence that gives nobody anything to do', () => {
  it.each([
    'Nâng cao chất lượng phục vụ người dân',
    'Ban hành kế hoạch cải cách hành chính',
    'Báo cáo của Văn phòng Sở',
    'Giao kế hoạch cho các đơn vị',
    'Tổ chức hội nghị tổng kết',
    'Văn phòng Sở',
    '',
  ])('names no unit: “%s”', (text) => {
    expect(reader.ofSentence(text)).toBeNull()
  })
})

describe('what stands below the heading of a unit', () => {
  it.each([
    ['Chủ trì, phối hợp với Văn phòng Sở, Thanh tra Sở thực hiện kiểm tra', ['Văn phòng Sở', 'Thanh tra Sở']],
    ['Phối hợp với các phòng, đơn vị tổng hợp báo cáo', ['các phòng, đơn vị']],
    ['Phối hợp chặt chẽ với Văn phòng rà soát thủ tục', ['Văn phòng']],
    ['Chủ trì phối hợp cùng Sở Nội vụ tổ chức hội nghị', ['Sở Nội vụ']],
  ])('says who co-ordinates: “%s”', (text, units) => {
    expect(reader.coordinatorsOf(text)).toEqual(units)
  })

  it.each(['Theo dõi, đôn đốc việc thực hiện', 'Phối hợp thực hiện tốt nhiệm vụ', ''])('names no co-ordinator: “%s”', (text) => {
    expect(reader.coordinatorsOf(text)).toEqual([])
  })
})

describe('a heading', () => {
  it.each(['Văn phòng Sở', 'Các phòng, đơn vị thuộc Sở', 'Sở Nội vụ', 'Ủy ban nhân dân cấp xã'])('is that of a unit: “%s”', (title) => {
    expect(reader.isUnitHeading(title)).toBe(true)
  })

  it.each(['Nhiệm vụ', 'Văn phòng Sở chủ trì thực hiện', 'Ban hành văn bản', 'Tổ chức thực hiện', 'Báo cáo', ''])(
    'is not that of a unit: “%s”',
    (title) => {
      expect(reader.isUnitHeading(title)).toBe(false)
    },
  )
})
