import { addDays, isYears, monthSpan, monthsFrom, type Period, periodsMeet, yearOf, yearSpan } from '../../../language/dates.js'
import { type FoundPeriod, findPeriods } from '../../../language/periods.js'
import type { TextSpan } from './span.js'

const RELATIVE: readonly [RegExp, (today: string, year: number) => Period][] = [
  [/(?:hom nay|trong ngay|today)(?!\p{L})/gu, (today) => ({ start: today, end: today })],
  [/(?:ngay mai|tomorrow)(?!\p{L})/gu, (today) => ({ start: addDays(today, 1), end: addDays(today, 1) })],
  [/(?:tuan nay|this week)(?!\p{L})/gu, (today) => weekOf(today)],
  [/(?:tuan sau|tuan toi|next week)(?!\p{L})/gu, (today) => weekOf(addDays(today, 7))],
  [/(?<!so voi )(?:nam nay|this year|trong nam nay)(?!\p{L})/gu, (_, year) => yearSpan(year)],
  [
    /(?<!so voi |(?<!\p{L})(?:may|nhung|cac|vai|nhieu|hai|ba|hang|moi|\d) )(?:nam ngoai|nam truoc|last year)(?! lien ke)(?!\p{L})/gu,
    (_, year) => yearSpan(year - 1),
  ],
  [/(?:nam sau|nam toi|next year)(?!\p{L})/gu, (_, year) => yearSpan(year + 1)],
  [/(?:thang nay|this month)(?!\p{L})/gu, (today) => monthsFrom(today, 0, 1)],
  [/(?:thang sau|thang toi|next month)(?!\p{L})/gu, (today) => monthsFrom(today, 1, 1)],
  [/(?:thang truoc|last month)(?!\p{L})/gu, (today) => monthsFrom(today, -1, 1)],
  [/(?:quy nay|this quarter)(?!\p{L})/gu, (today) => quarterFrom(today, 0)],
  [/(?:quy sau|quy toi|next quarter)(?!\p{L})/gu, (today) => quarterFrom(today, 1)],
  [/(?:quy truoc|last quarter)(?!\p{L})/gu, (today) => quarterFrom(today, -1)],
]

/** `Báo cáo giữa năm 2026`, `mid-2026`: what is known by then is of the first half. */
const MID_YEAR =
  /(?<!(?<!\p{L})tu )(?<!\p{L})(?:(?:tinh )?(?:den|toi) )?(?:giua nam|mid(?:-| )?(?:year)?(?:-| )?)\s*(20\d\d)(?!\d| (?:va|den|and|-))/gu

/** Beside a period that is named, one that is told by it: `quý III/2026 so với quý trước`, `so với cùng kỳ năm trước`. */
const BEFORE: readonly { pattern: RegExp; before: (named: Period) => Period | null }[] = [
  {
    pattern:
      /(?<!\p{L})(?:quy (?:lien )?truoc|(?:the )?(?:previous|preceding|last) quarter|(?:the )?quarter before)(?: do| lien ke)?(?!\p{L})/u,
    before: ({ start, end }) => (monthsOf(start, end) === 3 ? monthsFrom(start, -3, 3) : null),
  },
  {
    pattern:
      /(?<!\p{L})(?:cung ky|(?:the )?same (?:period|quarter|time) (?:of )?(?:last|the (?:previous|preceding)) year)(?: nam (?:ngoai|truoc))?(?!\p{L})/u,
    before: ({ start, end }) =>
      start.slice(0, 4) !== end.slice(0, 4)
        ? null
        : monthSpan(Number(start.slice(0, 4)) - 1, Number(start.slice(5, 7)), Number(end.slice(5, 7))),
  },
]

/** `Báo cáo quý trước ngày 10`: the quarter's report, before the 10th. */
const BEFORE_A_DAY = /^ (?:ngay|khi|han|thang|\d)/
/** `Mỗi năm lập dự toán của năm sau`: the year after any year. */
const EVERY_YEAR = /(?<!\p{L})(?:moi|hang) nam(?!\p{L})/u

/** `Kết quả cấp từ năm 2018 đến nay`: since when something is counted is no time that is asked about. */
const TO_THIS_DAY = /^ (?:den|toi) (?:nay|gio|hien nay|hien tai)(?!\p{L})|^ (?:to (?:now|date|the present)|until now)(?!\p{L})/u

function monthsOf(start: string, end: string): number {
  return (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7)) + 1
}

