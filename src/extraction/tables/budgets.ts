import { fold } from '../../language/fold.js'
import { deadlineLikeness } from '../deadlines/read.js'
import type { TableRow } from './rows.js'

/** A budget that at least so many rows of a table have is told from a deadline by its words. */
const USUAL = 3

/**
 * Takes a budget that the division left at the end of a deadline to its own cell: where the table's rows say `Theo dự toán
 * được duyệt` again and again, `Thường xuyên Theo dự toán được duyệt` is two cells.
 */
export function separateBudgets(rows: readonly TableRow[]): TableRow[] {
  const usual = usualBudgets(rows)
  return rows.map((row) => {
    const { deadline, budget } = row.cells
    const found = deadline && !budget ? usual.find((text) => fold(deadline.text).endsWith(` ${fold(text)}`)) : undefined
    if (!deadline || found === undefined) return row
    const text = deadline.text.slice(0, deadline.text.length - found.length).trim()
    if (deadlineLikeness(fold(text)) === 0) return row
    return {
      ...row,
      cells: { ...row.cells, deadline: { ...deadline, text }, budget: { ...deadline, text: deadline.text.slice(-found.length) } },
    }
  })
}

function usualBudgets(rows: readonly TableRow[]): string[] {
  const counts = new Map<string, number>()
  for (const { cells } of rows) if (cells.budget) counts.set(cells.budget.text, (counts.get(cells.budget.text) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= USUAL).map(([text]) => text)
}
