import type { ColumnRole } from '../knowledge/schema.js'
import { syllables } from '../language/tokens.js'
import { type ColumnTitles, isCounting } from './columns.js'
import type { GridRow, Region, SourceLine, SourceTable, UnknownColumn } from './document.js'
import { unitColumn } from './statistics/columns.js'
import { isTaskHeader, once, roleOf, withSharedLead } from './task-header.js'

/** Rows above the column titles that belong to the header: a title over the whole table. */
const MAX_TITLE_ROWS = 2
const MAX_HEADER_ROWS = 3
/** A table with this share of numbers among its cells is one of figures. */
const FIGURES = 0.3

/**
 * Reads a table whose cells the file tells: a task table, the rest of one on the next page, or a table of figures.
 *
 * @param before the region above, when nothing stands between it and the table
 * @returns null for a table that only lays out text (a letterhead, a signature)
 */
export function readKnownTable(
  table: SourceTable,
  lines: readonly SourceLine[],
  before: Region | undefined,
  titles: ColumnTitles,
): Region | null {
  const header = headerOf(table.rows, titles)
  if (header) {
    const { columns, height, unknown } = header
    const rows = table.rows.slice(height)
    const first = rows[0]?.lines[0] ?? Number.POSITIVE_INFINITY
    return {
      kind: 'grid',
      columns,
      header: lines.filter((line) => line.number < first),
      rows,
      lines: lines.filter((line) => line.number >= first),
      exact: table.exact,
      unknown,
    }
  }
  if (before?.kind === 'grid' && before.exact === table.exact && before.columns.length === table.rows[0]?.cells.length)
    return { kind: 'grid', columns: before.columns, header: [], rows: table.rows, lines: [...lines], exact: table.exact, unknown: [] }
  return holdsFigures(table.rows) || targetColumns(table.rows) ? { kind: 'figure-table', lines: [...lines], rows: table.rows } : null
}

function headerOf(
  rows: readonly GridRow[],
  titles: ColumnTitles,
): { columns: (ColumnRole | null)[]; height: number; unknown: UnknownColumn[] } | null {
  for (let from = 0; from <= MAX_TITLE_ROWS && from < rows.length; from++) {
    for (let height = joinedRows(rows, from); height <= MAX_HEADER_ROWS && from + height <= rows.length; height++) {
      const header = rows.slice(from, from + height)
      const columns = withSharedLead(
        (header[0]?.cells ?? []).map((_, column) => roleOfColumn(header, column, titles)),
        (header[0]?.cells ?? []).map((cell) => cell?.text ?? ''),
        titles,
      )
      if (!isTaskHeader(columns)) continue
      const end = from + height
      const unknown = columns.flatMap((role, column) => {
        const title = role === null ? titlesOf(header, column).at(-1) : undefined
        return title === undefined ? [] : [{ column, title }]
      })
      return { columns: once(columns), height: isCounting(ownTexts(rows[end])) ? end + 1 : end, unknown }
    }
    if ((rows[from]?.cells.filter((cell) => cell !== null).length ?? 0) > 1) break
  }
  return null
}

/** How many rows a row takes with the cells that are merged downwards from it. */
function joinedRows(rows: readonly GridRow[], from: number): number {
  let height = 1
  while (rows[from + height]?.cells.some((cell) => cell?.merged)) height++
  return Math.min(height, MAX_HEADER_ROWS)
}

function titlesOf(header: readonly GridRow[], column: number): string[] {
  return header.flatMap((row) => {
    const cell = row.cells[column]
    return cell && !cell.merged && cell.text !== '' ? [cell.text] : []
  })
}

/** What a column holds: as its lowest title says, else all its titles together, else the uppermost. */
function roleOfColumn(header: readonly GridRow[], column: number, titles: ColumnTitles): ColumnRole | null {
  const texts = titlesOf(header, column)
  for (const text of [texts.at(-1), texts.join(' '), texts[0]]) {
    const role = text === undefined || syllables(text).length > MAX_TITLE_WORDS ? null : roleOf(text, titles)
    if (role) return role
  }
  return null
}

const MAX_TITLE_WORDS = 14

/** What the cells of a row say that begin in it. */
function ownTexts(row: GridRow | undefined): string[] {
  return row?.cells.flatMap((cell) => (cell && !cell.merged ? [cell.text] : [])) ?? []
}

/** Where the columns of a table of targets stand: what is measured, in what unit, how much of it by when. */
export interface TargetColumns {
  /** Number of the row that holds the titles. */
  header: number
  metric: number
  unit: number | null
  values: { column: number; title: string }[]
}

/** Finds the titles of a table of targets: `Chỉ tiêu`, `Đơn vị tính`, `Kế hoạch năm 2026`; null for any other table. */
export function targetColumns(rows: readonly GridRow[]): TargetColumns | null {
  for (let header = 0; header <= MAX_TITLE_ROWS && header < rows.length; header++) {
    const titles = (rows[header]?.cells ?? []).map((cell) => syllables(cell?.text ?? '').join(' '))
    const metric = titles.findIndex((title) => /^(?:ten |noi dung |cac )?(?:chi (?:tieu|so)|muc tieu)(?! nam| giao|.* 20\d\d)/.test(title))
    const unit = unitColumn(titles, rows.slice(header + 1))
    const values = titles.flatMap((title, column) =>
      column !== metric &&
      /^(?:(?:ke hoach|muc tieu|chi tieu|phan dau|muc phan dau|nam|den nam|giao|duoc giao)(?: .*)? )?20\d\d$|^(?:muc tieu|ke hoach giao|chi tieu giao|muc phan dau)$/.test(
        title,
      )
        ? [{ column, title }]
        : [],
    )
    if (metric >= 0 && values.length > 0) return { header, metric, unit: unit < 0 ? null : unit, values }
  }
  return null
}

function holdsFigures(rows: readonly GridRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== null)
  const numbers = cells.filter((cell) => /^[\d.,]+\s*%?$/.test(cell.text))
  return rows.length > 2 && numbers.length >= Math.max(2, cells.length * FIGURES)
}
