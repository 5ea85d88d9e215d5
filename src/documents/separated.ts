import type { ColumnRole } from '../knowledge/schema.js'
import { fold } from '../language/fold.js'
import { nameKey, syllables } from '../language/tokens.js'
import { isPageNumber } from './blocks.js'
import { type ColumnTitles, tellingColumns } from './columns.js'
import type { GridRow, Region, SourceLine } from './document.js'
import { spanOf } from './document.js'

/** A table whose lines separate their cells themselves, and how many lines it takes. */
export interface SeparatedTable {
  region: Region & { kind: 'grid' }
  length: number
}

const MIN_CELLS = 3
const MAX_HEADER_ROWS = 2

/**
 * Reads a table with pipes (Markdown too) or tabs between its cells that begins at a line:
 *
 *     | TT | Nhiệm vụ | Chủ trì | Thời hạn |
 *     |----|----------|---------|----------|
 *     | 1  | Rà soát … | Văn phòng | Quý I/2026 |
 *
 * @returns null when no header of a task table with separated cells stands here
 */
export function readSeparatedTable(lines: readonly SourceLine[], at: number, titles: ColumnTitles): SeparatedTable | null {
  const first = lines[at]
  const head = first ? separatedCells(first.raw) : null
  if (!first || !head || head.length < MIN_CELLS) return null
  const found = readColumns(lines, at, titles)
  if (!found) return null
  const { columns, header } = found
  const wrapped = readWrappedRows(lines, at + header, columns.length)
  const rows: GridRow[] = wrapped?.rows ?? []
  let i = at + header + (wrapped?.length ?? 0)
  while (!wrapped && i < lines.length) {
    const read = readRow(lines, i, columns.length)
    if (!read) break
    if (!isRule(read.cells) && !isRepeatedHeader(read.cells, columns, titles)) rows.push(toRow(read.cells, lines.slice(i, i + read.length)))
    i += read.length
  }
  if (rows.length === 0) return null
  return {
    region: {
      kind: 'grid',
      columns,
      header: lines.slice(at, at + header),
      rows,
      lines: lines.slice(at + header, i),
      exact: false,
      unknown: [],
    },
    length: i - at,
  }
}

/** Cells of a line with pipes or tabs; null for an ordinary line. */
export function separatedCells(raw: string): string[] | null {
  const line = raw.trim()
  if ((line.match(/\|/g)?.length ?? 0) >= 2) {
    return line.replace(/^\|/, '').replace(/\|$/, '').split('|').map(cleanCell)
  }
  const untrimmed = raw.replace(/ +$/, '')
  return (untrimmed.match(/\t/g)?.length ?? 0) >= 2 ? untrimmed.split('\t').map(cleanCell) : null
}

