import type { LineSpan, SourceLine } from '../../documents/document.js'
import { joinLines, spanAround } from '../../documents/document.js'
import type { ColumnRole } from '../../knowledge/schema.js'
import type { Piece } from './divide.js'
import { rawText, type Word } from './words.js'

/** A cell of a table row. */
export interface Cell {
  text: string
  lines: LineSpan
}

/** A row of a task table, whatever kind of source it comes from. */
export interface TableRow {
  cells: Partial<Record<ColumnRole, Cell>>
  area: { number: string; title: string } | null
  /** The group row above, if any: `2. Thực hiện cơ chế một cửa …`. */
  group: { number: string; title: string } | null
  lines: LineSpan
  /** What makes the division of this row doubtful, 0 (sure) upwards. */
  doubt: number
}

/** Cells that several rows share when the table merges them. */
const SHARED: readonly ColumnRole[] = ['number', 'objective', 'task']

/** Puts the pieces of a divided table together into rows; merged cells are filled from the row above. */
export function rowsOf(pieces: readonly Piece[], words: readonly Word[], lines: readonly SourceLine[]): TableRow[] {
  const rows: TableRow[] = []
  let area: TableRow['area'] = null
  let group: TableRow['group'] = null
  let open: TableRow | null = null
  let first: ColumnRole | null = null
  const close = () => {
    if (open && first) rows.push(inherit(open, first, rows.at(-1)))
    open = null
    first = null
  }
  for (const piece of pieces) {
    if (piece.kind === 'furniture') continue
    if (piece.kind === 'span') {
      close()
      const heading = { number: piece.row.number, title: piece.row.title }
      if (piece.row.kind === 'area') [area, group] = [heading, null]
      else group = heading
      continue
    }
    const cell = cellOf(piece, words, lines)
    if (piece.startsRow || !open) {
      close()
      open = { cells: {}, area, group, lines: cell.lines, doubt: 0 }
      first = piece.role
    }
    const row: TableRow = open
    const before = row.cells[piece.role]
    row.cells[piece.role] = before ? { text: joinLines([before.text, cell.text]), lines: spanAround([before.lines, cell.lines]) } : cell
    row.lines = spanAround([row.lines, cell.lines])
    row.doubt += Math.max(0, 1 - piece.fit)
  }
  close()
  return rows
}

function cellOf(piece: Piece & { kind: 'cell' }, words: readonly Word[], lines: readonly SourceLine[]): Cell {
  const firstLine = lines[words[piece.from]?.line ?? 0]?.number ?? 0
  const lastLine = lines[words[piece.to - 1]?.line ?? 0]?.number ?? firstLine
  return { text: rawText(words, piece.from, piece.to), lines: [firstLine, lastLine] }
}

/** A row that begins further right shares the cells to the left with the row above, within the same area and group. */
function inherit(row: TableRow, first: ColumnRole, above: TableRow | undefined): TableRow {
  if (!above || above.area !== row.area || above.group !== row.group) return row
  const own = SHARED.indexOf(first)
  const shared = first === 'number' ? [] : SHARED.slice(0, own < 0 ? SHARED.length : own)
  for (const role of shared) {
    const cell = above.cells[role]
    if (!cell || row.cells[role]) continue
    row.cells[role] = cell
  }
  return row
}
