import { type GridRow, type SourceLine, spanOf } from '../document.js'
import { columnsByGutters, type Stretch } from './gutters.js'
import { overlap, type Placed, pieces, ROW_NUMBER } from './pieces.js'
import { cellsInColumns, textsInColumns } from './placed-rows.js'
import { rowsOfLines } from './rows.js'
import { type Title, withLine } from './titles.js'

/**
 * The cells of a table of figures whose rows are numbered and that was padded into columns (`pdftotext -layout`). A number
 * may stand in the middle of its row, whose other cells begin above it; columns begin elsewhere on each page.
 *
 * @returns the titles as the first row, then the rows; null where the lines show no such table, or what is read of them
 *   does not fit together (numbers out of order, two values in a cell)
 */
export function numberedFigures(lines: readonly SourceLine[]): GridRow[] | null {
  const head = findHead(lines)
  if (!head) return null
  const parts = partsOf(lines, head)
  const drifting = parts.map(({ own, titles }) => {
    const lines = titles ? belowTitles(own, head) : own
    return { lines, columns: columnsByGutters(lines) }
  })
  const header = headerLength(parts, drifting[0]?.columns ?? [], head)
  const titles = parts[0]?.own.slice(0, header) ?? []
  const count = titlesOf(titles).length
  const columned = drifting.map(({ lines, columns }) => joinedToTitles(columns, lines, count))
  const [first = []] = columned
  const width = first.length
  if (width < MIN_COLUMNS || columned.some((columns) => columns.length !== width)) return null
  const body = parts.flatMap(({ own, titles: repeated }, i) => {
    const below = own.slice(i === 0 || repeated ? header : 0)
    return below.map((line, k) => ({
      line,
      cells: textsInColumns(line, columned[i] ?? []),
      pageTop: i > 0 && k === 0,
      heading: false,
    }))
  })
  const roles = first.map((_, column) => (column === 0 ? ('number' as const) : null))
  const rows = segments(body).flatMap((own) => rowsOfLines({ roles, header: 0, lines: own, unknown: [] }))
  return fitsTogether(rows) ? [titleRow(titles, first), ...rows] : null
}

const MIN_COLUMNS = 4

/** Neighbouring columns that no line fills both are one whose values drift, where there are fewer titles than columns. */
function joinedToTitles(columns: readonly Stretch[], lines: readonly SourceLine[], titles: number): Stretch[] {
  const joined = [...columns]
  for (let k = 1; k < joined.length - 1 && joined.length > titles && titles >= MIN_COLUMNS; ) {
    const [left, right] = [joined[k], joined[k + 1]]
    if (!left || !right) break
    const both = lines.some(
      (line) => pieces(line).some((piece) => overlap(piece, left) > 0) && pieces(line).some((piece) => overlap(piece, right) > 0),
    )
    if (both) k++
    else joined.splice(k, 2, { start: left.start, end: right.end })
  }
  return joined
}

/** The title over the numbers of the rows, which a narrow column may break (`ST` above `T`). */
const NUMBER_TITLE = /^(?:S\s?T\s?T|ST|TT|Stt|Số TT|Số thứ tự)$/

/** Where a table begins, and where its numbers stand. */
interface Head {
  from: number
  titleAt: number
  number: Stretch
  title: string
}

/** Titles may begin some lines above that of the numbers, which stands in the middle of them. */
const MAX_ABOVE = 4

function findHead(lines: readonly SourceLine[]): Head | null {
  const titleAt = lines.findIndex((line) => isNumberTitle(line))
  const [number] = lines[titleAt] ? pieces(lines[titleAt]) : []
  if (!number) return null
  const above = lines.slice(Math.max(0, titleAt - MAX_ABOVE), titleAt)
  const more = above.reverse().findIndex((line) => !mayBeTitles(line, number))
  return { from: titleAt - (more < 0 ? above.length : more), titleAt, number, title: number.text }
}

