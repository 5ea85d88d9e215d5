import { findDates, readDate } from '../../language/dates.js'
import { dayInPlanYear } from './before.js'
import type { DeadlineRule } from './rule.js'

/** From one date to another (`Từ 01/3/2025 đến 30/6/2025`), or on or by a date: `Ngày 30/6/2025`, `Đến 30/6`, `15/11/2022`; also the slip `Tháng 15/11/2022`. */
export const on: DeadlineRule = {
  name: 'on',
  read(folded, context) {
    const dates = findDates(folded)
    const [first, last] = [dates[0], dates.at(-1)]
    if (first && last && first.date < last.date && /(?:^|\s)(?:tu|den)\s/.test(folded))
      return { kind: 'period', start: first.date, end: last.date, every: null, until: null }
    const day =
      readDate(folded) ??
      (/^(?:ngay|den|den ngay|den het ngay|\d)/.test(folded) &&
      !/thang\s+\d{1,2}(?:\s*$|\s*\/)/.test(folded.replace(/^.*?ngay\s+\d{1,2}\s+/, ''))
        ? dayInPlanYear(folded, context)
        : null)
    return day ? { kind: 'on', start: day, end: day, every: null, until: null } : null
  },
}