/** The year of the newest report on the part of a year that a question names a report of; undefined for none. */
function reportedYear(text: string, folded: string, reported: readonly Period[]): number | undefined {
  if (!/(?<!\p{L})(?:bao cao|bc|report)(?!\p{L})/u.test(folded)) return undefined
  const years = reported.map(({ end }) => yearOf(end)).sort((a, b) => b - a)
  return years.find((year) =>
    findPeriods(text, year).some(
      (named) => !named.yearWritten && reported.some(({ start, end }) => start <= named.start && end === named.end),
    ),
  )
}

/** Monday to Sunday. */
function weekOf(day: string): Period {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const start = addDays(day, -weekday)
  return { start, end: addDays(start, 6) }
}

/** The quarter that stands so many after that of a day. */
function quarterFrom(day: string, after: number): Period {
  return monthsFrom(day, after * 3 - ((Number(day.slice(5, 7)) - 1) % 3), 3)
}

/**
 * The periods a question names or means, with the words that say so; `năm nay`, `quý này` are read from the day it is asked.
 *
 * @param taken stretches that are no period: numbers of documents, names (`phường Trà Quý sau khi …`)
 * @param reported the periods of the reports of the library: `báo cáo quý 3` is that of the year which it has one of
 * @param planned the year that a quarter or month without one is of, where tasks are asked for (`nhiệm vụ quý 2`)
 */
export function periodsIn(
  text: string,
  folded: string,
  asOf: string,
  taken: readonly TextSpan[],
  planned: () => number,
  reported: readonly Period[] = [],
): { periods: Period[]; spans: TextSpan[] } {
  const year = Number(asOf.slice(0, 4))
  const isTaken = (at: number) => taken.some((span) => at >= span.start && at < span.end)
  let periods: Period[] = []
  const spans: TextSpan[] = []
  for (const match of folded.matchAll(MID_YEAR)) {
    periods.push(monthSpan(Number(match[1]), 1, 6))
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  const inMidYear = (at: number) => spans.some((span) => at >= span.start && at < span.end)
  const meantYear = /nam nay|this year/.test(folded)
    ? year
    : /(?<!so voi )nam ngoai|(?<!(?:with|to|than) )last year/.test(folded)
      ? year - 1
      : null
  const ofTasks =
    /(?<!\p{L})(?:nhiem vu|viec|den han|phai (?:xong|lam|hoan thanh)|tasks?|due)(?!\p{L})/u.test(folded) && !/bao cao/.test(folded)
  const isFree = ({ startOffset, endOffset }: FoundPeriod) =>
    !isTaken(startOffset) &&
    !inMidYear(startOffset) &&
    !/\d\/$/.test(text.slice(0, startOffset)) &&
    !(/(?<!\p{L})(?:tu|since|from) $/u.test(folded.slice(0, startOffset)) && TO_THIS_DAY.test(folded.slice(endOffset)))
  const [written, ...others] = findPeriods(text).filter(isFree)
  const writtenYear = written?.kind === 'year' && others.length === 0 ? yearOf(written.end) : null
  const unwritten = writtenYear ?? meantYear ?? (ofTasks ? planned() : reportedYear(text, folded, reported))
  for (const found of findPeriods(text, unwritten).filter(isFree)) {
    periods.push({ start: found.start, end: found.end })
    spans.push({ start: found.startOffset, end: found.endOffset })
  }
  // `Kế hoạch năm 2024 … tới quý III …`: the quarter is what is asked for, the year only says which one.
  if (writtenYear !== null && periods.length > 1) periods = periods.filter((period) => !isYears(period))
  for (const { pattern, before } of BEFORE) {
    const [only] = periods
    const match = periods.length === 1 ? pattern.exec(folded) : null
    const earlier = only && match ? before(only) : null
    if (!match || !earlier) continue
    periods.push(earlier)
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  const dated = periods.length > 0
  for (const [pattern, span] of RELATIVE) {
    for (const match of folded.matchAll(pattern)) {
      const before = match[0].endsWith('truoc') && BEFORE_A_DAY.test(folded.slice(match.index + match[0].length))
      const ofAnyYear = /^nam (?:truoc|sau)$/.test(match[0]) && EVERY_YEAR.test(folded)
      if (isTaken(match.index) || before || ofAnyYear) continue
      // Beside a year that is named, `năm trước` is the year before that one, not before today.
      if (dated && /truoc|sau|toi|next|last/.test(match[0])) continue
      const meant = span(asOf, year)
      if (!periods.some((period) => periodsMeet(period, meant))) periods.push(meant)
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return { periods, spans }
}
