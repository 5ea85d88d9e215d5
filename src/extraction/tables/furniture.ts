import { blanksTellCells } from '../../documents/blank-lines.js'
import type { ColumnTitles } from '../../documents/columns.js'
import type { Region, SourceLine } from '../../documents/document.js'
import type { ColumnRole } from '../../knowledge/schema.js'
import { nameKey, syllables } from '../../language/tokens.js'

/** The lines of a table's cells: header words repeated at the top of a page, a running title and a page's number at its end are none. */
export function withoutFurniture(region: Region & { kind: 'task-table' }, titles: ColumnTitles): SourceLine[] {
  const lines = withoutFeet(region.lines)
  const headers = repeatedHeaders(lines, region, titles)
  const feet = new Set([...feetAbove(lines, headers), ...feetBetween(lines)])
  const kept: SourceLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const header = headers.get(i)
    if (header) {
      const below = header.cells.length > 0 ? header.cells : lines.slice(i + header.length, i + header.length + 1)
      kept.push(...below.map((cell, k) => (k === 0 ? { ...cell, pageStart: true } : cell)))
      i += header.length - 1 + (header.cells.length > 0 ? 0 : 1)
      continue
    }
    if (!line || feet.has(i)) continue
    const beforePage = lines[i + 1]?.pageStart === true || i === lines.length - 1
    if ((beforePage || line.pageStart) && /^phu luc(?: \S{1,4})?$/.test(nameKey(line.text))) continue
    kept.push(line)
  }
  return kept
}

/** A header that stands again at the top of a page: how many lines it takes, and what of a row's cells stands between its titles. */
interface RepeatedHeader {
  length: number
  cells: readonly SourceLine[]
}

/** The repeated headers by the line on which they begin. */
function repeatedHeaders(
  lines: readonly SourceLine[],
  { columns, header: own }: Region & { kind: 'task-table' },
  titles: ColumnTitles,
): Map<number, RepeatedHeader> {
  const ownWords = own.flatMap((line) => syllables(line.text))
  const headers = new Map<number, RepeatedHeader>()
  for (let i = 0; i < lines.length; i++) {
    const length = Math.max(sameWords(lines, i, ownWords), repeatedTitles(lines, i, columns, titles))
    const found = length > 0 ? { length, cells: [] } : scatteredTitles(lines, i, columns, titles)
    if (!found) continue
    headers.set(i, found)
    i += found.length - 1
  }
  return headers
}

/**
 * A tool that reads a page from left to right writes the rest of a row that the page's end cut between the titles of the header above it:
 * `Nhiệm vụ / 300 phiếu một năm / Chủ trì / và Xúc tiến thương mại / Phối hợp …`.
 */
function scatteredTitles(
  lines: readonly SourceLine[],
  at: number,
  columns: readonly ColumnRole[],
  titles: ColumnTitles,
): RepeatedHeader | null {
  const missing = new Set(columns)
  const cells: SourceLine[] = []
  if (columns.length < LEAST_SCATTERED || titleAt(lines, at, missing, titles)?.role !== columns[0]) return null
  for (let i = at; i < lines.length && cells.length <= MAX_SCATTERED_CELLS; ) {
    const title = titleAt(lines, i, missing, titles)
    const line = lines[i]
    if (title) {
      missing.delete(title.role)
      i += title.length
      if (missing.size === 0) return { length: i - at, cells }
    } else {
      if (line) cells.push(line)
      i++
    }
  }
  return null
}

const LEAST_SCATTERED = 4
const MAX_SCATTERED_CELLS = 16
const MAX_TITLE_LINES = 3

/** A title that one line is, or a few together. */
function titleAt(
  lines: readonly SourceLine[],
  at: number,
  roles: ReadonlySet<ColumnRole>,
  titles: ColumnTitles,
): { role: ColumnRole; length: number } | null {
  for (let length = MAX_TITLE_LINES; length > 0; length--) {
    const words = lines.slice(at, at + length).flatMap(({ text }) => syllables(text))
    const title = at + length <= lines.length ? titles.at(words, 0) : null
    if (title && title.length === words.length && roles.has(title.role)) return { role: title.role, length }
  }
  return null
}

/** The numbers of pages above repeated headers: they count with the headers, which the last column's numbers do not. */
function feetAbove(lines: readonly SourceLine[], headers: ReadonlyMap<number, RepeatedHeader>): Set<number> {
  const numbers = [...headers.keys()].flatMap((at, k) => {
    const text = lines[at - 1]?.text ?? ''
    return /^\d{1,3}$/.test(text) ? [{ at: at - 1, first: Number(text) - k }] : []
  })
  const counts = new Map<number, number>()
  for (const { first } of numbers) counts.set(first, (counts.get(first) ?? 0) + 1)
  return new Set(numbers.filter(({ first }) => first > 0 && (counts.get(first) ?? 0) > 1).map(({ at }) => at))
}

const MAX_REPEATED_LINES = 16

/** How many lines from here say the words of the table's own header, however they are cut. */
function sameWords(lines: readonly SourceLine[], at: number, header: readonly string[]): number {
  let said = 0
  for (let count = 1; count <= MAX_REPEATED_LINES && at + count <= lines.length; count++) {
    for (const word of syllables(lines[at + count - 1]?.text ?? '')) if (word !== header[said++]) return 0
    if (said === header.length) return count
  }
  return 0
}

/**
 * How many lines from here hold nothing but column titles. All of them show a page that no mark shows; at a page's top a
 * part of them is enough.
 */
function repeatedTitles(lines: readonly SourceLine[], at: number, columns: readonly ColumnRole[], titles: ColumnTitles): number {
  const words: string[] = []
  let longest = { length: 0, roles: new Set<ColumnRole>() }
  for (let count = 1; count <= MAX_REPEATED_LINES && at + count <= lines.length; count++) {
    words.push(...syllables(lines[at + count - 1]?.text ?? ''))
    const roles = new Set<ColumnRole>()
    let w = 0
    while (w < words.length) {
      const title = titles.at(words, w)
      if (!title) break
      roles.add(title.role)
      w += title.length
    }
    if (w === words.length) longest = { length: count, roles }
    if (w === 0) break
  }
  return lines[at]?.pageStart || columns.every((role) => longest.roles.has(role)) ? longest.length : 0
}

/** Numbers that count pages between the rows, where the empty lines tell the cells: they go up by one beside the numbers of the rows. */
function feetBetween(lines: readonly SourceLine[]): number[] {
  if (!blanksTellCells(lines)) return []
  let row = 1
  const others = lines.flatMap(({ text }, at) => {
    if (!/^\d{1,3}$/.test(text)) return []
    if (Number(text) !== row) return [{ at, page: Number(text) }]
    row++
    return []
  })
  const counting = others.every(({ page }, i) => i === 0 || page === (others[i - 1]?.page ?? 0) + 1)
  return counting && others.length > 1 ? others.map(({ at }) => at) : []
}

/**
 * The lines that are no feet of pages: numbers between two empty lines, where few lines stand so and each is higher than the one before.
 */
function withoutFeet(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (lines.filter((line) => line.blankBefore).length > lines.length * FEW_BLANKS) return lines
  const feet = lines.filter((line, i) => /^\d{1,3}$/.test(line.text) && line.blankBefore && (lines[i + 1]?.blankBefore ?? true))
  const rising = feet.every((line, i) => i === 0 || Number(line.text) > Number(feet[i - 1]?.text))
  return rising ? lines.filter((line) => !feet.includes(line)) : lines
}

const FEW_BLANKS = 0.25
