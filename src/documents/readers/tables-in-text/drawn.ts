import { type GridCell, type GridRow, joinLines, type LineSpan, type SourceLine, spanAround } from '../../document.js'
import type { TextTable } from './rows.js'

/** Strokes between cells side by side, and where strokes meet. */
const UPRIGHT = '│┃║|'
const CORNER = '┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╒╤╕╞╪╡╘╧╛╓╥╖╟╫╢╙╨╜╭╮╰╯+'
/** The hyphen first, as a class of characters wants it. */
const LEVEL = '-─━═='

const RULE = new RegExp(`^[${CORNER}][${LEVEL}${CORNER}: ]*[${CORNER}]$`)
const ROW = new RegExp(`^[${UPRIGHT}].*[${UPRIGHT}${CORNER}]$`)
/** A stroke below some of the columns: cells of the others go on. */
const PARTIAL_RULE = new RegExp(`[├╠┣╞╟+][${LEVEL}]{2}`)

/**
 * Reads a table drawn with strokes that begins at a line, as programs write tables into text:
 *
 *     ┌────┬──────────────────┬──────────┐      +----+------------------+
 *     │ TT │ Nhiệm vụ         │ Chủ trì  │      | TT | Nhiệm vụ         |
 *     ├────┼──────────────────┼──────────┤      +====+==================+
 *     │ 1  │ Rà soát thủ tục  │ Văn      │      | 1  | Rà soát thủ tục  |
 *     │    │ hành chính       │ phòng Sở │      |    | hành chính       |
 *     └────┴──────────────────┴──────────┘      +----+------------------+
 *
 * @returns null when nothing drawn begins here; no rows for a frame around a text
 */
export function readDrawnTable(lines: readonly SourceLine[], at: number): TextTable | null {
  if (!isRule(lines[at]) || !isRow(lines[at + 1])) return null
  let end = at + 1
  // Below its last stroke another table may begin with a stroke of its own.
  while (isRow(lines[end]) || (isRule(lines[end]) && !isRule(lines[end - 1]))) end++
  const own = lines.slice(at, end)
  const starts = columnStarts(own)
  const rows = starts.length < MIN_COLUMNS ? [] : rowsOf(groupsOf(own), starts)
  const text = own.filter((line) => !isRule(line)).map((line) => withoutStrokes(line, starts))
  return { rows: rows.length < MIN_ROWS ? [] : rows, lines: text, length: end - at }
}

const MIN_COLUMNS = 2
const MIN_ROWS = 2

function isRule(line: SourceLine | undefined): boolean {
  return line !== undefined && RULE.test(line.raw.trim())
}

function isRow(line: SourceLine | undefined): boolean {
  return line !== undefined && ROW.test(line.raw.trim())
}

/** Where the strokes before the columns stand, from the rule that tells most of them. */
function columnStarts(lines: readonly SourceLine[]): number[] {
  const corners = lines.filter(isRule).map(({ raw }) => placesOf(raw, CORNER))
  return corners.reduce((most, own) => (own.length > most.length ? own : most), []).slice(0, -1)
}

/** Where some characters stand in a line, in UTF-16 units. */
function placesOf(raw: string, characters: string): number[] {
  const places: number[] = []
  for (let i = 0; i < raw.length; i++) if (characters.includes(raw.charAt(i))) places.push(i)
  return places
}

/** Lines between two strokes, and the line whose stroke parts only some of the columns from the cells above. */
interface RuledLines {
  lines: SourceLine[]
  partial: SourceLine | null
}

function groupsOf(lines: readonly SourceLine[]): RuledLines[] {
  const groups: RuledLines[] = []
  let open = false
  for (const line of lines) {
    const partial = !isRule(line) && PARTIAL_RULE.test(line.raw)
    if (isRule(line)) open = false
    else if (!open || partial) {
      groups.push({ lines: partial ? [] : [line], partial: partial ? line : null })
      open = true
    } else groups.at(-1)?.lines.push(line)
  }
  return groups
}

/** A cell while its lines are read. */
interface Draft {
  texts: string[]
  lines: number[]
}