/** A line of titles beside that of the numbers: several, or a short one that is no heading of the text. */
function mayBeTitles(line: SourceLine, number: Stretch): boolean {
  const [piece, ...others] = pieces(line)
  if (!piece || piece.start <= number.end) return false
  return (
    others.length > 0 || (piece.text.length <= LONGEST_TITLE && !/^(?:[\dIVX]+(?:\.\d+)*|\p{Ll})[.)]\s|^[-+•(]|[.;:,]$/u.test(piece.text))
  )
}

/** In characters. */
const LONGEST_TITLE = 30

function isNumberTitle(line: SourceLine): boolean {
  const [title, ...others] = pieces(line)
  return title !== undefined && others.length > 0 && NUMBER_TITLE.test(title.text)
}

/** The lines of one page, with the titles that stand above them. */
interface Part {
  own: SourceLine[]
  titles: boolean
}

function partsOf(lines: readonly SourceLine[], head: Head): Part[] {
  const above = head.titleAt - head.from
  const begins = lines.flatMap((line, i) => (i > head.titleAt && isNumberTitle(line) ? [i - above] : []))
  const parts: Part[] = []
  for (let i = head.from; i < lines.length; i++) {
    const line = lines[i]
    if (!line || isNote(line)) break
    if (parts.length === 0 || begins.includes(i)) parts.push({ own: [], titles: true })
    else if (line.pageStart && !begins.some((at) => at >= i && at <= i + 1)) parts.push({ own: [], titles: false })
    if (!isLoneNumber(line, head)) parts.at(-1)?.own.push(line)
    else if (!begins.includes(i + 1)) parts.push({ own: [], titles: false })
  }
  return parts.filter(({ own }) => own.length > 0)
}

/** `Ghi chú: …`, `(Nguồn: …)` below a table. */
function isNote(line: SourceLine): boolean {
  return pieces(line).length === 1 && /^(?:\(?\s*(?:Nguồn|Ghi chú)|\(\*\))/u.test(line.text)
}

/** A page number: alone in its line, and not where the rows have theirs. */
function isLoneNumber(line: SourceLine, { number }: Head): boolean {
  const [piece, ...more] = pieces(line)
  return piece !== undefined && more.length === 0 && /^\d{1,3}$/.test(piece.text) && overlap(piece, widened(number)) <= 0
}

const JITTER = 2

function widened({ start, end }: Stretch): Stretch {
  return { start: start - JITTER, end: end + JITTER }
}

/**
 * How many lines the titles take. Where they stand again on the next page they say so; else the first row begins with its
 * number, or above it with the second text that begins with a capital in the column of the labels.
 */
function headerLength(parts: readonly Part[], columns: readonly Stretch[], head: Head): number {
  const own = parts[0]?.own ?? []
  const again = parts.slice(1).find(({ titles }) => titles)?.own
  if (again) {
    const differs = own.findIndex((line, i) => line.text !== again[i]?.text)
    if (differs > head.titleAt - head.from) return differs
  }
  const numbered = own.findIndex((line) => isFirstNumber(line, head))
  if (numbered < 0) return own.length
  const label = columns[1]
  let titled = false
  for (const [i, line] of own.slice(0, numbered).entries()) {
    const piece = label && pieces(line).find((one) => overlap(one, label) > 0 && !NUMBER_TITLE.test(one.text))
    if (!piece) continue
    if (titled && /^\p{Lu}/u.test(piece.text)) return i
    titled = true
  }
  return numbered
}

/** The lines from the first number on: titles may stand over several columns. */
function belowTitles(own: readonly SourceLine[], { number }: Head): readonly SourceLine[] {
  const numbered = own.findIndex((line) => {
    const [piece] = pieces(line)
    return piece !== undefined && ROW_NUMBER.test(piece.text) && overlap(piece, widened(number)) > 0
  })
  return numbered < 0 ? own : own.slice(numbered)
}

/** The titles as a row: in their order where there is one for each column, else each over the columns that it stands above. */
function titleRow(lines: readonly SourceLine[], columns: readonly Stretch[]): GridRow {
  const titles = titlesOf(lines)
  if (titles.length !== columns.length) return cellsInColumns(titlesIn(lines), columns)
  const span = spanOf(lines)
  return { cells: titles.map(({ text, over }) => ({ text: `${over} ${text}`.trim(), lines: span, merged: false })), lines: span }
}

/** The titles of the columns, each with what goes on below it. */
function titlesOf(lines: readonly SourceLine[]): Title[] {
  const pieces = titlesIn(lines)
  return lines.map((line) => pieces.filter((piece) => piece.line === line)).reduce<Title[]>((known, own) => withLine(known, own), [])
}

/**
 * The pieces of the titles. One below several others, kept apart by single spaces only (`hiện năm` `năm 2023` `hiện năm`), goes
 * on with each of them: its words belong below the ones they stand nearest to.
 */
function titlesIn(lines: readonly SourceLine[]): Placed[] {
  let above: Stretch[] = []
  return lines.flatMap((line) => {
    const own = pieces(line).flatMap((piece) => {
      const over = above.filter((title) => overlap(title, piece) > 0)
      return over.length > 1 ? dividedBelow(piece, over) : [piece]
    })
    above = [...above.filter((title) => own.every((piece) => overlap(title, piece) <= 0)), ...own]
    return own
  })
}

function dividedBelow(piece: Placed, titles: readonly Stretch[]): Placed[] {
  const parts = titles.map((): Placed[] => [])
  for (const match of piece.text.matchAll(/\S+/g)) {
    const start = piece.start + match.index
    const word: Placed = { text: match[0], start, end: start + match[0].length, line: piece.line }
    const column = titles.reduce((best, title, k) => (overlap(title, word) > overlap(titles[best] ?? title, word) ? k : best), 0)
    parts[column]?.push(word)
  }
  return parts.flatMap((words) => {
    const [first] = words
    const last = words.at(-1)
    return first && last ? [{ ...first, text: words.map(({ text }) => text).join(' '), end: last.end }] : []
  })
}

function isFirstNumber(line: SourceLine, { number }: Head): boolean {
  const [piece] = pieces(line)
  return piece !== undefined && /^(?:0?1|I|A)[.)]?$/.test(piece.text) && overlap(piece, widened(number)) > 0
}

