import { syllables } from '../../language/tokens.js'
import type { ColumnTitles } from '../columns.js'
import { isPageNumber, type SourceLine } from '../document.js'
import { cutLines } from './cut.js'
import { type CellLine, type Columned, columnsByGutters } from './gutters.js'
import { countNeighbours } from './neighbours.js'
import { pieces, ROW_NUMBER } from './pieces.js'
import { standsIn, textsInColumns } from './placed-rows.js'
import { type Header, isTitleLine, readTitles } from './titles.js'

/**
 * Cuts lines that a tool padded with spaces where their columns begin. Such tools put as many spaces as a proportional
 * font seems to need: a column begins elsewhere on each page, some characters further in one row than in the next, and
 * where a cell is full only one space is left before its neighbour. So the beginnings are looked for page by page, below
 * each repeated header, and then once more row by row.
 */
export function cutAtStarts(body: readonly SourceLine[], titles: ColumnTitles): Columned | null {
  const header = readTitles(body, 0, titles)
  if (!header) return null
  const parts = partsOf(body, header, titles)
  const neighbours = countNeighbours(body.flatMap((line) => pieces(line).map(({ text }) => text)))
  const numbered = header.columns[0]?.role === 'number'
  const lines: CellLine[] = []
  let starts: number[] = header.columns.map(({ start }) => start)
  for (const part of parts) {
    const columns = columnsByGutters(part.lines)
    const clear = columns.length === header.columns.length
    starts = clear
      ? columns.map(({ start }) => start)
      : startsOnPage(part.lines, part.titles ? belowTitles(part.titles) : nearStarts(starts))
    const headings = new Set(part.lines.filter((line) => isHeading(line, starts, numbered)))
    for (const group of groupsOf(part.lines, headings)) {
      const top = part.top && group[0] === part.lines[0]
      const heading = group.some((line) => headings.has(line))
      const sure = group.map((line) => clear && standsIn(line, columns))
      const cut = heading || sure.every(Boolean) ? [] : cutLines(group, starts, { neighbours, top })
      const cells = group.map((line, i) => (heading ? uncut(line, starts) : sure[i] ? textsInColumns(line, columns) : cut[i]))
      group.forEach((line, i) => {
        lines.push({ line, cells: cells[i] ?? [], pageTop: top && i === 0, heading })
      })
    }
  }
  const unknown = header.columns.flatMap(({ role, title }, column) => (role === null ? [{ column, title }] : []))
  return { roles: header.columns.map(({ role }) => role), header: header.length, lines, unknown }
}

/** A stretch of the table whose columns begin at the same places. */
interface Part {
  lines: SourceLine[]
  /** The titles above it; null where a page begins without them. */
  titles: Header | null
  top: boolean
}

function partsOf(body: readonly SourceLine[], header: Header, titles: ColumnTitles): Part[] {
  const words = body.slice(0, header.length).flatMap((line) => syllables(line.text))
  let part: Part = { lines: [], titles: header, top: false }
  const parts = [part]
  for (let i = header.length; i < body.length; i++) {
    const line = body[i]
    if (!line || (isPageNumber(line) && isAtPageEdge(line, body[i + 1]))) continue
    const length = saysWords(body, i, words)
    const repeated = length > 0 ? readTitles(body.slice(i, i + length), 0, titles) : null
    if (repeated?.columns.length === header.columns.length) {
      // What stands over several columns comes before their titles, and the page's number before that.
      while (isTitleLine(part.lines.at(-1), titles) || isLoneNumber(part.lines.at(-1), header)) part.lines.pop()
      part = { lines: [], titles: repeated, top: true }
      parts.push(part)
      i += length - 1
      continue
    }
    if (line.pageStart && part.lines.length > 0) {
      part = { lines: [], titles: null, top: true }
      parts.push(part)
    }
    part.lines.push(line)
  }
  return parts
}

function isAtPageEdge(line: SourceLine, next: SourceLine | undefined): boolean {
  return line.pageStart || next === undefined || next.pageStart
}

/** A number alone in its line, right of where rows have theirs. */
function isLoneNumber(line: SourceLine | undefined, { columns }: Header): boolean {
  const [piece, ...more] = line ? pieces(line) : []
  return piece !== undefined && more.length === 0 && /^\d{1,3}$/.test(piece.text) && piece.start > (columns[1]?.start ?? 0)
}

/** How many lines from here say these words, however they are cut; 0 where they say others. */
function saysWords(lines: readonly SourceLine[], at: number, words: readonly string[]): number {
  const left = [...words].sort()
  const said: string[] = []
  for (let i = at; i < lines.length && said.length < left.length; i++) {
    said.push(...syllables(lines[i]?.text ?? ''))
    if (said.length === left.length && said.sort().every((word, k) => word === left[k])) return i - at + 1
  }
  return 0
}

