import { type GridCell, type GridRow, joinLines, type SourceLine, spanOf } from '../document.js'
import type { Stretch } from './gutters.js'
import { overlap, type Placed, pieces, ROW_NUMBER } from './pieces.js'

/** Each piece goes into the column it overlaps most, or stands nearest to; a title over several columns into each. */
export function cellsInColumns(own: readonly Placed[], columns: readonly Stretch[]): GridRow {
  const texts = columns.map((): Placed[] => [])
  for (const piece of own) {
    const below = columns.flatMap((column, k) => (overlap(piece, column) > (column.end - column.start) / 2 ? [k] : []))
    const nearest = columns.reduce((best, column, k) => (overlap(piece, column) > overlap(piece, columns[best] ?? column) ? k : best), 0)
    for (const k of below.length > 1 ? below : [nearest]) texts[k]?.push(piece)
  }
  return { cells: texts.map(cellOf), lines: spanOf(own.map(({ line }) => line)) }
}

function cellOf(own: readonly Placed[]): GridCell | null {
  if (own.length === 0) return null
  return { text: own.map(({ text }) => text).join(' '), lines: spanOf(own.map(({ line }) => line)), merged: false }
}

/**
 * What stands in each column of a line: one piece in each where there are as many, else each where it reaches furthest, in their
 * order; a number of a row stands in the first of them alone.
 */
export function textsInColumns(line: SourceLine, columns: readonly Stretch[]): (string | null)[] {
  const own = pieces(line)
  const cells = new Array<string | null>(columns.length).fill(null)
  if (own.length === columns.length) return own.map(({ text }) => text)
  let least = 0
  for (const [i, piece] of own.entries()) {
    const mayBeFirst = i > 0 || ROW_NUMBER.test(piece.text)
    const column = nearest(piece, columns, mayBeFirst ? least : 1)
    cells[column] = joinLines([cells[column] ?? '', piece.text])
    least = column
  }
  return cells
}

/** Whether every piece of a line stands within one of the columns. */
export function standsIn(line: SourceLine, columns: readonly Stretch[]): boolean {
  return pieces(line).every((piece) => columns.some(({ start, end }) => start - JITTER <= piece.start && piece.end <= end + JITTER))
}

/** In characters. */
const JITTER = 1

/** The column that a piece overlaps most or stands nearest to, from one on. */
function nearest(piece: Placed, columns: readonly Stretch[], from: number): number {
  const near = (k: number) => overlap(piece, columns[k] ?? piece)
  return columns.reduce((best, _, k) => (k > from && near(k) > near(best) ? k : best), from)
}
