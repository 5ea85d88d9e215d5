import { fold } from '../../language/fold.js'
import type { ColumnTitles } from '../columns.js'
import { isPageNumber, type Region, type SourceLine } from '../document.js'
import { endsTable } from '../table-end.js'
import { roleOf } from '../task-header.js'
import { cutAtGutters } from './gutters.js'
import { pieces } from './pieces.js'
import { rowsOfLines } from './rows.js'
import { cutAtStarts } from './starts.js'
import { readTitles } from './titles.js'

/** A table whose cells stand in columns, side by side, and how many lines it takes. */
export interface AlignedTable {
  region: Region & { kind: 'grid' }
  length: number
}

const MIN_LINES = 3
const MAX_HEADER_LINES = 6
/** Characters of a line that is no part of the table: a full sentence without gaps. */
const SENTENCE = 90

/**
 * Reads a table that stands in columns, by its place on a page or because a tool padded it with spaces; it begins with its
 * header at a line.
 *
 * @returns null when the lines do not stand in columns
 */
export function readAlignedTable(lines: readonly SourceLine[], at: number, titles: ColumnTitles): AlignedTable | null {
  if (!mayBeHeader(lines.slice(at, at + 3), titles)) return null
  if (!lines[at]?.pieces && !readTitles(lines.slice(at, at + MAX_HEADER_LINES), 0, titles)) return null
  const end = alignedEnd(lines, at)
  const body = lines.slice(at, end)
  if (body.length < MIN_LINES) return null
  const table = body[0]?.pieces ? cutAtGutters(body, titles) : cutAtStarts(body, titles)
  if (!table) return null
  return {
    region: {
      kind: 'grid',
      columns: table.roles,
      header: body.slice(0, table.header),
      rows: rowsOfLines(table),
      lines: body.slice(table.header),
      exact: false,
      unknown: table.unknown,
    },
    length: end - at,
  }
}

/** A table begins where two of the pieces are column titles. */
function mayBeHeader(lines: readonly SourceLine[], titles: ColumnTitles): boolean {
  return lines.flatMap((line) => pieces(line).filter((piece) => roleOf(piece.text, titles) !== null)).length >= 2
}

/** So many lines below, a table that goes on shows a row. */
const ROW_WITHIN = 6

/**
 * The table ends before a sentence of running text, or where two lines in a row run across the columns and no row follows.
 * The rest of a cell at the top of a page looks like such lines, but begins in the middle of a sentence.
 */
function alignedEnd(lines: readonly SourceLine[], at: number): number {
  const second = lines[at] ? (pieces(lines[at])[1]?.start ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  const crosses = (line: SourceLine | undefined) => {
    const [piece, ...more] = line ? pieces(line) : []
    return piece !== undefined && more.length === 0 && piece.start < second && piece.end > second
  }
  let resting = false
  let i = at
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (endsTable(line.text) || isClosingSection(line)) break
    const rowFollows = lines.slice(i, i + ROW_WITHIN).some((next) => pieces(next).length >= 3)
    if (isSentence(line, rowFollows)) break
    const small = /^\p{Ll}/u.test(line.text)
    resting = (small && isPageTop(lines, i, lines[at])) || (resting && (small || !line.blankBefore))
    if (!rowFollows && !resting && crosses(line) && crosses(lines[i + 1])) break
  }
  return i
}

/** `3. Tổ chức thực hiện` alone in its line. */
function isClosingSection(line: SourceLine): boolean {
  return pieces(line).length === 1 && /^(?:[ivx]+|\d{1,2})\s*[.)]\s+(?:to chuc thuc hien|kinh phi|che do bao cao)/.test(fold(line.text))
}

/** Whether a page begins with a line, or with the page number or the repeated titles above it. */
function isPageTop(lines: readonly SourceLine[], at: number, header: SourceLine | undefined): boolean {
  const above = lines[at - 1]
  if (lines[at]?.pageStart || above === undefined) return true
  return (above.pageStart && isPageNumber(above)) || above.text === header?.text
}

/** A long line without gaps. Where spaces pad the columns, two full cells look the same, but for their place. */
function isSentence(line: SourceLine, rowFollows: boolean): boolean {
  const [piece, ...more] = pieces(line)
  if (!piece || more.length > 0 || line.raw.trim().length <= SENTENCE) return false
  return line.pieces !== null || !rowFollows || piece.start <= 1
}
