import { describe, expect, test } from 'vitest'
import { places } from '../../src/documents/places.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { knowledge } from '../support/knowledge.js'

const { find, kindWord } = places(knowledge)

describe('find', () => {
  test.each([
    ['UBND TỈNH ĐỒNG NAI', ['Đồng Nai']],
    ['Sở Công Thương tỉnh Hà Tĩnh', ['Hà Tĩnh']],
    ['UBND tỉnh Thanh Hoá', ['Thanh Hóa']],
    ['TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2026', ['Hồ Chí Minh']],
    ['tỉnh Bà Rịa-Vũng Tàu', ['Bà Rịa – Vũng Tàu']],
    ['tỉnh Bà Rịa - Vũng Tàu', ['Bà Rịa – Vũng Tàu']],
    ['thành phố Huế', ['Huế']],
  ])('reads %s', (text, names) => {
    expect(find(text)).toEqual(names)
  })

  test('reads the longer name where one is part of the other', () => {
    expect(find('tỉnh Thừa Thiên Huế')).toEqual(['Thừa Thiên Huế'])
  })

  test('knows provinces that have merged into others under their old names', () => {
    expect(find('Sở Nội vụ tỉnh Bình Dương')).toEqual(['Bình Dương'])
  })

  test('names each province once, in the order of the text', () => {
    expect(find('Lâm Đồng, Gia Lai, Đồng Nai và Gia Lai')).toEqual(['Lâm Đồng', 'Gia Lai', 'Đồng Nai'])
  })

  test.each(['gia lai giống vật nuôi', 'dong nai', 'Hà Nộii', 'Sở Công Thương', ''])('sees no province in %j', (text) => {
    expect(find(text)).toEqual([])
  })

  test('finds every province and every former one in its own name', () => {
    const { provinces, former } = knowledge.provinces
    for (const { name } of [...provinces, ...former]) {
      expect(find(`UBND tỉnh ${name} giao Sở Nội vụ`)).toEqual([name])
      expect(find(`UBND TỈNH ${name.toUpperCase()}`)).toEqual([name])
    }
  })
})

describe('kindWord', () => {
  test('is what the document itself says', () => {
    expect(kindWord('Quảng Ninh', linesOf('UBND TỈNH QUẢNG NINH'))).toBe('tỉnh')
    expect(kindWord('Quảng Ninh', linesOf('UBND thành phố Quảng Ninh'))).toBe('thành phố')
    expect(kindWord('Hồ Chí Minh', linesOf('TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2026'))).toBe('thành phố')
  })

  test('is what the document says more often', () => {
    expect(kindWord('Huế', linesOf('thành phố Huế\ntỉnh Huế\nTP Huế'))).toBe('thành phố')
  })

  test('is what the table knows where the document does not say', () => {
    expect(kindWord('Hà Tĩnh', linesOf('Sở Công Thương Hà Tĩnh'))).toBe('tỉnh')
    expect(kindWord('Đà Nẵng', linesOf('Sở Công Thương Đà Nẵng'))).toBe('thành phố')
  })

  test('of a province that became a city later is tỉnh in a document that says so', () => {
    expect(kindWord('Đồng Nai', linesOf('cải cách hành chính tỉnh Đồng Nai năm 2025'))).toBe('tỉnh')
  })
})
