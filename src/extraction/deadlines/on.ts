import { readDate } from '../../language/dates.js'
import { dayInPlanYear } from './before.js'
import type { DeadlineRule } from './rule.js'

/** On or by a date: `Ngày 30/6/2025`, `Đến 30/6`, `15/11/2022`; also the slip `Tháng 15/11/2022`. */
export const on: DeadlineRule = {
  name: 'on',
  read(folded, context) {
    const day =
      readDate(folded) ??
      (/^(?:ngay|den|den ngay|den het ngay|\d)/.test(folded) &&
      !/thang\s+\d{1,2}(?:\s*$|\s*\/)/.test(folded.replace(/^.*?ngay\s+\d{1,2}\s+/, ''))
        ? dayInPlanYear(folded, context)
        : null)
    return day ? { kind: 'on', start: day, end: day, every: null, until: null } : null
  },
}
