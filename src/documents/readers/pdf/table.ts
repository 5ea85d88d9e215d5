import { fold } from '../../../language/fold.js'
import type { Page } from './page.js'
import { cellsOf, type Frame, sameColumns } from './ruled.js'
import { joinPageLines, textLines, textOf } from './text-lines.js'

/** A cell's lines of text with their pages, before lines are numbered. */
export interface CellDraft {
  lines: { text: string; page: number }[]
  /** Whether it is merged with the one above. */
  merged: boolean
}

export interface RowDraft {
  /** One a column; null where there is no text. */
  cells: (CellDraft | null)[]
}

/** A ruled table with the page of each part of it. */
export interface TablePart {
  frame: Frame
  page: Page
}

/** Whether a table goes on with one on the next page. */
export function goesOn(table: readonly TablePart[], next: TablePart): boolean {
  const last = table.at(-1)
  return last !== undefined && next.page.number === last.page.number + 1 && sameColumns(last.frame, next.frame)
}

/** The rows of a table whose parts may stand on several pages: repeated headers are dropped, cut rows and cells joined. */
export function rowsOfTable(parts: readonly TablePart[]): RowDraft[] {
  const xs = parts.reduce<number[]>((widest, { frame }) => (frame.xs.length > widest.length ? frame.xs : widest), [])
  const [first = [], ...others] = parts.map(({ frame, page }) => rowsOfPart({ ...frame, xs }, page))
  const rows = [...first]
  for (const part of others) {
    const own = part.slice(repeatedRows(first, part))
    carryOver(rows, own)
    const [cut, ...rest] = own
    const last = rows.at(-1)
    const goes = cut && last && continues(cut, last, rows)
    if (goes) rows.splice(-1, 1, joined(last, cut, rest))
    const fresh = goes ? rest : own
    if (fresh[0]) {
      rejoinMerged(fresh[0], rows.at(-1), rows)
      share(fresh[0], rows.at(-1), rows)
    }
    rows.push(...fresh)
  }
  return rows.filter((row) => row.cells.some((cell) => cell !== null && !cell.merged))
}

function rowsOfPart(frame: Frame, page: Page): RowDraft[] {
  const [rows, columns] = [frame.ys.length - 1, frame.xs.length - 1]
  const grid: RowDraft[] = Array.from({ length: rows }, () => ({ cells: new Array<CellDraft | null>(columns).fill(null) }))
  for (const cell of cellsOf(frame, page.items)) {
    const lines = textLines(cell.items).map((line) => ({ text: textOf(line), page: page.number }))
    for (let r = cell.row; r < cell.row + cell.rows; r++) {
      const row = grid[r]
      if (row) row.cells[cell.column] = lines.length === 0 ? emptySpan(cell.rows, r > cell.row) : { lines, merged: r > cell.row }
    }
  }
  return grid
}

/** An empty cell over several rows at a page's top goes on with the one that the page before began. */
function emptySpan(rows: number, below: boolean): CellDraft | null {
  return rows > 1 ? { lines: [], merged: below } : null
}

function textOfCell(cell: CellDraft | null | undefined): string {
  return cell ? joinPageLines(cell.lines.map((line) => line.text)) : ''
}

/**
 * How many rows at the top say what the first rows of the table say. A repeated title may be cut, its last words standing in
 * the row below: they are taken out there.
 */
function repeatedRows(first: readonly RowDraft[], part: readonly RowDraft[]): number {
  let count = 0
  while (count < part.length && count < first.length && repeats(part[count], first[count])) count++
  const below = part[count]
  first.slice(0, count).forEach((row, r) => {
    row.cells.forEach((cell, column) => {
      const [whole, shown] = [textOfCell(cell), textOfCell(part[r]?.cells[column])]
      const left = whole.slice(shown.length).trim()
      const next = below?.cells[column]
      if (left === '' || !next || next.merged) return
      next.lines = withoutWords(next.lines, left)
      if (below && next.lines.length === 0) below.cells[column] = null
    })
  })
  return count
}

function repeats(row: RowDraft | undefined, title: RowDraft | undefined): boolean {
  if (!row || !title) return false
  const pairs = title.cells.map((cell, column) => [fold(textOfCell(row.cells[column])), fold(textOfCell(cell))] as const)
  return (
    pairs.every(([shown, whole]) => (shown === '') === (whole === '') && whole.startsWith(shown)) && pairs.some(([shown]) => shown !== '')
  )
}

/** Lines without those at their beginning that say some words. */
function withoutWords(lines: CellDraft['lines'], words: string): CellDraft['lines'] {
  let left = fold(words)
  const from = lines.findIndex((line) => {
    if (left === '' || !left.startsWith(fold(line.text))) return true
    left = left.slice(line.text.length).trim()
    return false
  })
  return from < 0 ? [] : lines.slice(from)
}

