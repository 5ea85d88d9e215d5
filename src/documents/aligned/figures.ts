import type { GridRow, SourceLine } from '../document.js'
import { type Placed, pieces, ROW_NUMBER } from './pieces.js'
import { cellsInColumns } from './placed-rows.js'

const MIN_COLUMNS = 3
const MIN_FULL_ROWS = 2
const VALUE = /^[\d.,/]+\s*%?$/

/**
 * The cells of a table of figures that was padded into columns (`pdftotext -layout`): the lines that fill every column tell
 * where the columns stand; what stands above the first of them are titles, shorter lines below one go on with its cells.
 *
 * @returns the titles as the first row, then the rows; null where the lines keep no columns apart
 */
export function alignedFigures(lines: readonly SourceLine[]): GridRow[] | null {
  const placed = lines.map((line) => ({ line, pieces: pieces(line) }))
  const count = Math.max(0, ...placed.filter(({ pieces: own }) => holdsValues(own)).map(({ pieces: own }) => own.length))
  const full = placed.filter(({ pieces: own }) => own.length === count && holdsValues(own))
  if (count < MIN_COLUMNS || full.length < MIN_FULL_ROWS) return null
  const columns = Array.from({ length: count }, (_, k) => ({
    start: Math.min(...full.map(({ pieces: own }) => own[k]?.start ?? 0)),
    end: Math.max(...full.map(({ pieces: own }) => own[k]?.end ?? 0)),
  }))
  if (columns.some((column, k) => column.end > (columns[k + 1]?.start ?? Number.POSITIVE_INFINITY))) return null
  const first = placed.findIndex(({ pieces: own }) => own.length === count && holdsValues(own))
  // A title may go on in a line of its own, below the first line of them.
  const header = placed.slice(0, first)
  const titles = header.slice(
    Math.max(
      0,
      header.findIndex(({ pieces: own }) => own.length > 1),
    ),
  )
  const rows: Placed[][] = []
  for (const { pieces: own } of placed.slice(first)) {
    if (own.length === count || isTotal(own, count) || rows.length === 0) rows.push([...own])
    else rows.at(-1)?.push(...own)
  }
  return [titles.flatMap(({ pieces: own }) => own), ...rows].filter((own) => own.length > 0).map((own) => cellsInColumns(own, columns))
}

/** The line of the totals has no number of its own, and may leave out more. */
function isTotal(own: readonly Placed[], count: number): boolean {
  const [label, ...values] = own
  const named = /^(?:tổng|cộng|bình quân)/iu.test(label?.text ?? '')
  const whole = own.length === count - 1 && /\p{L}/u.test(label?.text ?? '')
  return (named || whole) && values.length > 0 && values.every(({ text }) => VALUE.test(text))
}

/** A line of figures, not of titles: at least half of what stands behind its label are values. */
export function holdsValues(own: readonly Placed[]): boolean {
  const cells = own.slice(own.length > 2 && ROW_NUMBER.test(own[0]?.text ?? '') ? 2 : 1)
  const values = cells.filter(({ text }) => VALUE.test(text)).length
  const years = cells.filter(({ text }) => /^(?:19|20)\d\d$/.test(text)).length
  return cells.length > 0 && values * 2 >= cells.length && years * 2 <= values
}
