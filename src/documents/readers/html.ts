import { type ChildNode, isTag, isText } from 'domhandler'
import { DomUtils, parseDocument } from 'htmlparser2'
import { cleanText, collapse } from '../../language/fold.js'
import {
  type GridCell,
  type GridRow,
  joinLines,
  type Place,
  type SourceBody,
  type SourceLine,
  type SourceTable,
  spanAround,
} from '../document.js'

/** What the numbers of the lines count: the lines of the HTML text itself, or one line a paragraph. */
export type HtmlLines = 'source' | 'paragraphs'

/** Reads HTML: paragraphs, headings and list items become lines, tables become known cells. */
export function bodyOfHtml(html: string, { lines }: { lines: HtmlLines }): SourceBody {
  const collector = new Collector(lines === 'source' ? lineStarts(html) : null)
  collector.visit(parseDocument(html, { withStartIndices: true }).children)
  return { lines: collector.sourceLines(), tables: collector.tables, furniture: [], warnings: [] }
}

/** Whether a text is HTML, or holds tables of it: single tags in an ordinary text do not count. */
export function looksLikeHtml(text: string): boolean {
  return (text.match(/<(?:t[dhr]|p|div|li|h[1-6])\b[^<>]*>/gi)?.length ?? 0) >= MIN_TAGS
}

const MIN_TAGS = 4

