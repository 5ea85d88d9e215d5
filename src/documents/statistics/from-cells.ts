import { isNumberAlone, readNumber } from '../../language/numbers.js'
import { isCounting } from '../columns.js'
import { type GridRow, joinLines } from '../document.js'
import { unitColumn } from './columns.js'
import { groupsWidenedBySums } from './header-groups.js'
import type { Statistics, StatisticsRow } from './statistics.js'

/** `2.460`, `≥ 85%`; a year alone is the title of a column, as a rule. */
function isValue(text: string): boolean {
  return isNumberAlone(text.replace(/^[≥≤<>]=?\s*/, '')) && !/^(?:19|20)\d\d$/.test(text)
}

/** Rows of values below rows of titles; the first column of words labels the rows, and one of numbers counts them. */
export function statisticsFromCells(rows: readonly GridRow[]): Statistics {
  const first = rows.findIndex((row) => row.cells.slice(1).some((cell) => cell && isValue(cell.text)))
  // A schedule has words alone below its titles.
  const height = first < 0 ? 1 : first
  const header = rows.slice(0, height).filter(({ cells }) => !isCounting(cells.flatMap((cell) => cell?.text ?? [])))
  const told = (rows[0]?.cells ?? []).map((_, column) =>
    withoutUnit(joinLines([...new Set(header.flatMap((_, at) => titleOf(header, at, column)))])),
  )
  const numbers = rows.slice(height).map(({ cells }) => told.map((_, column) => readNumber(cells[column]?.text ?? '') ?? Number.NaN))
  const titles = groupsWidenedBySums(told, numbers)
  return {
    header: joinLines(titles.filter((title) => title !== '')),
    rows: ofGroups(rows.slice(height).flatMap((row) => rowOf(row, titles, unitColumn(titles, rows.slice(height))))),
    exact: true,
  }
}

/** `Đơn vị tính: hồ sơ` stands above the last titles, and is of all columns. */
function withoutUnit(title: string): string {
  return title.replace(/^\(?(?:Đơn vị tính|ĐVT)\s*:[^\p{Lu}]*(?=\p{Lu})/u, '')
}

/** `2.1 Tỷ lệ ký số` below `2 Tổng số văn bản đi`: what has parts heads them. */
function ofGroups(rows: readonly NumberedRow[]): StatisticsRow[] {
  // Where the numbers begin anew, the nearest above is meant.
  const labels = new Map<string, string>()
  return rows.map(({ number, ...row }) => {
    labels.set(number, row.label)
    const whole = /^(\d.*)\.\d+$/.exec(number)?.[1]
    return { ...row, group: (whole !== undefined && labels.get(whole)) || null }
  })
}

/** A row with its number; empty for none. */
interface NumberedRow extends StatisticsRow {
  number: string
}

/** The title over a column in a row of the header; one over several columns stands in the first of them (`Đã giải quyết`). */
function titleOf(header: readonly GridRow[], at: number, column: number): string[] {
  const own = header[at]?.cells[column]
  if (own) return [own.text]
  const hasBelow = (of: number) => header.slice(at + 1).some(({ cells }) => cells[of] && !cells[of].merged)
  for (let left = column - 1; left > 0 && hasBelow(column); left--) {
    const cell = header[at]?.cells[left]
    if (cell) return hasBelow(left) ? [cell.text] : []
  }
  return []
}

function rowOf(row: GridRow, titles: readonly string[], units: number): NumberedRow[] {
  const labelled = row.cells.findIndex((cell) => cell !== null && /\p{L}{2}/u.test(cell.text) && !isNumberAlone(cell.text))
  const label = row.cells[labelled]
  if (!label) return []
  const values = row.cells.flatMap((cell, column) =>
    cell && !cell.merged && column > 0 && column !== labelled && cell.text !== '' && column !== units
      ? [{ title: titles[column] || null, text: cell.text, lines: cell.lines }]
      : [],
  )
  const unit = row.cells[units]?.text ?? ''
  const number = labelled > 0 ? (row.cells[0]?.text.trim() ?? '') : ''
  return [{ number, group: null, label: joinLines([label.text]), unit, values, lines: row.lines }]
}
