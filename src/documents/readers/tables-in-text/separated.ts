import { type GridRow, isPageNumber, type SourceLine } from '../../document.js'
import { cleanCell, keyOf, separatedCells, type TextTable, toRow } from './rows.js'
import { readWrappedRows } from './wrapped.js'

const MIN_CELLS = 3

/**
 * Reads a table with pipes (Markdown too) or tabs between its cells that begins at a line:
 *
 *     | TT | Nhiệm vụ | Chủ trì | Thời hạn |
 *     |----|----------|---------|----------|
 *     | 1  | Rà soát … | Văn phòng | Quý I/2026 |
 *
 * @returns null when none begins here
 */
export function readSeparatedTable(lines: readonly SourceLine[], at: number): TextTable | null {
  const [first, second] = [lines[at], lines[at + 1]]
  const head = first ? separatedCells(first.raw) : null
  if (!first || !head || isRule(head)) return null
  if (head.length < MIN_CELLS && !(head.length > 1 && second && isRule(separatedCells(second.raw) ?? ['']))) return null
  const header = toRow(head, [first], head.length)
  const wrapped = /^\d+$/.test(head[0] ?? '') ? null : readWrappedRows(lines, at + 1, head.length)
  const { rows, length } = wrapped ?? readOwnRows(lines, at + 1, head.length)
  if (rows.length === 0) return null
  const repeated = keyOf(header)
  const own = lines.slice(at, at + 1 + length)
  return {
    rows: [header, ...rows.filter((row) => keyOf(row) !== repeated)],
    lines: own.filter(({ raw }) => !isRuleLine(raw)),
    length: own.length,
  }
}

/** Rows that each begin on a line of their own. */
function readOwnRows(lines: readonly SourceLine[], at: number, width: number): { rows: GridRow[]; length: number } {
  const rows: GridRow[] = []
  let i = at
  while (i < lines.length) {
    const [line, next] = [lines[i], lines[i + 1]]
    if (line && isRuleLine(line.raw)) {
      i++
      continue
    }
    if (line && next && isPageNumber(line) && separatedCells(next.raw)?.length === width) {
      i++
      continue
    }
    // The header of another table stands above a rule of its own.
    if (i > at && line?.blankBefore && next && isRule(separatedCells(next.raw) ?? [''])) break
    const read = readRow(lines, i, width)
    if (!read) break
    rows.push(toRow(read.cells, lines.slice(i, i + read.length), width))
    i += read.length
  }
  return { rows, length: i - at }
}

/** A row on one line, or on several where a cell holds line breaks: the lines together have the header's cells. */
function readRow(lines: readonly SourceLine[], at: number, width: number): { cells: string[]; length: number } | null {
  const first = lines[at]
  if (!first) return null
  const whole = separatedCells(first.raw)
  const cells = whole ?? (first.raw.includes('\t') ? first.raw.split('\t').map(cleanCell) : [])
  if (cells.length === 0) return null
  let length = 1
  while (cells.length < width && length < MAX_LINES) {
    const next = lines[at + length]
    if (!next || next.blankBefore) break
    const more = separatedCells(next.raw) ?? next.raw.split('\t').map(cleanCell)
    if (
      cells.length + more.length - 1 > width ||
      (more.length === 1 && separatedCells(lines[at + length + 1]?.raw ?? '') === null && cells.length + 1 < width)
    )
      break
    if (/^[IVX]+$|^\d+$/.test(more[0] ?? '') && more.length > 1) break
    const [joined = '', ...rest] = more
    cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${joined}`.trim()
    cells.push(...rest)
    length++
  }
  // A line with a single tab is a row only when the lines below complete it.
  if (!whole && cells.length !== width) return null
  return cells.length >= 2 || width <= 3 ? { cells, length } : null
}

/** A row takes no more lines than these. */
const MAX_LINES = 6

/** `|---|:--:|`, `----+-----`. */
function isRuleLine(raw: string): boolean {
  return /^[-+=\s]*\+[-+=\s]*$/.test(raw) || isRule(separatedCells(raw) ?? [''])
}

function isRule(cells: readonly string[]): boolean {
  const full = cells.filter((cell) => cell !== '')
  return cells.length > 0 && full.every((cell) => /^:?-{2,}:?$/.test(cell)) && full.length > 0
}
