import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NUMBER_PATTERN, readNumber, readRoman } from '../../src/language/numbers.js'

/** 2460 → 2.460, as Vietnamese documents group thousands. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
}

describe('readNumber', () => {
  test.each([
    ['2.460', 2460],
    ['1.234.567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['96,3', 96.3],
    ['1.5', 1.5],
    ['02', 2],
    ['100', 100],
    [' 45 ', 45],
    ['15965', 15965],
  ])('reads %s as %d', (written, value) => {
    expect(readNumber(written)).toBe(value)
  })

  test.each(['', '%', '96,3%', '2.460 hồ sơ', '12.345.67', '1,234,567', '15/11', '-5', 'mười', '3.248.1'])(
    'takes %j for no single number',
    (written) => {
      expect(readNumber(written)).toBeNull()
    },
  )

  test('reads every whole number back, grouped or not', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(readNumber(grouped(value))).toBe(value)
        expect(readNumber(String(value))).toBe(value)
      }),
    )
  })

  test('reads every number with decimals back, grouped or not', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 1, max: 9999 }), (whole, decimals) => {
        const value = Number(`${whole}.${decimals}`)
        expect(readNumber(`${grouped(whole)},${decimals}`)).toBe(value)
        expect(readNumber(`${whole},${decimals}`)).toBe(value)
      }),
    )
  })

  test('reads a point before one or two digits as the decimal mark', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 0, max: 99 }), (whole, decimals) => {
        expect(readNumber(`${whole}.${decimals}`)).toBe(Number(`${whole}.${decimals}`))
      }),
    )
  })
})

describe('NUMBER_PATTERN', () => {
  test('cuts whole numbers out of a sentence', () => {
    const sentence = 'Tiếp nhận 2.555 hồ sơ, giải quyết 2.460 hồ sơ (96,3%), 02 hồ sơ trễ hạn.'
    const found = [...sentence.matchAll(new RegExp(NUMBER_PATTERN, 'g'))].map(([number]) => readNumber(number))
    expect(found).toEqual([2555, 2460, 96.3, 2])
  })

  test('cuts a number at the end of a sentence without the full stop', () => {
    expect(new RegExp(NUMBER_PATTERN).exec('Phấn đấu đạt 95.')?.[0]).toBe('95')
  })
})

describe('readRoman', () => {
  test.each([
    ['I', 1],
    ['iv', 4],
    ['VI', 6],
    ['IX', 9],
    ['XIV', 14],
    ['XXXIX', 39],
  ])('reads %s as %d', (written, value) => {
    expect(readRoman(written)).toBe(value)
  })

  test.each(['', 'IIII', 'VX', 'IC', 'XL', 'VV', 'I.', '1', 'mười', 'IIX'])('takes %j for no Roman numeral', (written) => {
    expect(readRoman(written)).toBeNull()
  })

  test('reads every numeral up to 39 back', () => {
    const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
    for (let value = 1; value <= 39; value++) {
      const written = 'X'.repeat(Math.floor(value / 10)) + (ones[value % 10] ?? '')
      expect(readRoman(written)).toBe(value)
      expect(readRoman(written.toLowerCase())).toBe(value)
    }
  })
})
