import type { ColumnRole } from '../../knowledge/schema.js'
import type { GridCell, GridRow } from '../document.js'
import { joinLines, spanOf } from '../document.js'
import { centredStarts } from './centred.js'
import type { CellLine, Columned } from './gutters.js'
import { ROW_NUMBER } from './starts.js'

/** Puts the lines of a table in columns together into rows. */
export function rowsOfLines({ roles, lines }: Columned): GridRow[] {
  const starts = (roles[0] === 'number' && centredStarts(lines)) || lines.map((line, i) => startsRow(line, lines[i - 1], roles))
  const groups: CellLine[][] = []
  lines.forEach((line, i) => {
    if (groups.length === 0 || starts[i]) groups.push([line])
    else groups.at(-1)?.push(line)
  })
  return groups.map((group) => ({ cells: roles.map((_, column) => cellOf(group, column)), lines: spanOf(group.map(({ line }) => line)) }))
}

/** A row begins where its number stands, where a gap is left above it, or where a heading spans the columns. */
function startsRow(
  { line, cells, pageTop, heading }: CellLine,
  before: CellLine | undefined,
  roles: readonly (ColumnRole | null)[],
): boolean {
  if (heading || before?.heading) return true
  if (roles[0] === 'number' && ROW_NUMBER.test(cells[0] ?? '')) return true
  if (pageTop || !line.blankBefore) return false
  return cells.filter((cell) => cell !== null).length > 2
}

function cellOf(group: readonly CellLine[], column: number): GridCell | null {
  const own = group.filter(({ cells }) => cells[column] !== null)
  if (own.length === 0) return null
  return { text: joinLines(own.map(({ cells }) => cells[column] ?? '')), lines: spanOf(own.map(({ line }) => line)), merged: false }
}
