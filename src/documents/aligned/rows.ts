import type { ColumnRole } from '../../knowledge/schema.js'
import type { GridCell, GridRow } from '../document.js'
import { joinLines, spanOf } from '../document.js'
import { borderScores, centredRows } from './centred.js'
import type { CellLine, Columned } from './gutters.js'
import { ROW_NUMBER } from './pieces.js'

/** Puts the lines of a table in columns together into rows. */
export function rowsOfLines({ roles, lines }: Columned): GridRow[] {
  const centred = roles[0] === 'number' ? centredRows(lines) : null
  const starts = centred?.starts ?? lines.map((line, i) => startsRow(line, lines[i - 1], roles))
  const groups: { from: number; lines: CellLine[] }[] = []
  lines.forEach((line, i) => {
    if (groups.length === 0 || starts[i]) groups.push({ from: i, lines: [line] })
    else groups.at(-1)?.lines.push(line)
  })
  if (roles[0] === 'number' && !centred) pullUp(groups.map((group) => group.lines))
  const borders = roles.includes('number') ? null : borderScores(lines)
  if (borders)
    return groups.flatMap((group) => splitMerged(group.lines, roles, borders.slice(group.from, group.from + group.lines.length + 1), true))
  return groups.flatMap((group) =>
    centred
      ? splitMerged(group.lines, roles, centred.borders.slice(group.from, group.from + group.lines.length + 1))
      : [rowOf(group.lines, roles)],
  )
}

/**
 * The last words of a full cell may stand in the first line of the row below, where a page was laid out tightly: a cell that begins
 * in small letters, in a column whose cells begin with capitals, goes on with the one above.
 */
function pullUp(rows: CellLine[][]): void {
  const first = (row: readonly CellLine[], column: number) => row.find(({ cells }) => cells[column] !== null)?.cells[column] ?? null
  const width = rows[0]?.[0]?.cells.length ?? 0
  for (let column = 1; column < width; column++) {
    const begins = rows.flatMap((row) => first(row, column) ?? [])
    if (begins.filter((text) => /^\p{Ll}/u.test(text)).length > begins.length * SELDOM) continue
    for (const [i, row] of rows.entries()) {
      const [top] = row
      const above = rows[i - 1]?.findLast(({ cells, heading }) => !heading && cells[column] !== null)
      const moved = top?.cells[column] ?? null
      if (!top || top.heading || !above || moved === null || !/^\p{Ll}/u.test(moved)) continue
      above.cells[column] = joinLines([above.cells[column] ?? '', moved])
      top.cells[column] = null
    }
  }
}

const SELDOM = 0.15

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
 * Tasks that share one number and objective, which stand centred beside them, are as many as the lines can be cut into parts
 * that each have what every task has. What they share stands in the first.
 */
function splitMerged(
  group: readonly CellLine[],
  roles: readonly (ColumnRole | null)[],
  borders: readonly number[],
  unnumbered = false,
): GridRow[] {
  const task = roles.indexOf('task')
  const needed = roles.flatMap((role, column) => (role === 'task' || role === 'lead' || role === 'deadline' ? [column] : []))
  if (needed.length < 3 || (group.length > MAX_MERGED_LINES && !unnumbered))
    return [withDoubt(rowOf(group, roles), borders[0], borders[group.length])]
  const begins = needed.map((column) => beginningsOf(group, column))
  const whole = (from: number, to: number) => begins.every((next) => (next[from] ?? to) < to)
  let ends: Parts[] = [{ from: 0, count: 0, score: 0, before: null }]
  for (let at = 1; at < group.length; at++) {
    const border = borders[at] ?? 0
    if (border < MIN_BORDER) continue
    const before = best(ends.filter(({ from }) => whole(from, at)))
    if (before && whole(at, group.length)) ends = [...ends, { from: at, count: before.count + 1, score: before.score + border, before }]
  }
  const starts: number[] = []
  for (let part = best(ends); part; part = part.before) starts.unshift(part.from)
  const shared = rowOf(group, roles)
  if (starts.length < 2) return [withDoubt(shared, borders[0], borders[group.length])]
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? group.length
    const row = rowOf(group.slice(from, to), roles)
    if (unnumbered) return withDoubt(row, borders[from], borders[to])
    const cells = row.cells.map((cell, column) => (column >= task ? cell : i === 0 ? (shared.cells[column] ?? null) : null))
    return withDoubt({ ...row, cells }, borders[from], borders[to])
  })
}

function withDoubt(row: GridRow, above = 0, below = 0): GridRow {
  return Math.min(above, below) < SURE_BORDER ? { ...row, guessed: true } : row
}

/** Numbers lost over so many lines are not shared. */
const MAX_MERGED_LINES = 200
/** Below this, the first line of a row might as well be part of the one above. */
const SURE_BORDER = -1
/** A line that looks less like the first one of a row begins none. */
const MIN_BORDER = -3

/** A way to cut the lines up to one where a part begins. */
interface Parts {
  from: number
  count: number
  score: number
  before: Parts | null
}

function best(parts: readonly Parts[]): Parts | null {
  return parts.reduce<Parts | null>((a, b) => (!a || b.count > a.count || (b.count === a.count && b.score > a.score) ? b : a), null)
}

/**
 * For each line the next one that holds text of a column, if that begins like a cell; infinity where it does not, or none
 * follows.
 */
function beginningsOf(lines: readonly CellLine[], column: number): number[] {
  const next = new Array<number>(lines.length).fill(Number.POSITIVE_INFINITY)
  for (let i = lines.length - 1; i >= 0; i--) {
    const text = lines[i]?.cells[column] ?? null
    if (text === null) next[i] = next[i + 1] ?? Number.POSITIVE_INFINITY
    else if (/^[\p{Lu}\d+•–-]/u.test(text)) next[i] = i
  }
  return next
}
