import type { ColumnRole } from '../../knowledge/schema.js'
import type { GridCell, GridRow } from '../document.js'
import { joinLines, spanOf } from '../document.js'
import { centredStarts } from './centred.js'
import type { CellLine, Columned } from './gutters.js'
import { ROW_NUMBER } from './pieces.js'

/** Puts the lines of a table in columns together into rows. */
export function rowsOfLines({ roles, lines }: Columned): GridRow[] {
  const centred = roles[0] === 'number' ? centredStarts(lines) : null
  const starts = centred ?? lines.map((line, i) => startsRow(line, lines[i - 1], roles))
  const groups: CellLine[][] = []
  lines.forEach((line, i) => {
    if (groups.length === 0 || starts[i]) groups.push([line])
    else groups.at(-1)?.push(line)
  })
  return groups.flatMap((group) => (centred ? splitMerged(group, roles) : [rowOf(group, roles)]))
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

function rowOf(group: readonly CellLine[], roles: readonly (ColumnRole | null)[]): GridRow {
  return { cells: roles.map((_, column) => cellOf(group, column)), lines: spanOf(group.map(({ line }) => line)) }
}

function cellOf(group: readonly CellLine[], column: number): GridCell | null {
  const own = group.filter(({ cells }) => cells[column] !== null)
  if (own.length === 0) return null
  return { text: joinLines(own.map(({ cells }) => cells[column] ?? '')), lines: spanOf(own.map(({ line }) => line)), merged: false }
}

/**
 * Tasks that share one number and objective, which stand centred beside them: a task begins where all cells but the shared
 * ones end and begin anew. What they share stands in the first.
 */
function splitMerged(group: readonly CellLine[], roles: readonly (ColumnRole | null)[]): GridRow[] {
  const first = roles.indexOf('task')
  const own = roles.flatMap((role, column) => (column >= first && role !== null ? [column] : []))
  const telling = roles.flatMap((role, column) => (role === 'task' || role === 'lead' || role === 'deadline' ? [column] : []))
  if (first < 0 || telling.length < 3) return [rowOf(group, roles)]
  const rows: CellLine[][] = []
  let from = 0
  for (let at = 1; at <= group.length; at++) {
    const rest = [group.slice(from, at), group.slice(at)]
    const begins = at < group.length && rest.every((part) => telling.every((column) => beginsCell(part, column)))
    if (at < group.length && !(begins && own.every((column) => !runsOver(group, column, at)))) continue
    rows.push(group.slice(from, at))
    from = at
  }
  if (rows.length === 1) return [rowOf(group, roles)]
  const shared = rowOf(group, roles)
  return rows.map((lines, i) => {
    const row = rowOf(lines, roles)
    return { ...row, cells: row.cells.map((cell, column) => (column >= first ? cell : i === 0 ? (shared.cells[column] ?? null) : null)) }
  })
}

/** Whether what some lines hold of a column begins like a cell. */
function beginsCell(lines: readonly CellLine[], column: number): boolean {
  const text = lines.find(({ cells }) => cells[column] !== null)?.cells[column] ?? ''
  return /^[\p{Lu}\d+•–-]/u.test(text)
}

/** Whether a sentence of a column runs from the lines above a place to those below it. */
function runsOver(group: readonly CellLine[], column: number, at: number): boolean {
  const below = group.slice(at).find(({ cells }) => cells[column] !== null)?.cells[column] ?? ''
  return /^\p{Ll}/u.test(below)
}
