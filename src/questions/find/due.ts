import type { Task } from '../../extraction/records.js'
import { addDays, type IsoDate, isoDate, isYears, monthSpan, type Period, periodsMeet, readDate, yearOf } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'

/** When the tasks that a question asks for are due. */
export interface Due extends Period {
  /** `within`: to be done by then; `during`: work of that time, which may go on after it. */
  kind: 'within' | 'during' | 'overdue' | 'upcoming'
}

/** Tasks due within so many days are coming up. */
const UPCOMING_DAYS = 30
/** Longer ago than any plan: what is overdue has no earliest day. */
const EVER: IsoDate = '1900-01-01'

const OVERDUE = /qua han|tre han|cham tien do|overdue|past due|late tasks/
const UPCOMING = /sap (?:den|toi|het) han|sap phai|upcoming|due soon|coming up/
const DUE =
  /den han|(?<!\p{L})han (?:trong )?(?:quy|thang|nam|ngay|tuan)(?!\p{L})|(?:phai|can|se) (?:xong|hoan thanh|ban hanh|trinh|nop)|hoan thanh|(?<!\p{L})xong(?!\p{L})|(?<!\p{L})(?:due|deadlines?|finish(?:ed)?|complet\w+)(?!\p{L})|(?:has|have|had) to|must|(?<!\p{L})(?:truoc|cham nhat|muon nhat)(?: la| het)?(?: ngay)? \d{1,2}[/-]\d/u

/** `Phải xong trước 15/11/2022` */
const BEFORE_DAY = /(?<!\p{L})(?:truoc|cham nhat|muon nhat|before|no later than)(?: la| het)?(?: ngay)? (?:the )?\d/u

/** The days a question asks for: a day, a month, a quarter, with words of being due a year, too; null when it asks for none. */
export function dueIn(question: Question): Due | null {
  const folded = fold(question.text)
  if (asksOverdue(question)) return { kind: 'overdue', start: EVER, end: addDays(dayNamed(question) ?? question.asOf, -1) }
  if (UPCOMING.test(folded)) return { kind: 'upcoming', start: question.asOf, end: addDays(question.asOf, UPCOMING_DAYS) }
  const asked = DUE.test(folded)
  const { periods } = question.scope
  const day = asked ? dayNamed(question) : null
  // What is to be done before a day is due on any day of the year until then.
  if (day) return { kind: 'within', start: BEFORE_DAY.test(folded) ? `${yearOf(day)}-01-01` : day, end: day }
  const within = periods.find((period) => !isYears(period)) ?? (asked ? periods.find(isYears) : undefined)
  return within ? { kind: asked ? 'within' : 'during', ...partOfYear(within, folded) } : null
}

/** `Đến hạn cuối năm 2025`: the last three months of a year, or its first. */
function partOfYear(asked: Period, folded: string): Period {
  const [end, begin] = [
    /(?<!thang |nua )cuoi nam(?!\p{L})|end of (?:the )?(?:year|20\d\d)/u,
    /(?<!thang |nua )dau nam(?!\p{L})|(?:start|beginning) of (?:the )?(?:year|20\d\d)/u,
  ]
  const year = yearOf(asked.end)
  if (!isYears(asked) || yearOf(asked.start) !== year) return asked
  if (end.test(folded)) return monthSpan(year, 10, 12)
  return begin.test(folded) ? monthSpan(year, 1, 3) : asked
}

/** `Việc nào quá hạn?`: what should have been done, whether it was or not. */
export const asksOverdue = remembered(({ text }) => OVERDUE.test(fold(text)))

/** `Tính đến 30/6`, `ngày 30 tháng 6 năm 2022`: the day that is named, of the year asked for where it has none of its own; null for none. */
function dayNamed({ text, scope: { periods }, asOf }: Question): IsoDate | null {
  const whole = readDate(text) ?? englishDay(text)
  if (whole) return whole
  const day = /(?<!\d)(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text)
  return day && isoDate(yearOf(periods[0]?.end ?? asOf), Number(day[2]), Number(day[1]))
}

/** `30 June 2025`, `June 30, 2025`. */
function englishDay(text: string): IsoDate | null {
  const match = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Z][a-z]+),? (20\d\d)|([A-Z][a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (20\d\d)/.exec(
    text,
  )
  const month = MONTHS.indexOf((match?.[2] ?? match?.[4] ?? '').slice(0, 3).toLowerCase()) + 1
  return match && month > 0 ? isoDate(Number(match[3] ?? match[6]), month, Number(match[1] ?? match[5])) : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Whether a task's last day lies in the days asked for, or, where the work of a time is asked for, whether its own time meets them. */
export function isDue({ deadline }: Task, due: Due): boolean {
  if (deadline === null || deadline.end === null || deadline.kind === 'recurring') return false
  if (deadline.end >= due.start && deadline.end <= due.end) return true
  const own = deadline.kind === 'period' && deadline.start !== null ? { start: deadline.start, end: deadline.end } : null
  // What takes a whole year is the work of no quarter.
  return due.kind === 'during' && own !== null && !isYears(own) && periodsMeet(own, due)
}
