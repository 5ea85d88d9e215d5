import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'
import { UNSURE } from './mixed.js'
import type { TableRow } from './rows.js'

/** Doubts rows of a flattened table whose cells seem to hold those of two columns, or of two rows. */
export function doubtSuspects(rows: readonly TableRow[], names: UnitNames): void {
  for (const row of rows) {
    const { lead, deadline } = row.cells
    if ((deadline && saysTwoTimes(deadline.text)) || (lead && splitUnits(lead.text, names).some((unit) => holdsTwoUnits(unit, names))))
      row.doubt = Math.max(row.doubt, UNSURE)
  }
}

const TIME = /thang\s+\d|quy\s+(?:iv|i{1,3}|[1-4])|truoc\s+(?:ngay\s+)?\d|hang\s+(?:thang|quy|nam|tuan)|thuong xuyen/g

/** `Tháng 12/2025 Tháng 01/2026`: nothing joins the two. */
function saysTwoTimes(text: string): boolean {
  const folded = fold(text)
  const times = [...folded.matchAll(TIME)]
  return times.some((time, i) => {
    const next = times[i + 1]
    return (
      next !== undefined && !/[,;+–-]|(?<!\p{L})(?:va|den|hoac|truoc|theo|trong)(?!\p{L})/u.test(folded.slice(time.index + 5, next.index))
    )
  })
}

/** `Tổ công nghệ số cộng đồng Các khối phố`, `Phòng Văn hóa - Xã hội Ngày 25`: behind a name another one begins, or a time. */
function holdsTwoUnits(unit: string, names: UnitNames): boolean {
  if (names.isKnown(unit.replace(/\s*\(.*$/, ''))) return false
  const later = unit.split(/\s+/).slice(2).join(' ')
  return /(?:^|\s)(?:Các|Ngày|Tháng|Quý|VNPT|Viettel|Đoàn|Hội|Bưu điện)\s/u.test(`${later} `) && syllables(unit).length > 4
}
