import { readOrKept } from '../deadlines/read.js'
import type { DeadlineContext } from '../deadlines/rule.js'
import type { TableRow } from '../tables/rows.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'
import type { TaskDraft } from './draft.js'

/** Turns the rows of a task table into tasks. A row without a task cell has its objective as the task. */
export function tasksFromTable(
  rows: readonly TableRow[],
  place: { area: string; area_title: string; section: string },
  context: DeadlineContext,
  names: UnitNames,
): TaskDraft[] {
  return rows.map((row) => {
    const { cells } = row
    const units = unitTexts(cells)
    const read = cells.deadline ? readOrKept(cells.deadline.text, context) : null
    const task = cells.task ?? cells.activity ?? cells.objective
    return {
      area: row.area?.number ?? place.area,
      area_title: row.area?.title ?? place.area_title,
      number: cells.number?.text.replace(/[.)]$/, '') ?? row.group?.number ?? null,
      group: row.group?.title ?? null,
      objective: cells.objective?.text ?? null,
      task: task?.text ?? '',
      activity: cells.task ? (cells.activity?.text ?? null) : null,
      product: cells.product?.text ?? null,
      lead: splitUnits(units.lead, names),
      coordinate: splitUnits(units.coordinate, names),
      deadline: read?.deadline ?? null,
      budget: cells.budget?.text ?? null,
      note: cells.note?.text ?? null,
      section: sectionOf(place.section, row),
      lines: row.lines,
      confidence: confidenceOf(row, read === null || read.unread),
      objectiveLines: cells.objective?.lines ?? null,
      slip: read?.slip ?? false,
      unread: read?.unread ?? false,
    }
  })
}

/** One column may hold both: `Chủ trì: Văn phòng Sở Phối hợp: các phòng thuộc Sở`. */
function unitTexts({ lead, coordinate }: TableRow['cells']): { lead: string; coordinate: string } {
  const both = /^(?:[-+•]\s*)?(?:Đơn vị |Cơ quan )?chủ trì\s*:\s*(.*?)[\s;,.+•-]*(?:(?:Đơn vị |Cơ quan )?phối hợp\s*:\s*(.*))?$/isu.exec(
    lead?.text ?? '',
  )
  return both
    ? { lead: both[1] ?? '', coordinate: both[2] ?? coordinate?.text ?? '' }
    : { lead: lead?.text ?? '', coordinate: coordinate?.text ?? '' }
}

/** `Phụ lục` + area `III` + row `7` → `Phụ lục III.7`. */
function sectionOf(section: string, row: TableRow): string {
  const within = [row.area?.number, row.cells.number?.text.replace(/[.)]$/, '')].filter((part) => part).join('.')
  return [section, within].filter((part) => part).join(/\d$|[IVX]$/.test(section) ? '.' : ' ')
}

/** 1 for a row whose every cell fits its column; lower the more cells had to be guessed. */
function confidenceOf(row: TableRow, withoutTime: boolean): number {
  const unread = row.cells.lead && !withoutTime ? 0 : 0.25
  return Math.round(Math.max(0.2, 0.98 - row.doubt * 0.05 - unread) * 100) / 100
}
