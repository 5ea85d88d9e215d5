import { type GridRow, isPageNumber, type SourceLine } from '../../document.js'
import { cleanCell, toRow } from './rows.js'

/** Above its cells a row begins with its number: `12 | …`, `IV | …`. */
const ROW_BEGINS = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])\s*\|/
/** A header that is repeated on the next page. */
const HEADER_BEGINS = /^(?:S ?TT|TT|Số TT)\s*\|/iu
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
    if (ROW_BEGINS.test(line.text) || HEADER_BEGINS.test(line.text)) drafts.push([line])
    else if (isPageNumber(line)) continue
    else if (open && goesOn(open, line, lines[i + 1], width)) open.push(line)
    else break
    end = i + 1
  }
  const rows = drafts.map((own) => ({ cells: cellsOf(own), own }))
  const numbered = rows.filter(({ cells }) => /^\d+$/.test(cells[0] ?? ''))
  const whole = numbered.filter(({ cells }) => cells.length === width)
  const isWrapped = drafts.some((own) => own.length > 1)
  if (!isWrapped || numbered.length < 2 || whole.length < numbered.length * MOST) return null
  return { rows: rows.map(({ cells, own }) => toRow(cells, own, width)), length: end - at }
}

/** Whether a line belongs to the row above: it has pipes of it, or the row still lacks its last cell, or the next row begins behind it. */
function goesOn(row: readonly SourceLine[], line: SourceLine, next: SourceLine | undefined, width: number): boolean {
  if (line.text.includes('|')) return cellsOf([...row, line]).length <= width
  const cells = cellsOf(row)
  if (cells.length > 2 && (cells.length < width || cells.at(-1) === '')) return true
  return !line.blankBefore && next !== undefined && ROW_BEGINS.test(next.text)
}

function cellsOf(row: readonly SourceLine[]): string[] {
  return row
    .map(({ text }) => text)
    .join(' ')
    .split('|')
    .map(cleanCell)
}
