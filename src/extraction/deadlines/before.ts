import { isoDate, readDate } from '../../language/dates.js'
import { type DeadlineContext, type DeadlineRule, planYear } from './rule.js'

const BEFORE = /(?:truoc|cham nhat|khong qua|muon nhat)(?!\p{L})/u
const DAY_AND_MONTH = /(?<!\d)(\d{1,2})\s*[/-]\s*(\d{1,2})(?![\d/])|(?<!\d)(\d{1,2})\s+thang\s+(\d{1,2})(?!\d)/
const MONTH_ONLY = /thang\s+(\d{1,2})(?:\s*(?:\/|nam)\s*(20\d{2}))?(?!\d)/

/** Before a date: `Trước 15/11/2022`, `Trước ngày 15/01/2025`, `Chậm nhất 30/6`, `Trước tháng 6/2025`; the date is kept as written. */
export const before: DeadlineRule = {
  name: 'before',
  read(folded, context) {
    const at = BEFORE.exec(folded)
    if (!at) return null
    const rest = folded.slice(at.index)
    const end = readDate(rest) ?? dayInPlanYear(rest, context) ?? firstOfMonth(rest, context)
    return end ? { kind: 'before', start: null, end, every: null, until: null } : null
  },
}

/** `30/6` in a plan of one year. */
export function dayInPlanYear(folded: string, context: DeadlineContext): string | null {
  const year = planYear(context)
  const match = DAY_AND_MONTH.exec(folded)
  if (!match || year === undefined) return null
  return isoDate(year, Number(match[2] ?? match[4]), Number(match[1] ?? match[3]))
}

function firstOfMonth(folded: string, context: DeadlineContext): string | null {
  const match = MONTH_ONLY.exec(folded)
  const year = match?.[2] ? Number(match[2]) : planYear(context)
  return match && year !== undefined ? isoDate(year, Number(match[1]), 1) : null
}
