import { isNumberAlone } from '../language/numbers.js'
import { nameKey } from '../language/tokens.js'
import { type GridCell, type GridRow, joinLines, type SourceLine, spanAround, spanOf } from './document.js'

/** A table of figures read from its cells. */
export interface SpacedTable {
  /** The titles, then the rows. */
  rows: GridRow[]
  /** How many lines it takes. */
  length: number
}

/**
 * Reads a table of figures that a tool wrote cell by cell with an empty line between two cells (`pdftotext`), beginning at a line. Its rows
 * are told by their numbers, or by the kinds of its columns; what the end of a page put between the cells is taken out again.
 *
 * @returns null where the empty lines do not tell the cells of a table
 */
export function spacedFigures(lines: readonly SourceLine[], from: number): SpacedTable | null {
  const cells = cellsFrom(lines, from)
  if (cells.length < LEAST_CELLS) return null
  const rows = numberedRows(cells) ?? unnumberedRows(cells)
  if (!rows || rows.length <= LEAST_ROWS) return null
  const last = Math.max(...rows.map((row) => row.lines[1]))
  return { rows, length: lines.findIndex((line, i) => i >= from && line.number === last) - from + 1 }
}

const LEAST_CELLS = 9
const LEAST_ROWS = 2
const LEAST_COLUMNS = 3
const MOST_COLUMNS = 14
const MOST_LINES = 6
/** Cells are narrower than running text, in characters. */
const WIDEST = 64

const ROW_NUMBER = /^\d{1,3}$/
const PART_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,2}$/

/** A number, a unit or the name of a total shares its cell with no other line, whatever the empty lines say. */
function isCellAlone(text: string): boolean {
  return ROW_NUMBER.test(text) || PART_NUMBER.test(text) || text === '%' || (TOTAL.test(text) && !/^tổng$/iu.test(text))
}

interface Cell extends GridCell {
  parts: readonly string[]
}

function cellsFrom(lines: readonly SourceLine[], from: number): Cell[] {
  const groups: SourceLine[][] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || endsCells(line.text)) break
    const open = groups.at(-1)
    const alone = isCellAlone(line.text) || isCellAlone(open?.at(-1)?.text ?? '')
    if (open && !line.blankBefore && !line.pageStart && !alone) open.push(line)
    else groups.push([line])
  }
  const end = groups.findIndex((group) => group.length > MOST_LINES)
  return (end < 0 ? groups : groups.slice(0, end)).map((group) => {
    const parts = group.map(({ text }) => text)
    return { text: joinLines(parts), lines: spanOf(group), merged: false, parts }
  })
}