/** Line breaks and emphasis inside a cell are layout. */
function cleanCell(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\*{1,3}([^*]+)\*{1,3}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function readColumns(
  lines: readonly SourceLine[],
  at: number,
  titles: ColumnTitles,
): { columns: (ColumnRole | null)[]; header: number } | null {
  let cells = separatedCells(lines[at]?.raw ?? '') ?? []
  for (let rows = 1; rows <= MAX_HEADER_ROWS; rows++) {
    const columns = cells.map((cell) => roleOf(cell, titles))
    if (isTaskHeader(columns)) return { columns: once(columns), header: rows }
    const next = separatedCells(lines[at + rows]?.raw ?? '')
    if (!next || next.length !== cells.length) return null
    cells = cells.map((cell, i) => `${cell} ${next[i] ?? ''}`.trim())
  }
  return null
}

/** The role of a column from its title; an unknown title gives none. */
export function roleOf(title: string, titles: ColumnTitles): ColumnRole | null {
  const words = syllables(title)
  const match = titles.at(words, 0)
  return match && match.length >= Math.min(words.length, 2) ? match.role : null
}

/** A header of a task table names a lead, a co-ordination, a deadline or a product beside what is to be done. */
export function isTaskHeader(columns: readonly (ColumnRole | null)[]): boolean {
  const roles = new Set(columns.filter((role) => role !== null))
  return tellingColumns(roles).length >= 2 && (roles.has('task') || roles.has('objective') || roles.has('activity'))
}

/** A title that stands over lead and co-ordination elsewhere may stand alone, with both in its cells (`Phân công`). */
export function withSharedLead(columns: (ColumnRole | null)[], titles: readonly string[], known: ColumnTitles): (ColumnRole | null)[] {
  if (columns.includes('lead')) return columns
  const shared = titles.findIndex((title) => {
    const words = syllables(title)
    return words.length > 0 && known.groupAt(words, 0) === words.length
  })
  return columns.map((role, column) => (column === shared ? (role ?? 'lead') : role))
}

/** A role that two columns claim belongs to the first. */
export function once(columns: readonly (ColumnRole | null)[]): (ColumnRole | null)[] {
  return columns.map((role, i) => (role !== null && columns.indexOf(role) < i ? null : role))
}

/** A row on one line, or on several where a cell holds line breaks: the lines together have the header's cells. */
function readRow(lines: readonly SourceLine[], at: number, width: number): { cells: string[]; length: number } | null {
  const first = lines[at]
  if (!first) return null
  const whole = separatedCells(first.raw)
  const cells = whole ?? (first.raw.includes('\t') ? first.raw.split('\t').map(cleanCell) : [])
  if (cells.length === 0) return null
  let length = 1
  while (cells.length < width && length < 6) {
    const next = lines[at + length]
    if (!next) break
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

/** Above its cells a row begins with its number: `12 | …`, `IV | …`. */
const ROW_BEGINS = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])\s*\|/
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
function readWrappedRows(lines: readonly SourceLine[], at: number, width: number): { rows: GridRow[]; length: number } | null {
  const drafts: { lines: SourceLine[] }[] = []
  let end = at
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    const open = drafts.at(-1)
    if (ROW_BEGINS.test(line.text)) drafts.push({ lines: [line] })
    else if (isPageNumber(line)) continue
    else if (open && goesOn(open.lines, line, lines[i + 1], width)) open.lines.push(line)
    else break
    end = i + 1
  }
  const rows = drafts.map(({ lines: own }) => toRow(cellsOf(own), own))
  const numbered = rows.filter(({ cells }) => /^\d+$/.test(cells[0]?.text ?? ''))
  const whole = numbered.filter(({ cells }) => cells.length === width)
  const isWrapped = drafts.some(({ lines: own }) => own.length > 1)
  return isWrapped && numbered.length > 1 && whole.length >= numbered.length * MOST ? { rows, length: end - at } : null
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

/** `|---|:--:|`, or a line of column numbers `(1) (2) (3)`. */
function isRule(cells: readonly string[]): boolean {
  const full = cells.filter((cell) => cell !== '')
  return (
    full.every((cell) => /^:?-{2,}:?$/.test(cell)) ||
    (full.length > 2 && full.every((cell, i) => cell.replace(/[()]/g, '') === String(i + 1)))
  )
}

function isRepeatedHeader(cells: readonly string[], columns: readonly (ColumnRole | null)[], titles: ColumnTitles): boolean {
  return (
    isTaskHeader(cells.map((cell) => roleOf(cell, titles))) &&
    cells.every((cell, i) => columns[i] === null || cell === '' || roleOf(cell, titles) === columns[i])
  )
}

function toRow(cells: readonly string[], lines: readonly SourceLine[]): GridRow {
  const span = spanOf(lines)
  return { cells: cells.map((text) => (text === '' ? null : { text, lines: span, merged: isDitto(text) })), lines: span }
}

/** `″`, `nt`, `như trên`: the same as above. */
export function isDitto(text: string): boolean {
  return /^["“”″〃']{1,2}$|^-nt-$|^nt$/i.test(text) || nameKey(fold(text)) === 'nhu tren'
}
