import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/extraction/targets/quantities.js'
import { only } from '../../support/library.js'

/** Quantities as `>= 70 %`, ranges as `range 20-30 %`. */
const written = (text: string) =>
  findQuantities(text).map(
    ({ comparator, value, valueMax, unit }) => `${comparator} ${value}${valueMax === null ? '' : `-${valueMax}`} ${unit}`,
  )

describe('a percentage', () => {
  it.each([
    ['tối thiểu 70% hồ sơ', '>= 70 %'],
    ['đạt tối thiểu là 70%', '>= 70 %'],
    ['ít nhất 20%', '>= 20 %'],
    ['không dưới 80%', '>= 80 %'],
    ['đạt từ 95% trở lên', '>= 95 %'],
    ['đạt 85% số phòng trở lên', '>= 85 %'],
    ['≥ 80%', '>= 80 %'],
    ['trên 90%', '> 90 %'],
    ['hơn 90 phần trăm', '> 90 %'],
    ['dưới 5%', '< 5 %'],
    ['không quá 10%', '<= 10 %'],
    ['không vượt quá 3%', '<= 3 %'],
    ['95% trở xuống', '<= 95 %'],
    ['100% văn bản', '= 100 %'],
    ['đạt 100 %', '= 100 %'],
    ['tỷ lệ 0%', '= 0 %'],
    ['đạt 96,3%', '= 96.3 %'],
    ['giảm 1.5%/năm', '= 1.5 %/năm'],
    ['từ 90% đến 95%', 'range 90-95 %'],
    ['20 - 30%', 'range 20-30 %'],
    ['20% – 30%', 'range 20-30 %'],
  ])('is compared as the words of “%s” say', (text, expected) => {
    expect(only(written(text))).toBe(expected)
  })

  it('stands where its words stand', () => {
    const text = 'Tỷ lệ hồ sơ đúng hạn đạt tối thiểu 70% trong năm'
    const { start, end } = only(findQuantities(text))
    expect(text.slice(start, end)).toBe('tối thiểu 70%')
  })

  it('is found for each number of a sentence, in order', () => {
    expect(written('Tối thiểu 80% thủ tục, trong đó giao dịch trực tuyến đạt từ 70% trở lên; 100% hồ sơ đúng hạn')).toEqual([
      '>= 80 %',
      '>= 70 %',
      '= 100 %',
    ])
  })

  it('takes no bound from the next clause', () => {
    expect(written('100% văn bản được ký số, tỷ lệ số hóa đạt từ 60% trở lên')).toEqual(['= 100 %', '>= 60 %'])
  })
})

describe('a count', () => {
  it.each([
    ['có ít nhất 02 đến 03 sáng kiến', 'range 2-3 sáng kiến'],
    ['tổ chức từ 01 đến 02 cuộc đối thoại', 'range 1-2 cuộc'],
    ['phấn đấu có 05 mô hình', '= 5 mô hình'],
    ['tối đa 02 lần', '<= 2 lần'],
    ['tối thiểu 2.460 hồ sơ', '>= 2460 hồ sơ'],
    ['ít nhất 01 lớp tập huấn', '>= 1 lớp'],
  ])('is read from “%s”', (text, expected) => {
    expect(only(written(text))).toBe(expected)
  })

  it.each([
    ['thuộc nhóm 20 địa phương dẫn đầu cả nước', '<= 20 địa phương'],
    ['xếp hạng từ thứ 15 trở lên', '<= 15 hạng'],
    ['xếp từ hạng 15 đến hạng 20 cả nước', 'range 15-20 hạng'],
    ['giữ vị trí 10 - 12 của khối', 'range 10-12 hạng'],
  ])('of places in a ranking is an upper bound: “%s”', (text, expected) => {
    expect(only(written(text))).toBe(expected)
  })

  it.each([
    ['không có hồ sơ trễ hẹn', '= 0 hồ sơ'],
    ['không để xảy ra hồ sơ quá hạn', '= 0 hồ sơ'],
  ])('is zero where nothing may happen: “%s”', (text, expected) => {
    expect(only(written(text))).toBe(expected)
  })

  it('is a lower bound with “trở lên” after its noun', () => {
    expect(only(written('kiểm tra từ 02 lần trở lên'))).toBe('>= 2 lần')
  })
})

describe('a number that sets nothing', () => {
  it.each([
    'Quyết định số 20/QĐ-UBND',
    'dịch vụ công mức độ 3, 4',
    'năm 2025',
    'ngày 15 tháng 11 năm 2022',
    'tháng 6/2025',
    'Nghị quyết số 76/NQ-CP',
    'ISO 9001:2015',
    '',
  ])('is no quantity: “%s”', (text) => {
    expect(written(text)).toEqual([])
  })
})
