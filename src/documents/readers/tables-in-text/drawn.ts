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
 * @returns null when none begins here
 */
export function readDrawnTable(lines: readonly SourceLine[], at: number): TextTable | null {
  if (!isRule(lines[at]) || !isRow(lines[at + 1])) return null
  let end = at + 1
  // Below its last stroke another table may begin with a stroke of its own.
  while (isRow(lines[end]) || (isRule(lines[end]) && !isRule(lines[end - 1]))) end++
  const own = lines.slice(at, end)
  const starts = columnStarts(own)
  if (starts.length < MIN_COLUMNS) return null
  const groups = groupsOf(own)
  const rows = groups.length > 2 ? ruledRows(groups, starts) : unruledRows(groups, starts)
  if (rows.length < MIN_ROWS) return null
  const text = own.filter((line) => !isRule(line)).map(withoutStrokes)
  return { rows, lines: text, length: end - at }
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
  const corners = lines.filter(isRule).map(({ raw }) => [...raw].flatMap((char, i) => (CORNER.includes(char) ? [i] : [])))
  return corners.reduce((most, own) => (own.length > most.length ? own : most), []).slice(0, -1)
}

/** Lines between two strokes, and which columns a stroke above them does not part from the cells above. */
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

/** Every row has strokes above and below. */
function ruledRows(groups: readonly RuledLines[], starts: readonly number[]): GridRow[] {
  const rows: GridRow[] = []
  let above: (Draft | null)[] = []
  const all = groups.map(({ lines, partial }) => {
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
  for (const { row, goOn, lines } of all) {
    if (lines.length > 0)
      rows.push(
        rowOf(
          row,
          goOn,
          lines.map(({ number }) => number),
        ),
      )
  }
  return rows
}

/** Strokes stand only around the header: a row begins with every line whose first cell is filled. */
function unruledRows([header, body]: readonly RuledLines[], starts: readonly number[]): GridRow[] {
  const groups: RuledLines[] = header ? [header] : []
  for (const line of body?.lines ?? []) {
    const numbered = cellsOf(line, starts).some(([column, text]) => column === 0 && text !== '')
    const last = groups.at(-1)
    if (numbered || !last || last === header) groups.push({ lines: [line], partial: null })
    else last.lines.push(line)
  }
  return ruledRows(groups, starts)
}

function rowOf(row: readonly (Draft | null)[], merged: readonly boolean[], numbers: readonly number[]): GridRow {
  const lines: LineSpan = [numbers[0] ?? 0, numbers.at(-1) ?? 0]
  const cells = row.map((draft, column): GridCell | null => {
    const text = joinLines(draft?.texts ?? [])
    if (!draft || text === '') return null
    return { text, lines: spanAround(draft.lines.map((line): LineSpan => [line, line])), merged: merged[column] === true }
  })
  return { cells, lines }
}

/** Whether a stroke runs below the column that begins here. */
function isStruck(raw: string, start: number): boolean {
  return LEVEL.includes(raw.charAt(start + 1))
}

/** The texts of a line's cells with the columns in which they begin; a cell may reach over several. */
function cellsOf({ raw }: SourceLine, starts: readonly number[]): [column: number, text: string][] {
  const strokes = [...raw].flatMap((char, i) => (UPRIGHT.includes(char) || CORNER.includes(char) ? [i] : []))
  const texts = strokes.slice(0, -1).map((from, i) => raw.slice(from + 1, strokes[i + 1]).trim())
  if (texts.length === starts.length) return texts.flatMap((text, column) => (isWords(text) ? [[column, text]] : []))
  return texts.flatMap((text, i) => {
    const column = starts.findLastIndex((start) => start <= (strokes[i] ?? 0) + ASTRAY)
    return isWords(text) ? [[Math.max(0, column), text]] : []
  })
}

/** So far from its place a stroke may stand, in characters: signs that fill two places, or none. */
const ASTRAY = 1

function isWords(text: string): boolean {
  return text !== '' && ![...text].every((char) => LEVEL.includes(char)) // the strokes of a partial rule
}

function withoutStrokes(line: SourceLine): SourceLine {
  const text = line.text
    .replace(new RegExp(`[${UPRIGHT}${CORNER.replace('+', '')}]`, 'g'), '|')
    .replace(/[─━═]+/g, ' ')
    .replace(/\s*\|(?:\s*\|)*\s*/g, ' | ')
    .replace(/^ \| | \| $/g, '')
  return { ...line, text }
}
