import type { GridCell, GridRow, LineSpan, Region } from '../../documents/document.js'
import type { ColumnRole, Knowledge } from '../../knowledge/schema.js'
import { fold } from '../../language/fold.js'
import { readRoman } from '../../language/numbers.js'
import { nameKey } from '../../language/tokens.js'
import { deadlineLikeness } from '../deadlines/read.js'
import { GUESSED, UNSURE } from './mixed.js'
import type { Cell, TableRow } from './rows.js'

/** Columns whose empty cell means the one above: a clerk merges them over several rows. */
const MERGED_WHEN_EMPTY: readonly ColumnRole[] = ['number', 'objective', 'task']
/** Columns that every task has: empty, the cell is merged with the one above. */
const NEVER_EMPTY: readonly ColumnRole[] = ['lead', 'deadline']

/** Rows of a table, and those of the source that name no task. */
export interface GridRows {
  rows: TableRow[]
  unclaimed: LineSpan[]
}

/** Turns a table whose cells are known into rows: rows that span the table become areas and groups, merged cells are filled. */
export function rowsOfGrid(region: Region & { kind: 'grid' }, knowledge: Knowledge): GridRows {
  const areaKeys = knowledge.areas.areas.flatMap((area) => [area.name, ...area.wordings].map(nameKey))
  const rows: TableRow[] = []
  const unclaimed: LineSpan[] = []
  let area: TableRow['area'] = null
  let group: TableRow['group'] = null
  for (const row of region.rows) {
    const heading = headingOf(row, region.columns, areaKeys)
    if (heading) {
      if (heading.kind === 'area') [area, group] = [heading, null]
      else group = heading
      continue
    }
    const above = rows.at(-1)
    const sameGroup = above && above.area === area && above.group === group ? above : undefined
    const cells = cellsOf(row, region.columns, sameGroup)
    if (!cells.task && !cells.activity && !cells.objective && !cells.product) {
      unclaimed.push(row.lines)
      continue
    }
    const doubt = region.exact ? 0 : strayed(cells) * UNSURE + (row.guessed ? GUESSED : 0)
    rows.push(filled({ cells, area, group, lines: row.lines, doubt }, sameGroup, region.exact))
  }
  return { rows, unclaimed }
}

/** How many cells look like parts of others: they begin in the middle of a sentence, or say more than a time by when. */
function strayed(cells: TableRow['cells']): number {
  const texts = Object.values(cells).map(({ text }) => text)
  const time = fold(cells.deadline?.text ?? '')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  return texts.filter((text) => /^\p{Ll}/u.test(text)).length + (time !== '' && deadlineLikeness(time) === 0 && !tellsTimes(time) ? 1 : 0)
}

/** `Phát động: Quý I; xét công nhận: Quý III`, `ít nhất 03 lần trong năm`: times with what is done then, and no unit from the cell beside. */
function tellsTimes(folded: string): boolean {
  return (
    /(?<!\p{L})(?:(?:thang|ngay|dot) \d|quy (?:[1-4]|i)|\d{1,2}\/\d|(?:hang|trong|moi|\/) ?(?:thang|quy|nam|tuan|ngay)|lan(?: |\/)|ngay lam viec|\d+ ngay)/u.test(
      folded,
    ) && !/(?<!\p{L})(?:phong|van phong|thanh tra|trung tam|so|ubnd|chi cuc)(?!\p{L})/u.test(folded)
  )
}

/** The cells by what they hold; one that is merged with the cell above says what that one says. */
function cellsOf(row: GridRow, columns: readonly (ColumnRole | null)[], above: TableRow | undefined): TableRow['cells'] {
  const cells: Partial<Record<ColumnRole, Cell>> = {}
  columns.forEach((role, i) => {
    const cell = row.cells[i]
    if (!role || !cell) return
    const said = cell.merged || isDitto(cell.text) ? above?.cells[role] : { text: cell.text, lines: cell.lines }
    if (said) cells[role] = role === 'number' ? { ...said, text: said.text.replace(/(?<=[\dIVX.])\s+(?=[\dIVX.])/g, '') } : said
  })
  return cells
}

/** A row with one text only, or with a Roman numeral and a title: an area of reform, or a group below it. */
function headingOf(
  row: GridRow,
  columns: readonly (ColumnRole | null)[],
  areaKeys: readonly string[],
): { kind: 'area' | 'group'; number: string; title: string } | null {
  const full = row.cells.filter((cell): cell is GridCell => cell !== null && cell.text !== '')
  const texts = [...new Set(full.map((cell) => cell.text))]
  if (texts.length === 0 || texts.length > 2) return null
  const joined = texts.join(' ')
  const match = /^([IVX]{1,5}|[A-H]|\d{1,2}(?:\.\d{1,2})*)\s*[.):]?\s+(.*)$/u.exec(joined)
  const number = match?.[1]?.trim() ?? ''
  const title = (match?.[2] ?? joined).trim()
  // A row of a task has at least its lead or deadline beside the text.
  const telling = columns.some(
    (role, i) =>
      (role === 'lead' || role === 'deadline' || role === 'coordinate') &&
      row.cells[i] &&
      !row.cells[i]?.merged &&
      row.cells[i]?.text !== joined &&
      texts.length > 1 &&
      row.cells[i]?.text !== title,
  )
  if (telling) return null
  const roman = readRoman(number) !== null || /^[A-H]$/.test(number)
  const key = nameKey(title)
  const known = areaKeys.some((areaKey) => key === areaKey || key.startsWith(`${areaKey} `) || key.endsWith(` ${areaKey}`))
  if (roman || known || (title === title.toUpperCase() && /\p{Lu}{3}/u.test(title))) return { kind: 'area', number, title }
  return texts.length === 1 || number !== '' ? { kind: 'group', number, title } : null
}

/** @param exact the file tells which cells are merged: an empty one names nobody */
function filled(row: TableRow, above: TableRow | undefined, exact: boolean): TableRow {
  if (!above) return row
  const own = row.cells
  for (const role of MERGED_WHEN_EMPTY) {
    if (own[role] || !above.cells[role]) continue
    if (role === 'task' && !own.activity && !own.product) continue
    own[role] = above.cells[role]
  }
  for (const role of exact ? [] : NEVER_EMPTY) {
    if (own[role] || !above.cells[role]) continue
    own[role] = above.cells[role]
    row.doubt += UNSURE
  }
  return row
}

/** `″`, `nt`, `như trên`: the same as above. */
function isDitto(text: string): boolean {
  return /^["“”″〃']{1,2}$|^-nt-$|^nt$/i.test(text) || nameKey(fold(text)) === 'nhu tren'
}
