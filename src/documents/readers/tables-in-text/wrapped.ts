import { type GridRow, isPageNumber, type SourceLine } from '../../document.js'
import { cleanCell, toRow } from './rows.js'

/** Above its cells a row begins with its number: `12 | …`, `IV | …`. */
const ROW_BEGINS = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])\s*\|/
/** A header that is repeated on the next page. */
const HEADER_BEGINS = /^(?:S ?TT|TT|Số TT)\s*\|/iu
/** `II. TỔ CHỨC THỰC HIỆN` below a table. */
const HEADING = /^(?:[IVX]{1,5}|\d{1,2})[.)]\s+\p{Lu}/u
/** So many of the numbered rows must come out with the header's cells. */
const MOST = 0.8

/**
 * Rows that run on over several lines as the page had room, the cells parted by a pipe wherever it falls:
 *
 *     9 | Sắp xếp đơn vị sự nghiệp trực thuộc | Đề án trình UBND tỉnh | Văn phòng Sở | Sở
 *     Nội vụ; các đơn vị sự nghiệp | 31/3/2026
 *
 * @returns null where every row has its own line, or the lines do not come out as rows
 */
export function readWrappedRows(lines: readonly SourceLine[], at: number, width: number): { rows: GridRow[]; length: number } | null {
  const drafts: SourceLine[][] = []
  let end = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const open = drafts.at(-1)
    if (ROW_BEGINS.test(line.text) || HEADER_BEGINS.test(line.text)) {
      if (drafts.length === FIRST_ROWS && !comeOut(drafts, width)) return null
      drafts.push([line])
    } else if (isPageNumber(line)) continue
    else if (open && open.length < MAX_LINES && goesOn(open, line, lines.slice(i + 1, i + 1 + AHEAD), width)) open.push(line)
    else break
    end = i + 1
  }
  // The last row may lack a cell.
  if (!drafts.some((own) => own.length > 1) || !(comeOut(drafts, width) || comeOut(drafts.slice(0, -1), width))) return null
  return { rows: drafts.map((own) => toRow(cellsOf(own), own, width)), length: end - at }
}

/** A row takes no more lines than these, however narrow its cells are. */
const MAX_LINES = 12
/** After so many rows it shows whether they come out at all. */
const FIRST_ROWS = 30
/** So many lines ahead the next row is looked for. */
const AHEAD = 3

/** Whether most of the numbered rows have the header's cells. */
function comeOut(drafts: readonly (readonly SourceLine[])[], width: number): boolean {
  const numbered = drafts.map(cellsOf).filter((cells) => /^\d+$/.test(cells[0] ?? ''))
  return numbered.length > 1 && numbered.filter((cells) => cells.length === width).length >= numbered.length * MOST
}

/** Whether a line belongs to the row above: it has pipes of it, or the row still lacks its last cell, or the next row begins behind it. */
function goesOn(row: readonly SourceLine[], line: SourceLine, ahead: readonly SourceLine[], width: number): boolean {
  if (line.text.includes('|')) return cellsOf([...row, line]).length <= width
  if (HEADING.test(line.text)) return false
  const cells = cellsOf(row)
  const lacks = cells.length > 2 && (cells.length < width || cells.at(-1) === '')
  // Below the last row of a table ordinary text follows.
  if (lacks && (!line.blankBefore || ahead.some(({ text }) => text.includes('|')))) return true
  return !line.blankBefore && ROW_BEGINS.test(ahead[0]?.text ?? '')
}

function cellsOf(row: readonly SourceLine[]): string[] {
  return row
    .map(({ text }) => text)
    .join(' ')
    .split('|')
    .map(cleanCell)
}