/** Cells over several rows whose text stands on the page before: they are merged with it. */
function carryOver(rows: readonly RowDraft[], part: readonly RowDraft[]): void {
  const above = rows.at(-1)
  part[0]?.cells.forEach((cell, column) => {
    if (!cell || cell.lines.length > 0) return
    for (const row of part) {
      const own = row.cells[column]
      if (!own || own.lines.length > 0 || (row !== part[0] && !own.merged)) break
      const source = above?.cells[column]
      row.cells[column] = source ? { lines: source.lines, merged: true } : null
    }
  })
  for (const row of part) row.cells = row.cells.map((cell) => (cell && cell.lines.length === 0 ? null : cell))
}

/** A cell over several rows may be cut between two of them: below a page's top, what goes on in small letters is its rest. */
function rejoinMerged(row: RowDraft, above: RowDraft | undefined, rows: readonly RowDraft[]): void {
  if (!isNumbered(rows) || (row.cells[0] && !row.cells[0].merged)) return
  row.cells.forEach((cell, column) => {
    const source = above?.cells[column]
    if (!cell || cell.merged || !source || !/^\p{Ll}/u.test(textOfCell(cell)) || /[.;!?]$/.test(textOfCell(source))) return
    source.lines.push(...cell.lines)
    row.cells[column] = { lines: source.lines, merged: true }
  })
}

/** A whole row at a page's top that lacks a cell which every row has shares it with the row above. */
function share(row: RowDraft, above: RowDraft | undefined, rows: readonly RowDraft[]): void {
  const columns = alwaysFilled(rows).filter((column) => row.cells[column] === null)
  if (columns.length > MIN_MISSING) return
  for (const column of columns) {
    const source = above?.cells[column]
    if (source) row.cells[column] = { lines: source.lines, merged: true }
  }
}

/** Whether the first row of a page is the rest of the last row of the page before. */
function continues(row: RowDraft, last: RowDraft, rows: readonly RowDraft[]): boolean {
  const own = row.cells.flatMap((cell, column) => (cell && !cell.merged && cell.lines.length > 0 ? [column] : []))
  if (own.length === 0) return true
  const numbered = isNumbered(rows)
  if (numbered && own.includes(0)) return false
  const always = alwaysFilled(rows)
  // A merged cell may go on beside a row that is whole: one that lacks nothing but its number, and begins anew in two cells.
  const begun = always.filter((column) => /^[\p{Lu}•–-]/u.test(textOfCell(row.cells[column])))
  if (begun.length >= MIN_MISSING && always.every((column) => column === 0 || row.cells[column])) return false
  let evidence = numbered && !rows.some((other) => other.cells[0]?.merged) ? 1 : 0
  if (always.filter((column) => !row.cells[column]).length >= MIN_MISSING) evidence += 1
  for (const column of own) {
    if (textOfCell(last.cells[column]) === '') evidence -= 1
    else if (/^[\p{Ll}\d,.;:)”%]/u.test(textOfCell(row.cells[column]))) evidence += 1
  }
  return evidence > 0
}

/** A row that lacks so many of the cells that every row has is no whole row. */
const MIN_MISSING = 2

/** Columns that nearly every row of several cells fills. */
function alwaysFilled(rows: readonly RowDraft[]): number[] {
  const whole = rows.filter((row) => row.cells.filter((cell) => cell !== null).length > 2)
  return (whole[0]?.cells ?? []).flatMap((_, column) =>
    whole.filter((row) => row.cells[column] !== null).length >= whole.length * 0.9 ? [column] : [],
  )
}

/** Whether the first column counts the rows. */
function isNumbered(rows: readonly RowDraft[]): boolean {
  const numbers = rows.filter((row) => /^(?:\d{1,3}(?:\.\d+)*|[IVX]{1,5})[.)]?$/.test(textOfCell(row.cells[0])))
  return numbers.length >= Math.max(1, rows.length * 0.4)
}

/** @param below the rows that follow, which may share cells with the rest of the cut row */
function joined(row: RowDraft, rest: RowDraft, below: readonly RowDraft[]): RowDraft {
  const cells = row.cells.map((cell, column) => {
    const end = rest.cells[column]
    if (!end || end.merged) return cell
    const whole = cell ? { ...cell, lines: [...cell.lines, ...end.lines] } : end
    for (const { cells: others } of below) {
      const shared = others[column]
      if (shared?.merged && shared.lines === end.lines) others[column] = { lines: whole.lines, merged: true }
    }
    return whole
  })
  return { cells }
}
