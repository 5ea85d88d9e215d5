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
      if (last && goesOn(last, gap, table)) {
        for (const row of withoutHeader(table.rows, last.rows)) last.rows.push(row)
        for (const line of [...gap, ...table.lines]) last.lines.push(line)
      } else if (table.rows.length > 0) found.push({ ...table, lines: [...table.lines] })
      for (const line of table.lines) lines.push(line)
      gap = table.rows.length > 0 ? [] : [...gap, ...table.lines]
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
  const first = rows.findIndex((row, i) => keyOf(row) !== (above[i] ? keyOf(above[i]) : null))
  return first < 0 ? [] : rows.slice(first)
}
