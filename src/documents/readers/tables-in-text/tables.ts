import { type GridRow, isPageNumber, type SourceLine, type SourceTable, spanOf } from '../../document.js'
import { readDrawnTable } from './drawn.js'
import { keyOf, type TextTable } from './rows.js'
import { readSeparatedTable } from './separated.js'

/**
 * Finds the tables of a text whose cells are parted by marks: drawn with strokes, with pipes (Markdown too), or with tabs.
 *
 * @returns the tables, and the lines of the text without the strokes of drawn ones
 */
export function tablesInText(source: readonly SourceLine[]): { lines: SourceLine[]; tables: SourceTable[] } {
  const lines: SourceLine[] = []
  const found: TextTable[] = []
  let gap: SourceLine[] = []
  for (let i = 0; i < source.length; ) {
    const table = readDrawnTable(source, i) ?? readSeparatedTable(source, i)
    const line = source[i]
    if (table) {
      const last = found.at(-1)
      if (last && goesOn(last, gap, table)) last.rows.push(...withoutHeader(table.rows, last.rows))
      else found.push(table)
      const open = found.at(-1)
      if (open && open !== table) open.lines.push(...gap, ...table.lines)
      lines.push(...table.lines)
      gap = []
      i += table.length
    } else {
      if (line) {
        lines.push(line)
        gap.push(line)
      }
      i++
    }
  }
  return { lines, tables: found.map(({ rows, lines: own }) => ({ rows, lines: spanOf(own), exact: false })) }
}

/** A table goes on behind the number of a page: with the same columns, below the same header or none. */
function goesOn(table: TextTable, between: readonly SourceLine[], next: TextTable): boolean {
  if (between.length > 1 || between.some((line) => !isPageNumber(line))) return false
  const [header, first] = [table.rows[0], next.rows[0]]
  if (!header || !first || header.cells.length !== first.cells.length) return false
  return keyOf(header) === keyOf(first) || (between.length === 1 && !/\p{L}/u.test(first.cells[0]?.text ?? ''))
}

/** The rows of a table below the header that they repeat. */
function withoutHeader(rows: readonly GridRow[], above: readonly GridRow[]): GridRow[] {
  const repeated = rows.findIndex((row, i) => keyOf(row) !== (above[i] ? keyOf(above[i]) : null))
  return rows.slice(Math.max(0, repeated))
}
