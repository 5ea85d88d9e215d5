import type { Task } from '../../extraction/records.js'
import { addDays, type IsoDate, isoDate, isYears, type Period, periodsMeet } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'

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
  /den han|(?:phai|can|se) (?:xong|hoan thanh|ban hanh|trinh|nop)|hoan thanh|(?<!\p{L})xong(?!\p{L})|(?<!\p{L})(?:due|deadlines?|finish(?:ed)?|complet\w+)(?!\p{L})|(?:has|have|had) to|must/u

/** The days a question asks for: a day, a month, a quarter, with words of being due a year, too; null when it asks for none. */
export function dueIn(question: Question): Due | null {
  const folded = fold(question.text)
  if (OVERDUE.test(folded)) return { kind: 'overdue', start: EVER, end: addDays(question.asOf, -1) }
  if (UPCOMING.test(folded)) return { kind: 'upcoming', start: question.asOf, end: addDays(question.asOf, UPCOMING_DAYS) }
  const asked = DUE.test(folded)
  const { periods } = question.scope
  const day = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/.exec(folded)
  if (day && asked) {
    const year = Number(periods[0]?.end.slice(0, 4) ?? question.asOf.slice(0, 4))
    const date = isoDate(day[3] ? Number(day[3]) : year, Number(day[2]), Number(day[1]))
    if (date) return { kind: 'within', start: date, end: date }
  }
  const within = periods.find((period) => !isYears(period)) ?? (asked ? periods.find(isYears) : undefined)
  return within ? { kind: asked ? 'within' : 'during', ...within } : null
}

/** Whether a task's last day lies in the days asked for, or, where the work of a time is asked for, whether its own time meets them. */
export function isDue({ deadline }: Task, due: Due): boolean {
  if (deadline === null || deadline.end === null || deadline.kind === 'recurring') return false
  if (deadline.end >= due.start && deadline.end <= due.end) return true
  const own = deadline.kind === 'period' && deadline.start !== null ? { start: deadline.start, end: deadline.end } : null
  // What takes a whole year is the work of no quarter.
  return due.kind === 'during' && own !== null && !isYears(own) && periodsMeet(own, due)
}
