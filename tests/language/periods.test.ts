import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthSpan, quarterSpan, yearSpan } from '../../src/language/dates.js'
import { findPeriods, readPeriod } from '../../src/language/periods.js'
import { one } from '../support/one.js'
import { anything } from '../support/vietnamese.js'

const year = fc.integer({ min: 2000, max: 2099 })
const ROMAN = ['I', 'II', 'III', 'IV']

/** The only period of a text as `start..end`. */
function span(text: string, defaultYear?: number): string {
  const { start, end } = one(findPeriods(text, defaultYear))
  return `${start}..${end}`
}

describe('quarters', () => {
  test('reads every quarter back in every way it is written', () => {
    const written = fc.constantFrom('Quý', 'quý', 'Quí', 'QUÝ', 'Qúy', 'quy')
    const ofYear = fc.constantFrom('/', ' năm ', ' - ', ' / ')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.boolean(), written, ofYear, year, (quarter, roman, word, link, of) => {
        const text = `${word} ${roman ? ROMAN[quarter - 1] : quarter}${link}${of}`
        expect(one(findPeriods(text))).toMatchObject({ kind: 'quarter', yearWritten: true, ...quarterSpan(of, quarter, quarter) })
      }),
    )
  })

  test.each([
    ['Quý II, III/2025', '2025-04-01..2025-09-30'],
    ['Quý I-II/2025', '2025-01-01..2025-06-30'],
    ['Quý I – III/2025', '2025-01-01..2025-09-30'],
    ['quý 1 đến hết quý 3 năm 2025', '2025-01-01..2025-09-30'],
    ['các quý I, II, III/2025', '2025-01-01..2025-09-30'],
  ])('reads %s as one span', (written, expected) => {
    expect(span(written)).toBe(expected)
  })

  test('reads two quarters of different years as two periods', () => {
    const found = findPeriods('từ quý IV/2024 đến quý I/2025')
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      ['2024-10-01', '2024-12-31'],
      ['2025-01-01', '2025-03-31'],
    ])
  })

  test("reads a quarter without a year as the plan's year", () => {
    expect(readPeriod('Quý III', 2025)).toMatchObject({ kind: 'quarter', yearWritten: false, ...quarterSpan(2025, 3, 3) })
    expect(findPeriods('Quý III')).toEqual([])
  })

  test.each(['Quỹ Bảo trì đường bộ', 'quy định 1 lần', 'Quý vị đại biểu', 'quy chế số 3'])('sees no quarter in “%s”', (text) => {
    expect(findPeriods(text, 2025)).toEqual([])
  })

  test('reads four quarters in a row as the whole year', () => {
    expect(span('Quý I, II, III, IV năm 2025', 2025)).toBe('2025-01-01..2025-12-31')
  })

  test.each(['quy I 2021', 'q1 2021', 'quý 1 2021'])('reads “%s” as that quarter of 2021', (typed) => {
    expect(span(typed, 2025)).toBe('2021-01-01..2021-03-31')
  })
})

describe('quarters written with Q', () => {
  test('are read one by one', () => {
    expect(span('Q1/2025')).toBe('2025-01-01..2025-03-31')
    expect(span('q4 năm 2025')).toBe('2025-10-01..2025-12-31')
  })

  test('are read as one span', () => {
    expect(span('Q1-Q3/2025', 2030)).toBe('2025-01-01..2025-09-30')
  })
})

describe('months', () => {
  test('reads every month back in every way it is written', () => {
    const written = fc.constantFrom('tháng', 'Tháng', 'THÁNG')
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        written,
        fc.constantFrom('/', ' năm '),
        year,
        (month, zero, word, link, of) => {
          const text = `${word} ${zero ? String(month).padStart(2, '0') : month}${link}${of}`
          expect(one(findPeriods(text))).toMatchObject({ kind: 'month', yearWritten: true, ...monthSpan(of, month, month) })
        },
      ),
    )
  })

  test.each([
    ['tháng 01-03/2025', '2025-01-01..2025-03-31'],
    ['tháng 9, 10/2025', '2025-09-01..2025-10-31'],
    ['tháng 6 đến tháng 12 năm 2025', '2025-06-01..2025-12-31'],
  ])('reads %s as one span', (written, expected) => {
    expect(span(written)).toBe(expected)
  })

  test.each(['tháng 13/2025', 'Tháng 15/11/2022', 'tháng 0 năm 2025', 'hằng tháng', 'tháng 5-3/2025'])('sees no month in “%s”', (text) => {
    expect(findPeriods(text, 2025).filter(({ kind }) => kind === 'month')).toEqual([])
  })

  test('reads three months in a row as one span', () => {
    expect(span('tháng 1, 2, 3 năm 2025', 2025)).toBe('2025-01-01..2025-03-31')
  })

  test('does not read “sau tháng 6” as six months', () => {
    expect(span('Sau tháng 6/2025', 2030)).toBe('2025-06-01..2025-06-30')
    expect(span('sau thang 6/2025', 2030)).toBe('2025-06-01..2025-06-30')
  })

  test.each(['Trước ngày 6 tháng 5 năm 2025', 'ngày 9 tháng 12 năm 2025'])('does not read “%s” as half a year or more', (text) => {
    expect(findPeriods(text, 2030).filter(({ start }) => start.startsWith('2030'))).toEqual([])
  })

  test('sees a day, not a month, in a day written in words', () => {
    expect(findPeriods('ngày 24 tháng 01 năm 2025')).toEqual([])
  })
})

