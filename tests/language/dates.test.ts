import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  daysIn,
  findDates,
  isoDate,
  monthSpan,
  periodsMeet,
  quarterSpan,
  readDate,
  writtenDate,
  yearOf,
  yearSpan,
} from '../../src/language/dates.js'

const two = (number: number) => String(number).padStart(2, '0')

/** The forms in which offices write a day. */
const forms: Record<string, (day: number, month: number, year: number) => string> = {
  '7/5/2021': (day, month, year) => `${day}/${month}/${year}`,
  '07/05/2021': (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  '7.5.2021': (day, month, year) => `${day}.${month}.${year}`,
  '07-05-2021': (day, month, year) => `${two(day)}-${two(month)}-${year}`,
  '7 / 5 / 2021': (day, month, year) => `${day} / ${month} / ${year}`,
  'ngày 07 tháng 5 năm 2021': (day, month, year) => `ngày ${two(day)} tháng ${month} năm ${year}`,
  'NGÀY 7 THÁNG 05 NĂM 2021': (day, month, year) => `NGÀY ${day} THÁNG ${two(month)} NĂM ${year}`,
  '2021-05-07': (day, month, year) => `${year}-${two(month)}-${two(day)}`,
}

/** Every day from 1 January 2020 to 31 December 2029. */
function* decade(): Generator<[day: number, month: number, year: number]> {
  for (const at = new Date(Date.UTC(2020, 0, 1)); at.getUTCFullYear() < 2030; at.setUTCDate(at.getUTCDate() + 1)) {
    yield [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()]
  }
}

const someDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at): [number, number, number] => [at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear()])

describe('reading days', () => {
  test.each(Object.keys(forms))('reads every day of ten years written like %s', (form) => {
    const write = forms[form] ?? String
    for (const [day, month, year] of decade()) {
      const written = write(day, month, year)
      if (readDate(written) !== `${year}-${two(month)}-${two(day)}`) expect.fail(`${written} → ${readDate(written)}`)
    }
  })

  test('reads any day of three centuries in any form, inside a sentence, and cuts exactly its words', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...Object.values(forms)), ([day, month, year], write) => {
        const words = write(day, month, year).replace(/^ngày /i, '')
        const sentence = `Báo cáo gửi về Sở trước ${words}, theo quy định.`
        const [found] = findDates(sentence)
        expect(found?.date).toBe(`${year}-${two(month)}-${two(day)}`)
        expect(sentence.slice(found?.start, found?.end)).toBe(words)
      }),
    )
  })

  test('finds all days of a sentence in their order', () => {
    const found = findDates('từ ngày 01/01/2021 đến ngày 15 tháng 3 năm 2021; hạn 2021-03-20')
    expect(found.map(({ date }) => date)).toEqual(['2021-01-01', '2021-03-15', '2021-03-20'])
  })

  test('reads both ends of a range without spaces', () => {
    expect(findDates('01/01/2025-31/12/2025').map(({ date }) => date)).toEqual(['2025-01-01', '2025-12-31'])
  })

  test.each(['31/4/2025', '29/02/2025', 'ngày 30 tháng 2 năm 2024', '32/1/2025', '10/13/2025', '0/5/2025', '15/11/1789'])(
    'finds no day in %s: there is none',
    (written) => {
      expect(readDate(written)).toBeNull()
    },
  )

  test.each([
    ['a month', 'tháng 12/2025'],
    ['a day without its year', 'ngày 15 tháng 6'],
    ['two different separators', '15/11-2022'],
    ['a longer number behind', '15/11/20221'],
    ['a longer number in front', '115/11/2022'],
    ['a document number', 'Thông tư số 02/2017/TT-VPCP'],
    ['a day left blank', 'ngày     tháng 12 năm 2021'],
    ['no number at all', 'thường xuyên'],
  ])('finds no day in %s', (_, written) => {
    expect(readDate(written)).toBeNull()
  })

  test('reads the leap day of a leap year only', () => {
    expect(readDate('29/2/2024')).toBe('2024-02-29')
    expect(readDate('29/2/2100')).toBeNull()
  })
})

describe('the calendar', () => {
  test('knows the days of each month', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysIn(2025, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([2000, 2024, 2100].map((year) => daysIn(year, 2))).toEqual([29, 29, 28])
  })

  test('makes a day only of numbers that are one', () => {
    expect(isoDate(2025, 1, 24)).toBe('2025-01-24')
    expect([isoDate(2025, 2, 29), isoDate(2025, 13, 1), isoDate(1899, 12, 31), isoDate(2200, 1, 1), isoDate(2025, 1, 0)]).toEqual(
      Array(5).fill(null),
    )
  })

  test('spans months, quarters and years from their first to their last day', () => {
    expect(monthSpan(2024, 2, 2)).toEqual({ start: '2024-02-01', end: '2024-02-29' })
    expect(quarterSpan(2025, 2, 3)).toEqual({ start: '2025-04-01', end: '2025-09-30' })
    expect(yearSpan(2025)).toEqual({ start: '2025-01-01', end: '2025-12-31' })
    expect(yearSpan(2021, 2025)).toEqual({ start: '2021-01-01', end: '2025-12-31' })
  })

  test('has four quarters that make up the year', () => {
    const quarters = [1, 2, 3, 4].map((quarter) => quarterSpan(2025, quarter, quarter))
    expect(quarters.map(({ end }) => end)).toEqual(['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'])
    expect(quarters.some((a) => quarters.some((b) => a !== b && periodsMeet(a, b)))).toBe(false)
    expect(quarters.every((quarter) => periodsMeet(quarter, yearSpan(2025)))).toBe(true)
  })

  test('periods meet when they share one day, not when one begins the day after', () => {
    const first = { start: '2025-01-01', end: '2025-03-31' }
    expect(periodsMeet(first, { start: '2025-03-31', end: '2025-04-30' })).toBe(true)
    expect(periodsMeet(first, { start: '2025-04-01', end: '2025-04-30' })).toBe(false)
    expect(periodsMeet({ start: '2024-01-01', end: '2026-12-31' }, first)).toBe(true)
  })

  test('writes a day as Vietnamese documents do, so that it is read back', () => {
    expect(writtenDate('2025-01-24')).toBe('24/01/2025')
    fc.assert(
      fc.property(someDay, ([day, month, year]) => {
        const date = isoDate(year, month, day)
        expect(date).not.toBeNull()
        if (date) expect(readDate(writtenDate(date))).toBe(date)
      }),
    )
  })

  test('tells the year of a day', () => {
    expect(yearOf('2025-01-24')).toBe(2025)
  })
})
