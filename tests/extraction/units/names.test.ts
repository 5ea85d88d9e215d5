import { describe, expect, it } from 'vitest'
import { unitNames } from '../../../src/extraction/units/names.js'
import { knowledge } from '../../support/library.js'

const names = unitNames(knowledge)

describe('known unit names', () => {
  it.each(['Văn phòng Sở', 'VĂN PHÒNG SỞ', 'van phong', 'Sở Tư pháp', 'Các phòng, đơn vị thuộc Sở'])(
    'are known in any spelling: “%s”',
    (name) => {
      expect(names.isKnown(name)).toBe(true)
    },
  )

  it.each(['Phòng Nghiệp vụ Y', 'Văn phòng chủ trì', '', 'Ban hành kế hoạch'])('are no other names: “%s”', (name) => {
    expect(names.isKnown(name)).toBe(false)
  })

  it('are found at the beginning of a text', () => {
    expect(names.startsWithKnown('Văn phòng chủ trì tham mưu')).toBe(true)
    expect(names.startsWithKnown('Chủ trì: Văn phòng')).toBe(false)
  })

  it('are measured in syllables, the longest one first', () => {
    expect(names.knownAt(['van', 'phong', 'so', 'chu', 'tri'], 0)).toBe(3)
    expect(names.knownAt(['giao', 'van', 'phong', 'chu'], 1)).toBe(2)
    expect(names.knownAt(['giao', 'van', 'phong'], 0)).toBe(0)
    expect(names.knownAt([], 0)).toBe(0)
  })

  it('have one usual name each', () => {
    expect(names.canonical('VPS')).toBe(names.canonical('Văn phòng'))
    expect(names.canonical('Phòng chưa ai biết')).toBe('Phòng chưa ai biết')
  })

  it('are recognised when a comma cuts them', () => {
    expect(names.isPartOfKnown('Sở Văn hóa', 'Thể thao và Du lịch')).toBe(true)
    expect(names.isPartOfKnown('Sở Nội vụ', 'Sở Tài chính')).toBe(false)
  })

  it('are recognised when a page cuts them, but a whole name is no fragment', () => {
    expect(names.isFragment(['cac', 'phong', 'chuyen'])).toBe(true)
    expect(names.isFragment(['chuyen', 'mon'])).toBe(true)
    expect(names.isFragment(['cac', 'phong', 'chuyen', 'mon'])).toBe(false)
    expect(names.isFragment(['kho', 'benh', 'an'])).toBe(false)
  })
})

describe('the head of a unit name', () => {
  it.each(['Phòng Nghiệp vụ Y', 'Sở Tư pháp', 'Các đơn vị', 'các phòng', 'UBND cấp huyện', 'Bộ phận một cửa'])('begins “%s”', (text) => {
    expect(names.startsWithHead(text)).toBe(true)
  })

  it.each([
    'Ban hành kế hoạch',
    'Tổ chức hội nghị',
    'Báo cáo quý I',
    'Bộ máy hành chính',
    'Bộ chỉ số theo dõi',
    'phòng chống tham nhũng',
    'bổ sung văn bản',
    'Hội nghị trực tuyến',
    '',
  ])('does not begin “%s”, which only looks like it', (text) => {
    expect(names.startsWithHead(text)).toBe(false)
  })

  it('is the longest one', () => {
    expect(names.headAt(['cac', 'phong', 'chuyen', 'mon'], 0)).toBe(2)
  })
})

describe('names learnt from a document', () => {
  it('are known besides the shipped ones', () => {
    const learnt = names.with(['Phòng Nghiệp vụ Y'])
    expect(learnt.isKnown('phòng nghiệp vụ y')).toBe(true)
    expect(learnt.knownAt(['phong', 'nghiep', 'vu', 'y', 'chu', 'tri'], 0)).toBe(4)
    expect(learnt.isKnown('Văn phòng Sở')).toBe(true)
  })

  it('do not reach into other documents', () => {
    names.with(['Phòng Nghiệp vụ Y'])
    expect(names.isKnown('Phòng Nghiệp vụ Y')).toBe(false)
  })

  it('do not change the usual name of a shipped one', () => {
    expect(names.with(['văn phòng']).canonical('Văn phòng')).toBe(names.canonical('Văn phòng'))
  })
})
