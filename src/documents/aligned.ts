import type { ColumnRole } from '../knowledge/schema.js'
import type { ColumnTitles } from './columns.js'
import type { GridCell, GridRow, Piece, Region, SourceLine } from './document.js'
import { joinLines, spanOf } from './document.js'
import { isTaskHeader, once, roleOf } from './separated.js'

/** A table whose cells stand in columns, side by side, and how many lines it takes. */
export interface AlignedTable {
  region: Region & { kind: 'grid' }
  length: number
}

/** A piece with its line. */
interface Placed extends Piece {
  line: SourceLine
}

const GAP = /\s{2,}|\t+/g
/** So many of the lines have three cells side by side; on a page, where positions are certain, fewer will do. */
const MIN_ALIGNED_SHARE = { text: 0.6, page: 0.2 }
const MAX_HEADER_LINES = 5
/** Characters of a line that is no part of the table: a full sentence without gaps. */
const SENTENCE = 90

/**
 * Reads a table that a tool kept in columns by padding with spaces; it begins with its header at a line.
 *
 * @returns null when the lines do not stand in columns
 */
export function readAlignedTable(lines: readonly SourceLine[], at: number, titles: ColumnTitles): AlignedTable | null {
  if (lines[at]?.pieces && !mayBeHeader(lines.slice(at, at + 3), titles)) return null
  const end = alignedEnd(lines, at)
  const body = lines.slice(at, end)
  const aligned = body.filter((line) => pieces(line).length >= 3).length
  const least = lines[at]?.pieces ? MIN_ALIGNED_SHARE.page : MIN_ALIGNED_SHARE.text
  if (body.length < 3 || aligned / body.length < least) return null
  const gutters = columnsOf(body)
  if (gutters.length < 3) return null
  for (let header = 1; header <= MAX_HEADER_LINES && header < body.length; header++) {
    const cells = inColumns(body.slice(0, header), gutters)
    const columns = cells.map((cell) => (cell ? roleOf(cell.text, titles) : null))
    if (!isTaskHeader(columns)) continue
    const more = headerRest(body, header, gutters)
    const titleLines = new Set(body.slice(0, header + more).map((line) => line.text))
    const rows = rowsOf(withoutTitles(body.slice(header + more), titleLines), gutters, once(columns))
    return {
      region: {
        kind: 'grid',
        columns: once(columns),
        header: body.slice(0, header + more),
        rows,
        lines: body.slice(header + more),
        exact: false,
      },
      length: end - at,
    }
  }
  return null
}

/** On a page every line has pieces: a table begins where two of them are column titles. */
function mayBeHeader(lines: readonly SourceLine[], titles: ColumnTitles): boolean {
  return lines.flatMap((line) => pieces(line).filter((piece) => roleOf(piece.text, titles) !== null)).length >= 2
}

/** The pieces of a line between wide gaps, where they stand on the page, else in the text. */
function pieces(line: SourceLine): Placed[] {
  if (line.pieces) return line.pieces.map((piece) => ({ ...piece, line }))
  const placed: Placed[] = []
  let start = line.raw.length - line.raw.trimStart().length
  for (const gap of line.raw.matchAll(GAP)) {
    if (gap.index <= start) continue
    placed.push({ text: line.raw.slice(start, gap.index).trim(), start, end: gap.index, line })
    start = gap.index + gap[0].length
  }
  const last = line.raw.slice(start).trimEnd()
  if (last !== '') placed.push({ text: last, start, end: start + last.length, line })
  return placed
}

/** So many lines below, a table that goes on shows a row. */
const ROW_WITHIN = 6

/** The table ends before a sentence of running text, or where two lines in a row run across the columns and no row follows. */
function alignedEnd(lines: readonly SourceLine[], at: number): number {
  const second = lines[at] ? (pieces(lines[at])[1]?.start ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  const crosses = (line: SourceLine | undefined) => {
    const [piece, ...more] = line ? pieces(line) : []
    return piece !== undefined && more.length === 0 && piece.start < second && piece.end > second
  }
  let i = at
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (pieces(line).length === 1 && line.raw.trim().length > SENTENCE) break
    if (/^(?:Nơi nhận|Ghi chú\s*:|Trên đây là)/.test(line.text)) break
    const rowFollows = lines.slice(i, i + ROW_WITHIN).some((next) => pieces(next).length >= 3)
    if (!rowFollows && crosses(line) && crosses(lines[i + 1])) break
  }
  return i
}