/** The rows of the totals have no numbers; what stands above and below each is read by itself. */
function segments<T extends { cells: (string | null)[] }>(body: readonly T[]): T[][] {
  const parts: T[][] = [[]]
  let afterTotal = false
  for (const line of body) {
    const [number, label, ...values] = line.cells
    const total = number === null && TOTAL.test(label ?? '') && values.filter((value) => value !== null).length > 1
    if (total || (afterTotal && (number !== null || /^\p{Lu}/u.test(label ?? '')))) parts.push([])
    afterTotal = total || (afterTotal && number === null)
    parts.at(-1)?.push(line)
  }
  return parts.filter((part) => part.length > 0)
}

const TOTAL = /^(?:tổng|cộng|bình quân|toàn tỉnh|toàn ngành)(?!\p{L})/iu

/** Numbers that follow each other, a label and a value in every row, and nowhere two values in one cell. */
function fitsTogether(rows: readonly GridRow[]): boolean {
  const numbered = rows.filter(({ cells }) => /^\d{1,3}[.)]?$/.test(cells[0]?.text ?? ''))
  const numbers = numbered.map(({ cells }) => Number.parseInt(cells[0]?.text ?? '', 10))
  const inOrder = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1 || number === 1)
  const whole = numbered.filter(({ cells }) => {
    const [, label, ...values] = cells
    return /\p{L}{2}/u.test(label?.text ?? '') && values.some((value) => /\d/.test(value?.text ?? ''))
  })
  const doubled = rows.some(({ cells }) => cells.slice(2).some((cell) => TWO_VALUES.test(cell?.text ?? '')))
  return numbered.length >= MIN_ROWS && inOrder && whole.length >= numbered.length * MOST && !doubled
}

const MIN_ROWS = 2
const MOST = 0.8
const TWO_VALUES = /^[\d.,]+\s*%?(?:\s+[\d.,]+\s*%?)+$/
