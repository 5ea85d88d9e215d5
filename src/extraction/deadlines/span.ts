import { monthSpan, yearSpan } from '../../language/dates.js'
import { findPeriods } from '../../language/periods.js'
import { type DeadlineRule, planYear } from './rule.js'

/** `10/2026`; a month, quarter, half-year, year or several: `Tháng 01-03/2025`, `Quý II, III/2025`, `Năm 2025`, `Trong năm`. */
export const span: DeadlineRule = {
  name: 'period',
  read(folded, context) {
    const month = /^(0?[1-9]|1[0-2])\s*\/\s*(20\d{2})$/.exec(folded)
    if (month) return { kind: 'period', ...monthSpan(Number(month[2]), Number(month[1]), Number(month[1])), every: null, until: null }
    const year = planYear(context)
    const periods = findPeriods(folded, year).filter((period) => period.yearWritten || year !== undefined)
    const fine = periods.filter((period) => period.kind !== 'year' && period.kind !== 'years')
    const named = fine.length > 0 ? fine : periods
    const first = named[0]
    if (first) {
      const end = named.reduce((latest, period) => (period.end > latest ? period.end : latest), first.end)
      return { kind: 'period', start: first.start, end, every: null, until: null }
    }
    if (year !== undefined && /^(?:trong|ca|den het|het|cuoi)?\s*nam$/.test(folded)) {
      return { kind: 'period', ...yearSpan(year), every: null, until: null }
    }
    return null
  },
}
