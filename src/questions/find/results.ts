import type { Catalog, Entry, EntryOf, RowEntry } from '../../catalog/catalog.js'
import { samePeriod } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import type { Question } from '../understand/understand.js'
import { isPlanned } from './planned.js'
import { targetsWithin } from './targets-within.js'

/** A target or task, what a report says of the time to come, or a passage that does no more than set a target: no results. */
export function onlySetsOut(catalog: Catalog, question: Question, entry: Entry): boolean {
  const report = catalog.documents[entry.document]?.head.kind === 'report'
  if (entry.kind === 'target' || entry.kind === 'task' || (report && isPlanned(catalog, entry))) return true
  if (entry.kind === 'row') return rowSetsOut(question, entry.record, report)
  if (entry.kind !== 'passage') return false
  const text = fold(entry.record.text)
  if (!report && !TELLS_PAST.test(text) && !tellsYearBefore(catalog, question, entry)) return true
  return targetsWithin(catalog, entry).length > 0 && (!report || SETS_OUT.test(text))
}

/** `Kết quả chấm điểm năm 2024 (đạt 86,75 điểm)` in the plan of 2025: a year that is asked for, and over when the plan began. */
function tellsYearBefore(catalog: Catalog, { scope: { periods } }: Question, { document, record }: EntryOf<'passage'>): boolean {
  const begin = catalog.documents[document]?.head.period?.start
  if (begin === undefined) return false
  const named = findPeriods(record.text)
  return periods.some((asked) => asked.end < begin && named.some((period) => samePeriod(period, asked)))
}

/** What stands below `Chỉ tiêu năm 2026`, or in a plan's table of money, is to come. */
function rowSetsOut({ text, scope: { periods } }: Question, row: RowEntry, report: boolean): boolean {
  const titles = row.values.flatMap(({ title }) => (title === null ? [] : [title]))
  const asked = titles.filter((title) => findPeriods(title).some((named) => periods.some((period) => samePeriod(period, named))))
  if (asked.length > 0) return asked.every((title) => TO_COME.test(fold(title)))
  return !report && DONE.test(fold(text)) && !TELLS_PAST.test(fold([row.table, row.header, ...titles].join(' ')))
}

/** `Được bao nhiêu?` may be what is granted. */
const DONE = /(?<!\p{L})(?:(?<!toi )da|den nay|den gio|tinh den|tinh toi|thuc te|het|giai ngan|roi|spent|so far|actually)(?!\p{L})/u
const TO_COME = /(?<!\p{L})(?:chi tieu|ke hoach|muc tieu|phan dau|duoc giao|giao nam|du toan|du kien)(?!\p{L})/u

/** A plan may tell what there is or was before it: `Hiện có 142 thủ tục`, `năm 2025 đã …`. */
const TELLS_PAST =
  /(?<!\p{L})(?:da|dat duoc|ket qua (?:nam|cho thay|dat)|thuc hien nam|den nay|tinh den|hien(?: nay| co| tai)?|nam (?:truoc|qua)|vua qua)(?!\p{L})/u

const SETS_OUT = /^[-+*•\s]*(?:phan dau|dat muc tieu|muc tieu|toi thieu|bao dam|dam bao)(?!\S)/