/** The text of a line with stray tags and entities: `Sở&nbsp;Nội vụ<br/>` → `Sở Nội vụ`. */
export function withoutTags(line: string): string {
  if (!/<\/?[a-z][^<>]*>|&[a-z]+;|&#\d+;/i.test(line)) return line
  return DomUtils.textContent(parseDocument(line.replace(/<br\s*\/?>/gi, ' ')).children)
}

/** A paragraph, or the part of one that stands on one line of the source. */
interface Segment {
  number: number
  text: string
  emphasised: boolean
  place: Place | null
  inTable: boolean
}

interface Run {
  text: string
  at: number
  bold: boolean
}

const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dt', 'dd', 'section', 'article', 'body', 'html'])
const SKIPPED = new Set(['script', 'style', 'head', 'sup', 'img'])
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'])

/** Walks the elements and collects segments and tables. */
class Collector {
  readonly tables: SourceTable[] = []
  private readonly segments: Segment[] = []
  private runs: Run[] = []
  private paragraphs = 0
  private rowPlace: Place | null = null

  /** @param starts offsets at which the source's lines begin; null to count paragraphs */
  constructor(private readonly starts: readonly number[] | null) {}

  visit(nodes: readonly ChildNode[], bold = false): void {
    this.visitInline(nodes, bold)
    this.endParagraph()
  }

  /** Segments on one line of the source become one line; cells are kept apart as people write it. */
  sourceLines(): SourceLine[] {
    const lines: SourceLine[] = []
    for (const { number, text, emphasised, place, inTable } of this.segments) {
      const last = lines.at(-1)
      if (last?.number === number) {
        last.text += inTable ? ` | ${text}` : ` ${text}`
        last.raw = last.text
      } else {
        lines.push({ number, text, raw: text, blankBefore: false, pageStart: false, emphasised, place, pieces: null })
      }
    }
    return lines
  }

  private visitInline(nodes: readonly ChildNode[], bold: boolean): void {
    let item = 0
    for (const node of nodes) {
      if (isText(node)) {
        this.runs.push({ text: node.data, at: node.startIndex ?? 0, bold })
      } else if (isTag(node)) {
        const { name } = node
        if (SKIPPED.has(name)) continue
        if (name === 'br') this.endParagraph()
        else if (name === 'table') this.table(node)
        else if (BLOCKS.has(name)) {
          this.endParagraph()
          // A Word file's numbers and bullets are in its text already.
          if (name === 'li' && this.starts !== null) {
            item++
            const ordered = node.parent !== null && isTag(node.parent) && node.parent.name === 'ol'
            this.runs.push({ text: ordered ? `${item}. ` : '- ', at: node.startIndex ?? 0, bold: false })
          }
          this.visit(node.children, bold || BOLD.has(name))
        } else this.visitInline(node.children, bold || BOLD.has(name))
      }
    }
  }

  private endParagraph(): void {
    const runs = this.runs.splice(0)
    const emphasised = runs.some((run) => run.bold) && runs.every((run) => run.bold || run.text.trim() === '')
    const parts = this.starts === null ? [{ number: 0, text: runs.map((run) => run.text).join('') }] : byLine(runs, this.starts)
    for (const { number, text } of parts) {
      const clean = collapse(cleanText(text))
      if (clean === '' || clean === '-') continue
      if (this.rowPlace === null) this.paragraphs++
      this.segments.push({
        number: this.starts === null ? this.segments.length + 1 : number,
        text: clean,
        emphasised,
        place: this.starts === null ? (this.rowPlace ?? { paragraph: this.paragraphs }) : null,
        inTable: this.rowPlace !== null,
      })
    }
  }

  private table(table: ChildNode & { children: ChildNode[] }): void {
    this.endParagraph()
    const rows = DomUtils.getElementsByTagName('tr', table.children).filter((row) => tableOf(row) === table)
    const cells = rows.map((row) => row.children.filter((cell) => isTag(cell)).filter(({ name }) => name === 'td' || name === 'th'))
    // A table in a cell is text of that cell; a table of one cell is a frame around text.
    if (this.rowPlace !== null || cells.flat().length <= 1) {
      for (const cell of cells.flat()) this.visit(cell.children)
      return
    }
    const grid = new GridBuilder()
    const from = this.segments.length
    cells.forEach((row, r) => {
      this.rowPlace = { table: this.tables.length + 1, row: r + 1 }
      for (const cell of row) {
        const first = this.segments.length
        this.visit(cell.children, BOLD.has(cell.name))
        grid.add(r, this.segments.slice(first), span(cell.attribs.colspan), span(cell.attribs.rowspan))
      }
    })
    this.rowPlace = null
    const own = this.segments.slice(from)
    const [first, last] = [own[0], own.at(-1)]
    if (first && last) this.tables.push({ rows: grid.rows(), lines: [first.number, last.number], exact: true })
  }
}

function tableOf(row: ChildNode): ChildNode | null {
  let above = row.parent
  while (above && !(isTag(above) && above.name === 'table')) above = above.parent
  return above && isTag(above) ? above : null
}

/** Puts cells where their spans leave room. */
class GridBuilder {
  private readonly grid: (GridCell | null | undefined)[][] = []

  add(row: number, segments: readonly Segment[], columns: number, rows: number): void {
    const cells = this.row(row)
    let column = 0
    while (cells[column] !== undefined) column++
    const [first, last] = [segments[0], segments.at(-1)]
    const text = joinLines(segments.map((segment) => segment.text))
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const held = first && last && c === column
        this.row(r)[c] = held ? { text, lines: [first.number, last.number], merged: r > row } : null
      }
    }
  }

  rows(): GridRow[] {
    const width = Math.max(...this.grid.map((row) => row.length))
    return this.grid.flatMap((row) => {
      const cells = Array.from({ length: width }, (_, c) => row[c] ?? null)
      const own = cells.filter((cell): cell is GridCell => cell !== null && !cell.merged)
      if (own.length === 0) return []
      return [{ cells, lines: spanAround(own.map((cell) => cell.lines)) }]
    })
  }

  private row(at: number): (GridCell | null | undefined)[] {
    this.grid[at] ??= []
    return this.grid[at]
  }
}

const MAX_SPAN = 500

function span(written: string | undefined): number {
  return Math.min(MAX_SPAN, Math.max(1, Number.parseInt(written ?? '1', 10) || 1))
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The parts of a paragraph by the line of the source they stand on. */
function byLine(runs: readonly Run[], starts: readonly number[]): { number: number; text: string }[] {
  const parts: { number: number; text: string }[] = []
  for (const run of runs) {
    let number = lineAt(run.at, starts)
    for (const text of run.text.split('\n')) {
      const last = parts.at(-1)
      if (last?.number === number) last.text += text
      else parts.push({ number, text })
      number++
    }
  }
  return parts
}

/** The 1-based number of the line that an offset stands on. */
function lineAt(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
