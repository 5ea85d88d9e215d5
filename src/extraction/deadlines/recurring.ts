import type { Recurrence } from '../records.js'
import { type DeadlineContext, type DeadlineRule, planYear } from './rule.js'

const AND_AFTER = /nam\s+(20\d{2})\s+va\s+(?:nhung|cac)\s+nam\s+(?:tiep theo|sau)/
const FROM_YEAR = /^tu\s+nam\s+(20\d{2})(?:\s+tro di)?$/
const REPORT_CALENDAR =
  /quy\s+i\s*,\s*(?:0?6 thang|quy ii)\b.*quy\s+iii\b|bao cao dinh ky|theo ky bao cao|dinh ky theo (?:che do|quy dinh) bao cao/
/** `Quý II`, `tháng 6`, `trước ngày 20 tháng 12 của năm trước`. */
const TIME_OF_YEAR =
  /^(?:qu[iy]\s+[ivx\d]|thang\s+\d|(?:(?:hoan thanh )?(?:truoc|cham nhat)(?: la)? )(?:ngay )?\d{1,2}(?:\s*[/-]\s*|\s+thang\s+)\d{1,2}(?![\d/-]))/
const EVERY: readonly [RegExp, Recurrence][] = [
  [/(?<!\p{L})(?:hang|moi|dinh ky)\s+(?:hang\s+)?thang|(?<!\d\s?)thang\/lan/u, 'month'],
  [/(?<!\p{L})(?:hang|moi|dinh ky)\s+(?:hang\s+)?qu[iy](?!\p{L})|quy\/lan|cua thang cuoi quy/u, 'quarter'],
  [/(?<!\p{L})(?:hang|moi|dinh ky)\s+(?:0?6|sau)\s+thang|(?:0?6|sau)\s*thang\/lan|nua nam|^(?:0?6|sau) thang(?:,| va) nam$/u, 'half-year'],
  [/(?<!\p{L})(?:hang|moi|dinh ky)\s+(?:hang\s+)?nam(?!\p{L})|nam\/lan/u, 'year'],
]

/**
 * Comes back: `Năm 2021 và những năm tiếp theo`, `Hàng quý`, `Định kỳ hằng năm`, `Quý I, 6 tháng, quý III, năm` (the
 * report calendar). In a plan of several years a quarter, a month or a day without a year comes back every year.
 */
export const recurring: DeadlineRule = {
  name: 'recurring',
  read(folded, context) {
    const from = AND_AFTER.exec(folded) ?? FROM_YEAR.exec(folded)
    if (from?.[1]) return reading('year', `${from[1]}-01-01`, context)
    if (REPORT_CALENDAR.test(folded)) return reading('report-calendar', null, context)
    const every = EVERY.find(([pattern]) => pattern.test(folded))?.[1]
    if (every) return reading(every, null, context)
    const yearless = context.period !== null && planYear(context) === undefined && !/20\d{2}/.test(folded)
    return yearless && TIME_OF_YEAR.test(folded) ? reading('year', null, context) : null
  },
}

function reading(every: Recurrence, start: string | null, context: DeadlineContext) {
  return { kind: 'recurring' as const, start, end: null, every, until: context.period?.end ?? null }
}
