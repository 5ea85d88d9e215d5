import type { ColumnRole } from '../../knowledge/schema.js'
import type { ColumnTitles } from '../columns.js'
import { joinLines, type SourceLine, type UnknownColumn } from '../document.js'
import { isTaskHeader, once, roleOf } from '../task-header.js'
import { overlap, type Placed, pieces } from './pieces.js'

/** What stands in each column on one line; null for nothing. */
export interface CellLine {
  line: SourceLine
  cells: (string | null)[]
  /** Whether the page begins here, above or below a repeated header. */
  pageTop: boolean
  /** Whether it is one text over the columns. */
  heading: boolean
}

/** A table in columns: what they hold, and its lines cut into them. */
export interface Columned {
  roles: (ColumnRole | null)[]
  /** Number of lines at the beginning that hold titles. */
  header: number
  lines: CellLine[]
  /** Columns whose titles are not understood. */
  unknown: UnknownColumn[]
}

const MAX_HEADER_LINES = 5
const MIN_COLUMNS = 3
/** So many of the lines have three cells side by side. */
const MIN_ALIGNED = 0.2

/** Where a column stands, in characters or points. */
export interface Stretch {
  start: number
  end: number
}

type Column = Stretch

/** The columns of lines that a tool padded, whose cells drift: told by the gutters that few lines cross. */
export function columnsByGutters(lines: readonly SourceLine[]): Stretch[] {
  return columnsOf(lines, DRIFTING)
}

/** Cuts the lines of a page, whose positions are certain, at the gutters that (nearly) no line crosses. */
export function cutAtGutters(body: readonly SourceLine[], titles: ColumnTitles): Columned | null {
  const aligned = body.filter((line) => pieces(line).length >= MIN_COLUMNS).length
  if (aligned / body.length < MIN_ALIGNED) return null
  const columns = columnsOf(body)
  if (columns.length < MIN_COLUMNS) return null
  for (let header = 1; header <= MAX_HEADER_LINES && header < body.length; header++) {
    const cells = cellsOf(body.slice(0, header), columns)
    const roles = cells.map((cell) => (cell === null ? null : roleOf(cell, titles)))
    if (!isTaskHeader(roles)) continue
    const end = header + headerRest(body, header, columns)
    const unknown = cells.flatMap((title, column) => (title !== null && roles[column] === null ? [{ column, title }] : []))
    return { roles: once(roles), header: end, lines: withoutTitles(body, end, columns), unknown }
  }
  return null
}

/** The share of lines that may cross a gutter. */
const CROSSING = 0.02
const DRIFTING = 0.1

function columnsOf(lines: readonly SourceLine[], crossing = CROSSING): Column[] {
  const width = Math.ceil(Math.max(...lines.flatMap((line) => pieces(line).map((piece) => piece.end))))
  const filled = new Array<number>(width + 1).fill(0)
  let counted = 0
  for (const line of lines) {
    const own = pieces(line)
    if (own.length < 2) continue
    counted++
    for (const piece of own) for (let x = Math.floor(piece.start); x < piece.end; x++) filled[x] = (filled[x] ?? 0) + 1
  }
  const allowed = Math.floor(counted * crossing)
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
function cellsOf(lines: readonly SourceLine[], columns: readonly Column[]): (string | null)[] {
  return columns.map((column) => {
    const own = lines.flatMap((line) => pieces(line).filter((piece) => columnAt(piece, columns) === column))
    return own.length === 0 ? null : joinLines(own.map((piece) => piece.text))
  })
}

/** The column that a piece stands in: the one it overlaps most. */
function columnAt(piece: Placed, columns: readonly Column[]): Column | undefined {
  return columns.reduce<Column | undefined>(
    (best, column) => (best === undefined || overlap(piece, column) > overlap(piece, best) ? column : best),
    undefined,
  )
}

/** Header words that wrapped below the first lines: they leave the number column empty and end before the first row. */
function headerRest(body: readonly SourceLine[], header: number, columns: readonly Column[]): number {
  let more = 0
  while (header + more < body.length) {
    const line = body[header + more]
    if (!line) break
    const cells = cellsOf([line], columns)
    if (cells[0] !== null || line.blankBefore || cells.filter((cell) => cell !== null).length > 4 || !/^\p{Ll}/u.test(line.text)) break
    more++
  }
  return more
}

/** Column titles repeated at the top of a page are no rows. */
function withoutTitles(body: readonly SourceLine[], header: number, columns: readonly Column[]): CellLine[] {
  const titles = new Set(body.slice(0, header).map((line) => line.text))
  return body.slice(header).flatMap((line, i) => {
    if (titles.has(line.text)) return []
    const pageTop = line.pageStart || titles.has(body[header + i - 1]?.text ?? '')
    return [{ line, cells: cellsOf([line], columns), pageTop, heading: false }]
  })
}
