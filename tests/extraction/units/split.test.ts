import { describe, expect, it } from 'vitest'
import { unitNames } from '../../../src/extraction/units/names.js'
import { splitUnits, unitKey } from '../../../src/extraction/units/split.js'
import { knowledge } from '../../support/library.js'

const names = unitNames(knowledge)
const split = (text: string) => splitUnits(text, names)

describe('a cell of units', () => {
  it.each([
    ['Văn phòng; Thanh tra Sở', ['Văn phòng', 'Thanh tra Sở']],
    ['Các phòng, đơn vị; UBND cấp huyện', ['Các phòng, đơn vị', 'UBND cấp huyện']],
  ])('is split at every semicolon: “%s”', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    ['Văn phòng, Bộ phận một cửa', ['Văn phòng', 'Bộ phận một cửa']],
    ['Văn phòng,Thanh tra', ['Văn phòng', 'Thanh tra']],
    ['Các phòng Quản lý Công nghiệp, Quản lý Thương mại', ['Các phòng Quản lý Công nghiệp', 'Quản lý Thương mại']],
    ['Phòng Nghiệp vụ Dược, Phòng Nghiệp vụ Y', ['Phòng Nghiệp vụ Dược', 'Phòng Nghiệp vụ Y']],
    ['Sở Nội vụ, các sở, ban, ngành, UBND cấp huyện', ['Sở Nội vụ', 'các sở, ban, ngành', 'UBND cấp huyện']],
    ['Lãnh đạo Sở, Trưởng các phòng, đơn vị', ['Lãnh đạo Sở', 'Trưởng các phòng, đơn vị']],
  ])('is split at commas between units named in full: “%s”', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    ['Cục Quản lý đất đai Cục Môi trường', ['Cục Quản lý đất đai', 'Cục Môi trường']],
    ['Vụ Pháp chế Các đơn vị liên quan', ['Vụ Pháp chế', 'Các đơn vị liên quan']],
    ['Văn phòng Bộ Vụ Pháp chế Cục Chuyển đổi số', ['Văn phòng Bộ', 'Vụ Pháp chế', 'Cục Chuyển đổi số']],
    ['Phòng Nội vụ UBND các xã, phường', ['Phòng Nội vụ', 'UBND các xã, phường']],
  ])('is split where units stand one below the other: “%s”', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it.each([
    'Các phòng, đơn vị thuộc Sở',
    'Các sở, ban, ngành',
    'Cơ quan, đơn vị, địa phương',
    'UBND các huyện, thị xã, thành phố',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Giáo dục và Đào tạo',
    'Phòng Kế hoạch - Tài chính - Tổng hợp',
    'Trung tâm Khuyến công và Xúc tiến thương mại',
    'Văn phòng HĐND và UBND xã',
    'Văn phòng Đảng ủy, HĐND và UBND',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Các Cục, Vụ thuộc Bộ',
    'Văn phòng Cục',
    'Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)',
  ])('keeps “%s” as one', (text) => {
    expect(split(text)).toEqual([text])
  })

  it('keeps a name with commas whole beside others', () => {
    expect(split('Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ')).toEqual(['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ'])
    expect(split('Sở Lao động - Thương binh và Xã hội, Sở Tài chính')).toEqual(['Sở Lao động - Thương binh và Xã hội', 'Sở Tài chính'])
  })

  it('is split where two units are joined by words', () => {
    expect(split('Văn phòng và Thanh tra')).toEqual(['Văn phòng', 'Thanh tra'])
    expect(split('Sở Giáo dục và Đào tạo và Sở Y tế')).toEqual(['Sở Giáo dục và Đào tạo', 'Sở Y tế'])
    expect(split('Văn phòng phối hợp với Thanh tra')).toEqual(['Văn phòng', 'Thanh tra'])
  })

  it('is split where known units stand one after another', () => {
    expect(split('Văn phòng Thanh tra Sở')).toEqual(['Văn phòng', 'Thanh tra Sở'])
  })

  it('is split at bullets, which are no part of a name', () => {
    expect(split('- Văn phòng - Thanh tra')).toEqual(['Văn phòng', 'Thanh tra'])
  })

  it('loses the full stop at its end and keeps its spelling', () => {
    expect(split('VĂN PHÒNG.')).toEqual(['VĂN PHÒNG'])
  })

  it.each(['', '   ', '...', ';', ' , ; '])('has no unit where it holds no word: “%s”', (text) => {
    expect(split(text)).toEqual([])
  })

  it('is split at a slash without keeping the slash', () => {
    expect(split('Văn phòng / Thanh tra')).toEqual(['Văn phòng', 'Thanh tra'])
  })
})

describe('the key of a unit', () => {
  it('is the same for all spellings of one unit', () => {
    const office = unitKey('Văn phòng', names)
    for (const spelling of ['Văn phòng Sở', 'VPS', 'VĂN PHÒNG SỞ', 'van phong', 'Văn phòng của Sở'])
      expect(unitKey(spelling, names)).toBe(office)
    expect(unitKey('Phòng KH-TC-TH', names)).toBe(unitKey('Phòng Kế hoạch - Tài chính - Tổng hợp', names))
  })

  it('differs between units', () => {
    const keys = ['Văn phòng', 'Thanh tra', 'Các phòng chuyên môn', 'Bộ phận một cửa', 'Phòng Nghiệp vụ Y'].map((name) =>
      unitKey(name, names),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is made of folded syllables and hyphens alone, also for a name that nobody knows', () => {
    expect(unitKey('Văn phòng', names)).toBe('van-phong')
    expect(unitKey('Các phòng chuyên môn', names)).toBe('cac-phong-chuyen-mon')
    expect(unitKey('Phòng Nghiệp vụ Y thuộc Sở', names)).toBe('phong-nghiep-vu-y')
    expect(unitKey('Tổ công tác số 5 (Đề án 06)', names)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })
})
