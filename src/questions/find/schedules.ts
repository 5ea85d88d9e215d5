import type { Entry } from '../../catalog/catalog.js'
import { samePeriod, yearOf } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import type { Question } from '../understand/understand.js'
import { readOnce, remembered } from './remembered.js'

/** Whether an entry is a row of a schedule (lịch): `Tháng 7 | Chi cục Thủy lợi | Chánh Thanh tra`. */
export const isScheduleRow = readOnce((entry: Entry) => entry.kind === 'row' && TIME.test(entry.record.label))

/** Whether an entry is a whole schedule. */
const isSchedule = readOnce(
  (entry: Entry) =>
    entry.kind === 'passage' && entry.record.kind === 'table' && [...entry.record.text.matchAll(EACH_TIME)].length >= LEAST_ROWS,
)

const TIME = /^(?:Tháng|Quý|Tuần|Đợt)\s+\S/u
const EACH_TIME = /(?:^|\s)(?:Tháng|Quý|Tuần|Đợt)\s+(?:\d|[IVX])/gu
const LEAST_ROWS = 3

/** `Tháng 7 kiểm tra đơn vị nào?` is told by that row, `kiểm tra những đơn vị nào?` by the whole schedule. */
export function schedulePreference(question: Question, entry: Entry): number {
  if (entry.kind === 'row' && isScheduleRow(entry)) {
    const [asked, ...more] = question.scope.periods
    if (!asked || more.length > 0) return 1
    const [named] = findPeriods(entry.record.label, yearOf(asked.end))
    return named && samePeriod(named, asked) ? MEANT : OTHER_TIME
  }
  return asksForAll(question) && isSchedule(entry) ? WHOLE : 1
}

const MEANT = 3
const WHOLE = 4.5
const OTHER_TIME = 0.4

const asksForAll = remembered(({ text }) =>
  /(?<!\p{L})lich (?!su(?!\p{L}))\p{L}|lan luot|(?<!\p{L})(?:nhung|cac) (?:don vi|phong|noi|co quan|cho) nao(?!\p{L})|schedule/u.test(
    fold(text),
  ),
)