/** Where a column may begin, and where it is expected to. */
interface Bounds {
  low: number
  high: number
  expected: number
}

/**
 * A title stands somewhere over its column, left or in the middle: the column begins behind the title before it. Titles are
 * shifted like rows.
 */
function belowTitles({ columns }: Header): Bounds[] {
  return columns.map(({ start, end }, k) => ({ low: columns[k - 1]?.end ?? 0, high: Math.max(start + JITTER, end), expected: start }))
}

/** Without titles, columns begin near those of the page before. */
function nearStarts(starts: readonly number[]): Bounds[] {
  return starts.map((start, k) => ({
    low: Math.ceil((start + (starts[k - 1] ?? -start)) / 2),
    high: Math.floor((start + (starts[k + 1] ?? start + 40)) / 2),
    expected: start,
  }))
}

/** Characters by which a title or a piece may stand beside its column. */
const JITTER = 2

/** Of the places where a column may begin the one where most pieces do, and which the fewest words run across. */
function startsOnPage(lines: readonly SourceLine[], bounds: readonly Bounds[]): number[] {
  const counts = new Map<number, number>()
  for (const line of lines) for (const { start } of pieces(line)) counts.set(start, (counts.get(start) ?? 0) + 1)
  const around = (x: number) => (counts.get(x) ?? 0) + ((counts.get(x - 1) ?? 0) + (counts.get(x + 1) ?? 0)) / 2
  const across = (x: number) => lines.filter(({ raw }) => isLetter(raw[x - 1]) && isLetter(raw[x])).length
  return bounds.map(({ low, high, expected }) => {
    let best = { x: expected, score: Number.NEGATIVE_INFINITY }
    for (let x = Math.max(0, low); x <= high; x++) {
      const score = around(x) - across(x) * ACROSS - Math.abs(x - expected) * FAR
      if (around(x) > 0 && score > best.score) best = { x, score }
    }
    return best.x
  })
}

const FAR = 0.02
const ACROSS = 0.5

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character !== ' '
}

/** Lines between empty lines and headings. */
function groupsOf(lines: readonly SourceLine[], headings: ReadonlySet<SourceLine>): SourceLine[][] {
  const groups: SourceLine[][] = []
  let before: SourceLine | undefined
  for (const line of lines) {
    const alone = headings.has(line) || (before !== undefined && headings.has(before))
    const group = groups.at(-1)
    if (!group || line.blankBefore || alone) groups.push([line])
    else group.push(line)
    before = line
  }
  return groups
}

/** `III   Cải cách thủ tục hành chính` and nothing else, in a table whose rows have figures for numbers: the heading of those below, however short. */
function isPartHeading([number, title, ...more]: ReturnType<typeof pieces>, starts: readonly number[]): boolean {
  return (
    number !== undefined &&
    title !== undefined &&
    more.length === 0 &&
    /^[IVX]{1,5}\.?$/.test(number.text) &&
    /^\p{Lu}/u.test(title.text) &&
    title.start < (starts[2] ?? 0) - JITTER
  )
}

/** One text over the columns, after a number or without one; it alone begins where numbers stand, or runs over a border. */
function isHeading(line: SourceLine, starts: readonly number[], numbered: boolean): boolean {
  const own = pieces(line)
  const title = own.at(-1)
  if (!title || own.length > 2 || (own.length === 2 && !ROW_NUMBER.test(own[0]?.text ?? ''))) return false
  if (own.length === 1 && (line.text.length > MAX_HEADING || !/^[\p{Lu}\d]/u.test(title.text))) return false
  if (own.length === 1 && /^(?:[IVX]{1,5}|[A-H])\s*[.)]\s+\p{Lu}/u.test(title.text) && title.text === title.text.toUpperCase()) return true
  if (own.length === 1 && numbered) return title.start < (starts[1] ?? 0) - JITTER && !ROW_NUMBER.test(title.text)
  if (numbered && isPartHeading(own, starts)) return true
  return own.length === 2 && starts.some((start) => title.start + JITTER < start && start < title.end)
}

const MAX_HEADING = 120

function uncut(line: SourceLine, starts: readonly number[]): (string | null)[] {
  const cells = new Array<string | null>(starts.length).fill(null)
  const own = pieces(line)
  cells[own.length > 1 ? 1 : 0] = own.at(-1)?.text ?? null
  if (own.length > 1) cells[0] = own[0]?.text ?? null
  return cells
}