interface Column {
  start: number
  end: number
}

/** Columns are what lies between gutters: stretches that (nearly) no line crosses. */
function columnsOf(lines: readonly SourceLine[]): Column[] {
  const width = Math.ceil(Math.max(...lines.flatMap((line) => pieces(line).map((piece) => piece.end))))
  const filled = new Array<number>(width + 1).fill(0)
  let counted = 0
  for (const line of lines) {
    const own = pieces(line)
    if (own.length < 2) continue
    counted++
    for (const piece of own) for (let x = Math.floor(piece.start); x < piece.end; x++) filled[x] = (filled[x] ?? 0) + 1
  }
  const allowed = Math.floor(counted * 0.02)
  const columns: Column[] = []
  let start = -1
  for (let x = 0; x <= width; x++) {
    const open = (filled[x] ?? 0) > allowed
    if (open && start < 0) start = x
    if (!open && start >= 0) {
      columns.push({ start, end: x })
      start = -1
    }
  }
  if (start >= 0) columns.push({ start, end: width + 1 })
  return columns
}

/** The texts of some lines, column by column. */
function inColumns(lines: readonly SourceLine[], columns: readonly Column[]): (GridCell | null)[] {
  return columns.map((column) => {
    const own = lines.flatMap((line) => pieces(line).filter((piece) => columnAt(piece, columns) === column))
    const used = own.map((piece) => piece.line)
    return own.length === 0 ? null : { text: joinLines(own.map((piece) => piece.text)), lines: spanOf(used), merged: false }
  })
}

/** The column that a piece stands in: the one it overlaps most. */
function columnAt(piece: Placed, columns: readonly Column[]): Column | undefined {
  const overlap = (column: Column) => Math.min(piece.end, column.end) - Math.max(piece.start, column.start)
  return columns.reduce<Column | undefined>(
    (best, column) => (best === undefined || overlap(column) > overlap(best) ? column : best),
    undefined,
  )
}

/** Header words that wrapped below the first lines: they leave the number column empty and end before the first row. */
function headerRest(body: readonly SourceLine[], header: number, columns: readonly Column[]): number {
  let more = 0
  while (header + more < body.length) {
    const line = body[header + more]
    if (!line) break
    const cells = inColumns([line], columns)
    if (cells[0] !== null || line.blankBefore || cells.filter((cell) => cell !== null).length > 4 || !/^\p{Ll}/u.test(line.text)) break
    more++
  }
  return more
}

/** Column titles repeated at the top of a page are no rows; a row may go on below them. */
function withoutTitles(lines: readonly SourceLine[], titles: ReadonlySet<string>): SourceLine[] {
  return lines.flatMap((line, i) => {
    if (titles.has(line.text)) return []
    return titles.has(lines[i - 1]?.text ?? '') ? [{ ...line, blankBefore: false }] : [line]
  })
}

/** A row begins where its number stands, where a gap is left above it, or where a heading spans the columns. */
function rowsOf(lines: readonly SourceLine[], columns: readonly Column[], roles: readonly (ColumnRole | null)[]): GridRow[] {
  const numbered = roles[0] === 'number'
  const groups: SourceLine[][] = []
  for (const line of lines) {
    const cells = inColumns([line], columns)
    const number = numbered && /^(?:\d{1,3}(?:\.\d+)*|[IVX]{1,5}|[A-H])[.)]?$/.test(cells[0]?.text ?? '')
    const starts = groups.length === 0 || number || (line.blankBefore && cells.filter((cell) => cell !== null).length > 2)
    if (starts) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups.map((group) => ({ cells: inColumns(group, columns), lines: spanOf(group) }))
}