describe('periods in English', () => {
  test.each([
    ['in the second quarter of 2021', '2021-04-01..2021-06-30'],
    ['the last quarter of 2026', '2026-10-01..2026-12-31'],
    ['the first nine months of 2025', '2025-01-01..2025-09-30'],
    ['due in March 2026', '2026-03-01..2026-03-31'],
    ['in May 2025', '2025-05-01..2025-05-31'],
  ])('reads “%s”', (text, expected) => {
    expect(span(text, 2030)).toBe(expected)
  })

  test('takes no machine for a month, and no day for one', () => {
    expect(findPeriods('mua máy 2025 bộ').filter(({ kind }) => kind === 'month')).toEqual([])
    expect(findPeriods('on 15 March 2026').filter(({ kind }) => kind === 'month')).toEqual([])
  })
})

describe('half-years and nine months', () => {
  test('reads both halves of every year back in every way they are written', () => {
    const six = fc.constantFrom('6 tháng', '06 tháng', 'sáu tháng', 'Sáu tháng')
    fc.assert(
      fc.property(six, fc.boolean(), year, (months, second, of) => {
        const text = `${months} ${second ? 'cuối' : 'đầu'} năm ${of}`
        const expected = second ? monthSpan(of, 7, 12) : monthSpan(of, 1, 6)
        expect(one(findPeriods(text))).toMatchObject({ kind: 'half-year', yearWritten: true, ...expected })
      }),
    )
  })

  test('reads six months typed without marks', () => {
    expect(span('sau thang cuoi nam 2025', 2030)).toBe('2025-07-01..2025-12-31')
  })

  test("reads half a year without a year as the plan's year", () => {
    expect(readPeriod('báo cáo 6 tháng cuối năm', 2025)).toMatchObject({ yearWritten: false, ...monthSpan(2025, 7, 12) })
    expect(findPeriods('báo cáo 6 tháng cuối năm')).toEqual([])
  })

  test.each(['9 tháng đầu năm 2025', '09 tháng năm 2025', 'chín tháng đầu năm 2025', '9 tháng/2025'])(
    'reads %s as January to September',
    (text) => {
      expect(one(findPeriods(text))).toMatchObject({ kind: 'nine-months', ...monthSpan(2025, 1, 9) })
    },
  )

  test('sees no half-year in a longer number of months', () => {
    expect(findPeriods('16 tháng', 2025)).toEqual([])
  })
})

describe('years', () => {
  test('reads every span of years back in every way it is written', () => {
    const before = fc.constantFrom('giai đoạn ', 'Giai đoạn ', 'từ năm ', 'thời kỳ ', '')
    const link = fc.constantFrom('-', ' - ', ' – ', '–', ' đến ', ' đến năm ', ' đến hết năm ')
    fc.assert(
      fc.property(before, link, fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 1, max: 49 }), (word, to, first, more) => {
        const found = one(findPeriods(`${word}${first}${to}${first + more}`))
        expect(found).toMatchObject({ kind: 'years', ...yearSpan(first, first + more) })
      }),
    )
  })

  test('reads a year with a footnote mark glued to it without the mark', () => {
    expect(span('giai đoạn 2021 - 20301')).toBe('2021-01-01..2030-12-31')
  })

  test('sees no span in years that do not follow each other', () => {
    for (const text of ['năm 2025 - 2025', 'từ 2025 đến 2021']) expect(findPeriods(text).map(({ kind }) => kind)).not.toContain('years')
  })

  test('reads one year with and without its word, also at the end of a sentence', () => {
    expect(span('Kế hoạch cải cách hành chính năm 2025.')).toBe('2025-01-01..2025-12-31')
    expect(span('Kế hoạch 2025')).toBe('2025-01-01..2025-12-31')
  })

  test.each(['Thông tư số 02/2017/TT-VPCP', 'ngày 15/11/2022', '2.025 hồ sơ', 'mã số 120250', 'năm nay'])(
    'sees no year in “%s”',
    (text) => {
      expect(findPeriods(text)).toEqual([])
    },
  )
})

describe('half years and nine months in short', () => {
  test.each([
    ['BC 6T/2026', '2026-01-01', '2026-06-30'],
    ['6T đầu 2026', '2026-01-01', '2026-06-30'],
    ['6T cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['BC 9T/2025', '2025-01-01', '2025-09-30'],
    ['9T đầu năm 2025', '2025-01-01', '2025-09-30'],
  ])('%s', (text, start, end) => {
    expect(findPeriods(text)).toMatchObject([{ start, end }])
  })

  test('are none without a year', () => {
    expect(findPeriods('6T và 9T')).toEqual([])
  })
})

describe('periods of a sentence', () => {
  test('come in the order of their words, and their offsets cut them out', () => {
    const text = 'Hoàn thành Quý II/2025, chậm nhất tháng 8/2025; tổng kết năm 2025 và giai đoạn 2021 - 2025.'
    const found = findPeriods(text)
    expect(found.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset))).toEqual([
      'Quý II/2025',
      'tháng 8/2025',
      'năm 2025',
      'giai đoạn 2021 - 2025',
    ])
    expect(found.map(({ kind }) => kind)).toEqual(['quarter', 'month', 'year', 'years'])
    expect(readPeriod(text)).toEqual(found[0])
  })

  test('never overlap, and end when they begin or later, in any text', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(' quý I/2025 ', ' tháng 1-3 năm 2025', '2021-2025', '6 tháng'),
        anything,
        (before, named, after) => {
          let end = 0
          for (const found of findPeriods(before + named + after, 2025)) {
            expect(found.startOffset).toBeGreaterThanOrEqual(end)
            expect(found.start <= found.end).toBe(true)
            end = found.endOffset
          }
        },
      ),
    )
  })
})
