import { nameKey } from '../../../language/tokens.js'
import { type GridRow, type SourceLine, spanOf } from '../../document.js'

/** A table as it stands in a text. */
export interface TextTable {
  rows: GridRow[]
  /** Its lines as text; the strokes between them are none. */
  lines: SourceLine[]
  /** How many lines of the source it takes. */
  length: number
}

/** Cells of a line with pipes or tabs; null for an ordinary line. */
export function separatedCells(raw: string): string[] | null {
  const line = raw.trim()
  if ((line.match(/\|/g)?.length ?? 0) >= 2) {
    return line.replace(/^\|/, '').replace(/\|$/, '').split('|').map(cleanCell)
  }
  const untrimmed = withoutSpacesAtEnd(raw)
  return (untrimmed.match(/\t/g)?.length ?? 0) >= 2 ? untrimmed.split('\t').map(cleanCell) : null
}

/** A tab at the end is an empty cell; spaces are nothing. */
export function withoutSpacesAtEnd(raw: string): string {
  let end = raw.length
  while (raw.charCodeAt(end - 1) === SPACE) end--
  return raw.slice(0, end)
}

const SPACE = 0x20

/** Line breaks and emphasis inside a cell are layout. */
export function cleanCell(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\*{1,3}([^*]+)\*{1,3}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** One cell a column: what a row has more is its last one's. */
export function toRow(cells: readonly string[], lines: readonly SourceLine[], width: number): GridRow {
  const span = spanOf(lines)
  const texts = [
    ...cells.slice(0, width - 1),
    cells
      .slice(width - 1)
      .join(' ')
      .trim(),
  ]
  return {
    cells: Array.from({ length: width }, (_, column) => {
      const text = texts[column] ?? ''
      return text === '' ? null : { text, lines: span, merged: false }
    }),
    lines: span,
  }
}

/** What a row says, for comparing: a header is repeated on the next page. */
export function keyOf({ cells }: GridRow): string {
  return cells.map((cell) => nameKey(cell?.text ?? '')).join('|')
}
