import { monthSpan, type Period, quarterSpan, yearSpan } from './dates.js'
import { fold } from './fold.js'
import { readRoman } from './numbers.js'

/** A period found in a text, with the offsets of its words. */
export interface FoundPeriod extends Period {
  kind: 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'years'
  /** False when the year was not written but taken from the surroundings. */
  yearWritten: boolean
  startOffset: number
  endOffset: number
}

const YEAR = String.raw`(?:nam|/|-)\s*(\d{4})(?!\d)`
const QUARTER_NUMBER = '(?:i{1,3}|iv|[1-4])'
const TO = String.raw`\s*(?:,|-|–|va|den|den het)\s*`
const QUARTERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:cac\s+)?(?:qu[iy]|q)\s*(${QUARTER_NUMBER}(?:${TO}(?:(?:qu[iy]|q)\s*)?${QUARTER_NUMBER}){0,3})(?![\p{L}\p{N}])(?:\s*(?:${YEAR}|(20\d{2})(?!\d)))?`,
  'gu',
)
/** Behind its day a month is part of a date. */
const MONTHS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<!ngay\s+\d{1,2}\s+)thang\s*(\d{1,2}(?:${TO}(?:thang\s*)?\d{1,2}(?!\d)){0,11})(?!\s*/\s*\d{1,2}\s*/)(?!\d)(?:\s*${YEAR})?`,
  'gu',
)
const HALVES = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?<!ngay\s+)(?:(?:0?6|sau)\s+thang\s+(dau|cuoi)\s+nam|(?:0?6|sau)\s+thang(?:\s+(dau|cuoi))?)(?!\s*\d{1,2}(?!\d))`,
    String.raw`(?<![\p{L}\p{N}])(?:nua|0?6\s?t)\s+(dau|cuoi)(?:\s+nam)?(?![\p{L}])`,
    String.raw`(?<![\p{L}\p{N}])0?6\s?t(?=\s?/?\s?20\d\d)`,
  ]
    .map((form) => String.raw`(?:${form}(?:\s*(?:nam|\/)?\s*(\d{4})(?!\d))?)`)
    .join('|'),
  'gu',
)
/** `first half of 2026`, `mid-2026` of a report that speaks of the half year before. */
const ENGLISH_HALVES = /(?<![\p{L}\p{N}])(?:the\s+)?(first|second|last)\s+(?:half|six\s+months)\s+of\s+(\d{4})(?!\d)/gu
const ENGLISH_QUARTERS = /(?<![\p{L}\p{N}])(?:the\s+)?(first|second|third|fourth|last)\s+quarter(?:\s+of)?\s+(\d{4})(?!\d)/gu
/** Capitals tell `May 2025` from `máy 2025`; behind its day a month is part of a date. */
const ENGLISH_MONTHS =
  /(?<!\d\s+)(?<!\p{L})(January|February|March|April|May|June|July|August|September|October|November|December)\s+(\d{4})(?!\d)/gu
const NINE_MONTHS =
  /(?<![\p{L}\p{N}])(?<!ngay\s+)(?:(?:0?9|chin)\s+thang|0?9\s?t(?=\s?\/?\s?20\d\d|\s+dau))(?:\s+dau)?(?:\s+nam)?(?!\s*\d{1,2}(?!\d))(?:\s*\/?\s*(\d{4})(?!\d))?/gu
/** `hai tháng đầu năm 2021`, `first two months of 2021`; six and nine are also written without `đầu`. */
const FIRST_MONTHS =
  /(?<![\p{L}\p{N}])(?<!ngay\s+)(?:0?([234578]|1[01])|(hai|ba|bon|nam|bay|tam|muoi))\s+thang\s+dau(?:\s+nam)?(?:\s*(?:nam|\/)?\s*(\d{4})(?!\d))?/gu
const ENGLISH_FIRST_MONTHS =
  /(?<![\p{L}\p{N}])(?:the\s+)?first\s+(two|three|four|five|seven|eight|nine|ten|eleven)\s+months\s+of\s+(\d{4})(?!\d)/gu
/** A stroke at the end of a line is lost where the line was joined with the next: `giai đoạn 2021 2025`. */
const YEAR_RANGE =
  /(?<!\d)(?:(?:giai\s+doan\s+|nam\s+|thoi\s+ky\s+)*(20\d{2})\d?\s*(?:-|–|—|den(?:\s+(?:het\s+)?nam)?)\s*(20\d{2})\d?(?![\d/])|(?:giai\s+doan|thoi\s+ky)\s+(20\d{2})\s+(20\d{2})(?![\d/]))/gu
const ONE_YEAR = /(?<![\d/.,-])(?:nam\s+)?(20\d{2}|19\d{2})(?![\d/])/gu

/**
 * Periods named in a text, in the order of their words: `Quý II, III/2025`, `tháng 01-03/2025`, `6 tháng đầu năm 2025`,
 * `giai đoạn 2021 - 2025`, `năm 2025`. A year glued to a footnote mark (`2021 - 20301`) is read without the mark.
 *
 * @param defaultYear the year meant where none is written; without it such periods are not reported
 */
export function findPeriods(text: string, defaultYear?: number): FoundPeriod[] {
  const folded = fold(text)
  const found: FoundPeriod[] = []
  const add = (kind: FoundPeriod['kind'], span: Period, yearWritten: boolean, match: RegExpExecArray) => {
    const startOffset = match.index
    const endOffset = match.index + match[0].length
    if (found.some((other) => startOffset < other.endOffset && other.startOffset < endOffset)) return
    found.push({ kind, ...span, yearWritten, startOffset, endOffset })
  }
  for (const match of folded.matchAll(HALVES)) {
    if (isAfter(text, match.index)) continue
    const written = match[3] ?? match[5] ?? match[6]
    const year = yearFrom(written, defaultYear)
    const second = (match[1] ?? match[2] ?? match[4]) === 'cuoi'
    if (year) add('half-year', monthSpan(year, second ? 7 : 1, second ? 12 : 6), written !== undefined, match)
  }
  for (const match of folded.matchAll(FIRST_MONTHS)) {
    const year = yearFrom(match[3], defaultYear)
    const months = Number(match[1] ?? VIETNAMESE_MONTHS[match[2] ?? ''])
    if (year) add(KIND_OF_FIRST[months] ?? 'month', monthSpan(year, 1, months), match[3] !== undefined, match)
  }
  for (const match of folded.matchAll(ENGLISH_FIRST_MONTHS)) {
    const months = ENGLISH_COUNTS[match[1] ?? ''] ?? 1
    add(KIND_OF_FIRST[months] ?? 'month', monthSpan(Number(match[2]), 1, months), true, match)
  }
  for (const match of folded.matchAll(ENGLISH_HALVES)) {
    const first = match[1] === 'first'
    add('half-year', monthSpan(Number(match[2]), first ? 1 : 7, first ? 6 : 12), true, match)
  }
  for (const match of folded.matchAll(ENGLISH_QUARTERS)) {
    const quarter = ORDINALS.indexOf(match[1] === 'last' ? 'fourth' : (match[1] ?? '')) + 1
    add('quarter', quarterSpan(Number(match[2]), quarter, quarter), true, match)
  }
  for (const match of text.matchAll(ENGLISH_MONTHS)) {
    const month = MONTH_NAMES.indexOf(match[1] ?? '') + 1
    add('month', monthSpan(Number(match[2]), month, month), true, match)
  }
  for (const match of folded.matchAll(NINE_MONTHS)) {
    const year = yearFrom(match[1], defaultYear)
    if (year) add('nine-months', monthSpan(year, 1, 9), match[1] !== undefined, match)
  }
  for (const match of folded.matchAll(QUARTERS)) {
    const written = match[2] ?? match[3]
    const year = yearFrom(written, defaultYear)
    const quarters = [...(match[1] ?? '').matchAll(/(?<!\p{L})[ivx]+(?!\p{L})|[1-4]/gu)].map(([number]) => quarterNumber(number))
    if (year) add('quarter', quarterSpan(year, Math.min(...quarters), Math.max(...quarters)), written !== undefined, match)
  }
  for (const match of folded.matchAll(MONTHS)) {
    const year = yearFrom(match[2], defaultYear)
    const months = [...(match[1] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number))
    const [first = 0, last = first] = [months[0], months.at(-1)]
    const rising = months.every((month, i) => month >= (months[i - 1] ?? 1))
    if (year && rising && last <= 12) add('month', monthSpan(year, first, last), match[2] !== undefined, match)
  }
  for (const match of folded.matchAll(YEAR_RANGE)) {
    const [first, last] = [Number(match[1] ?? match[3]), Number(match[2] ?? match[4])]
    if (first < last) add('years', yearSpan(first, last), true, match)
  }
  for (const match of folded.matchAll(ONE_YEAR)) {
    if (!insideDate(folded, match.index, match[0].length)) add('year', yearSpan(Number(match[1])), true, match)
  }
  return found.sort((a, b) => a.startOffset - b.startOffset)
}

/** `sau` (after) and `sáu` (six) fold alike: in a text with tone marks only the marked word is the number. */
function isAfter(text: string, at: number): boolean {
  return /^sau(?!\p{L})/iu.test(text.slice(at)) && fold(text) !== text.toLowerCase()
}

/** The first period of a text, or null. */
export function readPeriod(text: string, defaultYear?: number): FoundPeriod | null {
  return findPeriods(text, defaultYear)[0] ?? null
}

function yearFrom(written: string | undefined, defaultYear: number | undefined): number | undefined {
  return written === undefined ? defaultYear : Number(written)
}

const VIETNAMESE_MONTHS: Record<string, number> = { hai: 2, ba: 3, bon: 4, nam: 5, bay: 7, tam: 8, muoi: 10 }
const ENGLISH_COUNTS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
}
/** What so many months from January are called; others are months. */
const KIND_OF_FIRST: Record<number, FoundPeriod['kind']> = { 3: 'quarter', 9: 'nine-months' }
const ORDINALS = ['first', 'second', 'third', 'fourth']
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function quarterNumber(written: string): number {
  return readRoman(written) ?? Number(written)
}

/** `ngày 24 tháng 01 năm 2025` names a day, not a year. */
function insideDate(folded: string, index: number, length: number): boolean {
  return /ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+(?:nam\s+)?$/.test(folded.slice(Math.max(0, index - 30), index + (length > 4 ? 4 : 0)))
}
