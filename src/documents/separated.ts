import type { ColumnRole } from '../knowledge/schema.js'
import { fold } from '../language/fold.js'
import { nameKey, syllables } from '../language/tokens.js'
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
  const rows: GridRow[] = []
  let i = at + header
  while (i < lines.length) {
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