/** Running text, a heading, a list, the caption of the next table. */
function endsCells(text: string): boolean {
  return (
    text.length > WIDEST ||
    /^(?:[-+•–]\s|(?:[IVX]+|\p{Lu}|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s+\p{Lu}|Bảng\s|Biểu\s|Nơi nhận|Ghi chú)/u.test(text)
  )
}

const NUMBER_TITLE = /^(?:S\s?T\s?T|T\s?T|Số TT|Stt)(?:\s+(?=\p{Lu})|$)/u

/** Rows that begin with `1`, `2`, `3` … below titles of which the first is `STT`; null where they do not, or most have not a cell for each title. */
function numberedRows(cells: readonly Cell[]): GridRow[] | null {
  const first = cells.findIndex((cell, i) => cell.text === '1' && /\p{L}/u.test(cells[i + 1]?.text ?? ''))
  const header = headerOf(cells.slice(0, Math.max(0, first)))
  const width = header.length
  if (!NUMBER_TITLE.test(header[0]?.text ?? '') || width < LEAST_COLUMNS || width > MOST_COLUMNS) return null
  const rows: Cell[][] = []
  for (let at = first, number = 1; at >= 0 && at < cells.length; number++) {
    const next = nextRow(cells, at, number + 1, width)
    rows.push(...withParts(cells.slice(at, next < 0 ? cells.length : next), String(number)))
    at = next
  }
  const whole = rows.filter((row) => row.length === width)
  if (whole.length < LEAST_ROWS || whole.length < (rows.length - 1) * MOST_WHOLE) return null
  const kinds = kindsOf(whole)
  return [rowOf(header), ...rows.flatMap((row) => rowsFrom(row, header, kinds))]
}

/** So many rows, as a share, have a cell for each title. */
const MOST_WHOLE = 0.5

/** What a column holds. */
type Kind = 'value' | 'words'

function kindsOf(rows: readonly (readonly Cell[])[]): Kind[] {
  return (rows[0] ?? []).map((_, column) => {
    const values = rows.filter((row) => isValueLike(row[column]?.text ?? '')).length
    return values * 2 >= rows.length ? 'value' : 'words'
  })
}

/** `98,2%`, `64 vùng`, `-`. */
function isValueLike(text: string): boolean {
  return /^\d/.test(text) || BLANK.test(text)
}

function fits(cells: readonly Cell[], kinds: readonly Kind[]): boolean {
  return cells.length === kinds.length && cells.every(({ text }, i) => (kinds[i] === 'value') === isValueLike(text))
}

/** `TT Lĩnh vực` in one cell is two titles. */
function headerOf(cells: readonly Cell[]): Cell[] {
  const [first, ...others] = cells
  const title = first && NUMBER_TITLE.exec(first.text)?.[0]
  if (!first || title === undefined || title === first.text) return [...cells]
  const rest = first.text.slice(title.length)
  return [{ ...first, text: title.trim() }, { ...first, text: rest, parts: [rest] }, ...others]
}

/** Where the row with a number begins: a row's width further on, else where the number stands before words. */
function nextRow(cells: readonly Cell[], at: number, number: number, width: number): number {
  const is = (i: number) => cells[i]?.text === String(number) && /\p{L}/u.test(cells[i + 1]?.text ?? '')
  return is(at + width) ? at + width : cells.findIndex((_, i) => i >= at + width - 1 && is(i))
}

/** `2`, `2.1`, `2.2`, `2.2.1`: a row and the rows of its parts. */
function withParts(cells: readonly Cell[], number: string): Cell[][] {
  const begins = [0]
  for (let part = 1, from = 1; from < cells.length; part++) {
    const at = cells.findIndex(({ text }, i) => i >= from && text === `${number}.${part}` && /\p{L}/u.test(cells[i + 1]?.text ?? ''))
    if (at < 0) break
    begins.push(at)
    from = at + 1
  }
  const [own = [], ...parts] = begins.map((begin, i) => cells.slice(begin, begins[i + 1]))
  return [own, ...parts.flatMap((part, i) => withParts(part, `${number}.${i + 1}`))]
}

/** A row of as many cells as there are titles; a total below it; nothing but its words where the cells cannot be told apart. */
function rowsFrom(cells: readonly Cell[], header: readonly Cell[], kinds: readonly Kind[]): GridRow[] {
  const { own, carried } = withoutHeader(cells, header)
  const totalAt = own.findIndex((cell, i) => i >= header.length && TOTAL.test(cell.text))
  const total = totalAt < 0 ? totalIn(carried, header) : own.slice(totalAt, totalAt + header.length - 1)
  const row = totalAt < 0 ? own : own.slice(0, totalAt)
  const rest = carried.filter((cell) => !total.includes(cell))
  return [fitted(row, rest, kinds), ...(total.length === header.length - 1 ? [totalRow(total)] : [])]
}

const TOTAL = /^(?:Tổng(?: số| cộng)?|TỔNG(?: SỐ| CỘNG)?|Cộng|CỘNG|Bình quân)$/u

/** The cells of a row, and those that the page below carried: its header stands again between them, the page's number above it. */
function withoutHeader(cells: readonly Cell[], header: readonly Cell[]): { own: Cell[]; carried: Cell[] } {
  const titles = new Set(header.map(({ text }) => nameKey(text)))
  const both = nameKey(`${header[0]?.text} ${header[1]?.text}`)
  const isFirst = ({ text }: Cell) => nameKey(text) === nameKey(header[0]?.text ?? '') || nameKey(text) === both
  const isTitle = (cell: Cell) => isFirst(cell) || titles.has(nameKey(cell.text))
  const first = cells.findIndex(isFirst)
  const begin =
    first >= 0 ? first : cells.findIndex((cell, i) => isTitle(cell) && cells.slice(i).filter(isTitle).length * 2 >= header.length)
  if (begin < 0) return { own: [...cells], carried: [] }
  const foot = begin > header.length && ROW_NUMBER.test(cells[begin - 1]?.text ?? '')
  return { own: cells.slice(0, foot ? begin - 1 : begin), carried: cells.slice(begin).filter((cell) => !isTitle(cell)) }
}

/** On the page below, a total may stand with its values in front of its name. */
function totalIn(carried: readonly Cell[], header: readonly Cell[]): Cell[] {
  const name = carried.find(({ text }) => TOTAL.test(text))
  const values = carried.filter(({ text }) => isNumberAlone(text))
  return name && values.length === header.length - 2 ? [name, ...values] : []
}

const BLANK = /^(?:-|–|…|\/)$/

/** The cells of a row in their columns; what a page carried goes on with its words. */
function fitted(row: readonly Cell[], rest: readonly Cell[], kinds: readonly Kind[]): GridRow {
  const width = kinds.length
  const whole = [row, row.slice(0, width), withUnitApart(row), withLabelJoined(row)].find((cells) => fits(cells, kinds))
  if (!whole) {
    const moved = labelFirst([...row, ...rest])
    return fits(moved, kinds) ? rowOf(moved) : wordsOnly([...row, ...rest], width)
  }
  const wordy = whole.flatMap((_, i) => (kinds[i] === 'words' && !(kinds[i + 1] === 'value' && i > 1) ? [i] : []))
  const goesOn = new Map<number, string[]>()
  for (const [k, { text }] of rest.entries()) {
    const column = wordy[Math.min(k, wordy.length - 1)] ?? 1
    goesOn.set(column, [...(goesOn.get(column) ?? []), text])
  }
  const { cells } = rowOf(whole.map((cell, i) => ({ ...cell, text: joinLines([cell.text, ...(goesOn.get(i) ?? [])]) })))
  return { cells, lines: spanAround([...whole, ...rest].map(({ lines }) => lines)) }
}

/**
 * `Số hóa hồ sơ và kết % / quả giải quyết`: the unit stood beside the first line of a label that goes on below; or it is the label's last
 * line (`Sáng kiến, cải tiến / sáng kiến`).
 */
function withUnitApart(row: readonly Cell[]): Cell[] {
  const [number, label, ...values] = row
  if (!number || !label) return [...row]
  const at = label.parts.findIndex((part) => /\s%$/.test(part))
  const last = label.parts.at(-1) ?? ''
  const unit = at >= 0 ? '%' : label.parts.length > 1 && SHORT_WORDS.test(last) ? last : null
  if (unit === null) return [...row]
  const parts = at >= 0 ? label.parts.map((part, i) => (i === at ? part.replace(/\s%$/, '') : part)) : label.parts.slice(0, -1)
  return [number, { ...label, text: joinLines(parts), parts }, { ...label, text: unit, parts: [unit] }, ...values]
}

const SHORT_WORDS = /^\p{Ll}+(?:,? \p{Ll}+){0,2}$/u

/** The same with empty lines around the unit: `Dự thảo văn bản / % / được thẩm định đúng hạn / 100`. */
function withLabelJoined(row: readonly Cell[]): Cell[] {
  const [number, begins, unit, goesOn, ...values] = row
  if (!number || !begins || !unit || !goesOn || !/^\p{Ll}/u.test(goesOn.text)) return [...row]
  return [number, { ...begins, text: joinLines([begins.text, goesOn.text]) }, unit, ...values]
}

/** Below a repeated header the label may have come last: `11 / điểm / 85 / 87,6 / Vượt / Điểm phục vụ`. */
function labelFirst(row: readonly Cell[]): Cell[] {
  const [number, ...others] = row
  const label = others.pop()
  return number && label ? [number, label, ...others] : [...row]
}

function wordsOnly(row: readonly Cell[], width: number): GridRow {
  const lines = spanAround(row.map((cell) => cell.lines))
  const label = { text: joinLines(row.slice(1).map(({ text }) => text)), lines, merged: false }
  return { cells: Array.from({ length: width }, (_, i) => (i === 1 ? label : null)), lines }
}

function totalRow(total: readonly Cell[]): GridRow {
  const { cells, lines } = rowOf(total)
  return { cells: [null, ...cells], lines }
}

/** Rows of equally many cells whose columns each hold values or words; null where no width does so. */
function unnumberedRows(cells: readonly Cell[]): GridRow[] | null {
  for (let width = LEAST_COLUMNS; width <= MOST_COLUMNS && cells.length >= width * (LEAST_ROWS + 1); width++) {
    const header = cells.slice(0, width)
    const kinds = kindsOf(chunks(cells.slice(width, width * (LEAST_ROWS + 1)), width))
    const labels = chunks(cells.slice(width), width).map(([label]) => label?.text ?? '')
    if (kinds[0] === 'value' || !(kinds.includes('value') || labels.every(isTime)) || !header.every(({ text }) => /^\p{L}/u.test(text)))
      continue
    const rows = rowsOfKinds(cells.slice(width), kinds)
    if (rows) return [rowOf(header), ...rows]
  }
  return null
}

/** A schedule has a time for each row, and need have no values. */
function isTime(label: string): boolean {
  return /^(?:Tháng|Quý|Tuần|Đợt|Ngày)\s+\S/u.test(label)
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.floor(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}

/** Row after row of cells of the same kinds; above the end of a page the label of a row may come last, with the page's number behind it. */
function rowsOfKinds(cells: readonly Cell[], kinds: readonly Kind[]): GridRow[] | null {
  const width = kinds.length
  const rows: GridRow[] = []
  for (let at = 0; at < cells.length; ) {
    const row = cells.slice(at, at + width)
    const last = row.at(-1)
    const turned = last ? [last, ...row.slice(0, -1)] : row
    const foot = ROW_NUMBER.test(cells[at + width]?.text ?? '')
    if (fits(row, kinds)) rows.push(rowOf(row))
    else if (foot && fits(turned, kinds)) rows.push(rowOf(turned))
    else return rows.length >= LEAST_ROWS && cells.length - at < width ? rows : null
    at += width + (foot && kinds[0] === 'words' ? 1 : 0)
  }
  return rows.length >= LEAST_ROWS ? rows : null
}

function rowOf(cells: readonly Cell[]): GridRow {
  return { cells: cells.map(({ text, lines, merged }) => ({ text, lines, merged })), lines: spanAround(cells.map(({ lines }) => lines)) }
}
