import { fold } from './fold.js'

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A span of days, both ends included. */
export interface Period {
  start: IsoDate
  end: IsoDate
}

/** A date found in a text, with the offsets of its words. */
export interface FoundDate {
  date: IsoDate
  start: number
  end: number
}

const WRITTEN_DATE =
  /(?<!\d)(?:(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})|(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/g

/** Dates with day, month and year: `15/11/2022`, `7/5/2021`, `ngày 24 tháng 01 năm 2025`, `2025-01-24`. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of fold(text).matchAll(WRITTEN_DATE)) {
    const day = Number(match[1] ?? match[5] ?? match[10])
    const month = Number(match[3] ?? match[6] ?? match[9])
    const year = Number(match[4] ?? match[7] ?? match[8])
    const date = isoDate(year, month, day)
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The first date of a text, or null. */
export function readDate(text: string): IsoDate | null {
  return findDates(text)[0]?.date ?? null
}

/** A day of the calendar, or null when there is no such day (31/4, 29/2/2025). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null
}

/** Days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * Whole months from one that stands so many after that of a day: `2025-11-20`, 2, 3 is January to March 2026.
 *
 * @param after negative for months before
 * @param count 1 or a quarter that does not cross a year
 */
export function monthsFrom(day: string, after: number, count: number): Period {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + after
  const first = (month % 12) + 1
  return monthSpan(Math.floor(month / 12), first, first + count - 1)
}

/** Whole months of one year, 1 to 12, both included. */
export function monthSpan(year: number, first: number, last: number): Period {
  return { start: `${year}-${two(first)}-01`, end: `${year}-${two(last)}-${two(daysIn(year, last))}` }
}

/** Quarters of one year, 1 to 4, both included. */
export function quarterSpan(year: number, first: number, last: number): Period {
  return monthSpan(year, first * 3 - 2, last * 3)
}

/** Whole years, both included. */
export function yearSpan(first: number, last = first): Period {
  return { start: `${first}-01-01`, end: `${last}-12-31` }
}

/** Whether a period is a year or several, from the first day to the last. */
export function isYears({ start, end }: Period): boolean {
  return start.endsWith('-01-01') && end.endsWith('-12-31')
}

/** Whether a period begins and ends in one month. */
export function isInOneMonth({ start, end }: Period): boolean {
  return start.slice(0, 7) === end.slice(0, 7)
}

/** Whether two periods begin and end on the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** Whether two periods share a day. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** A day as Vietnamese documents write it: 24/01/2025. */
export function writtenDate(date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