function rowsOf(groups: readonly RuledLines[], starts: readonly number[]): GridRow[] {
  const ruled = groups.flatMap((group, i) =>
    i > 0 && (groups.length === 2 || holdsSeveral(group, starts)) ? rowByRow(group, starts) : [group],
  )
  let above: (Draft | null)[] = []
  const drafts = ruled.map(({ lines, partial }) => {
    const goOn = starts.map((start) => partial !== null && !isStruck(partial.raw, start))
    const row = starts.map((_, column): Draft | null => (goOn[column] ? (above[column] ?? null) : null))
    // Words beside a stroke belong to the cell that it does not part.
    for (const line of partial ? [partial, ...lines] : lines) {
      for (const [column, text] of cellsOf(line, starts)) {
        if (line === partial && !goOn[column]) continue
        const draft = row[column] ?? { texts: [], lines: [] }
        draft.texts.push(text)
        draft.lines.push(line.number)
        row[column] = draft
      }
    }
    above = row
    return { row, goOn, lines }
  })
  return drafts.flatMap(({ row, goOn, lines }) => (lines.length > 0 ? [rowOf(row, goOn, lines)] : []))
}

/** Strokes stand only around the header, or before the total: the lines between them are rows of their own. */
function holdsSeveral({ lines, partial }: RuledLines, starts: readonly number[]): boolean {
  if (partial || lines.length < 2) return false
  const cells = lines.map((line) => cellsOf(line, starts))
  const numbered = cells.filter((own) => own.some(([column, text]) => column === 0 && /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/.test(text)))
  return numbered.length > 1 || cells.every((own) => own.length === starts.length)
}

/** A row begins with every line whose first cell is filled, and with a total. */
function rowByRow({ lines }: RuledLines, starts: readonly number[]): RuledLines[] {
  const rows: RuledLines[] = []
  for (const line of lines) {
    const begins = cellsOf(line, starts).some(([column, text]) => column === 0 || (column === 1 && /^(?:tổng|cộng)/iu.test(text)))
    const last = rows.at(-1)
    if (begins || !last) rows.push({ lines: [line], partial: null })
    else last.lines.push(line)
  }
  return rows
}

function rowOf(row: readonly (Draft | null)[], merged: readonly boolean[], lines: readonly SourceLine[]): GridRow {
  const cells = row.map((draft, column): GridCell | null => {
    const text = joinLines(draft?.texts ?? [])
    if (!draft || text === '') return null
    return { text, lines: spanAround(draft.lines.map((line): LineSpan => [line, line])), merged: merged[column] === true }
  })
  return { cells, lines: [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0] }
}

/** Whether a stroke runs below the column that begins here. */
function isStruck(raw: string, start: number): boolean {
  return LEVEL.includes(raw.charAt(start + 1))
}

/** The texts of a line's cells with the columns in which they begin; a cell may reach over several. */
function cellsOf({ raw }: SourceLine, starts: readonly number[]): [column: number, text: string][] {
  // A pipe is a letter where strokes are drawn, and so is a plus (`+77`) in a line of cells.
  const upright = raw.trimStart().charAt(0)
  const strokes = placesOf(raw, PARTIAL_RULE.test(raw) ? upright + CORNER : upright)
  if (CORNER.includes(raw.trimEnd().at(-1) ?? '')) strokes.push(raw.trimEnd().length - 1)
  const texts = strokes.slice(0, -1).map((from, i) => raw.slice(from + 1, strokes[i + 1]).trim())
  if (texts.length === starts.length) return texts.flatMap((text, column) => (isWords(text) ? [[column, text]] : []))
  return texts.flatMap((text, i) => {
    const column = starts.findLastIndex((start) => start <= (strokes[i] ?? 0) + ASTRAY)
    return isWords(text) ? [[Math.max(0, column), text]] : []
  })
}

/** So far from its place a stroke may stand, in characters: signs that fill two places, or none. */
const ASTRAY = 1

/** Text, and not a stroke below a cell. */
function isWords(text: string): boolean {
  return text !== '' && ![...text].every((char) => LEVEL.includes(char) && char !== '-') && !/^-{2,}$/.test(text)
}

function withoutStrokes(line: SourceLine, starts: readonly number[]): SourceLine {
  const text = cellsOf(line, starts)
    .map(([, own]) => own)
    .join(' | ')
  return { ...line, text }
}
