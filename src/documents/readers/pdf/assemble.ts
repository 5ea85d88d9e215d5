import type { GridCell, GridRow, SourceBody, SourceLine, SourceTable } from '../../document.js'
import { spanAround } from '../../document.js'
import { withoutFurniture } from './furniture.js'
import type { Page } from './page.js'
import { inReadingOrder } from './reading-order.js'
import { type FramedPage, framed } from './ruled.js'
import { type CellDraft, goesOn, type RowDraft, rowsOfTable, type TablePart } from './table.js'
import { joinPageLines, type TextLine, textLines, textOf } from './text-lines.js'

/** What stands on the pages, in reading order. */
type Part = { kind: 'line'; line: TextLine; page: number } | { kind: 'table'; parts: TablePart[] }

/** A larger gap than this many times the usual one separates paragraphs. */
const WIDE_GAP = 1.35

/** Puts pages together into one text with numbered lines and known tables. */
export function assemble(given: readonly Page[]): SourceBody {
  const { pages, furniture } = withoutFurniture(given.map(framed))
  const parts = pages.flatMap(partsOf).reduce<Part[]>(joinTables, [])
  const writer = new Writer(usualGap(parts))
  for (const part of parts) {
    if (part.kind === 'line') writer.line(part.line, part.page)
    else writer.table(rowsOfTable(part.parts))
  }
  return { lines: writer.lines, tables: writer.tables, furniture, warnings: [] }
}

/** The lines and ruled tables of a page from top to bottom. */
function partsOf(page: FramedPage): Part[] {
  const lines = textLines(page.outside)
  const parts: Part[] = []
  let from = 0
  for (const frame of page.frames) {
    const top = frame.ys[0] ?? 0
    const to = lines.findIndex((line, i) => i >= from && line.baseline > top)
    parts.push(...ordered(lines.slice(from, to < 0 ? undefined : to), page.number))
    parts.push({ kind: 'table', parts: [{ frame, page }] })
    from = to < 0 ? lines.length : to
  }
  return [...parts, ...ordered(lines.slice(from), page.number)]
}

function ordered(lines: readonly TextLine[], page: number): Part[] {
  return inReadingOrder(lines).map((line) => ({ kind: 'line', line, page }))
}

function joinTables(parts: Part[], part: Part): Part[] {
  const last = parts.at(-1)
  const [next] = part.kind === 'table' ? part.parts : []
  if (last?.kind === 'table' && next && goesOn(last.parts, next)) last.parts.push(next)
  else parts.push(part)
  return parts
}

function usualGap(parts: readonly Part[]): number {
  const gaps = parts.flatMap((part, i) => {
    const before = parts[i - 1]
    if (part.kind !== 'line' || before?.kind !== 'line' || before.page !== part.page) return []
    const gap = part.line.baseline - before.line.baseline
    return gap > 0 ? [gap] : []
  })
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

/** Numbers the lines as it writes them. */
class Writer {
  readonly lines: SourceLine[] = []
  readonly tables: SourceTable[] = []
  private before: { baseline: number; page: number } | null = null

  constructor(private readonly gap: number) {}

  line(line: TextLine, page: number): void {
    const raw = line.spans.map((span) => span.text).join('   ')
    const pageStart = this.lines.at(-1) !== undefined && this.before?.page !== page
    const blankBefore = this.before?.page === page && line.baseline - this.before.baseline > this.gap * WIDE_GAP
    const pieces = line.pieces.map(({ text, left, right }) => ({ text, start: left, end: right }))
    this.write(textOf(line), page, { raw, pageStart, blankBefore, pieces })
    this.before = { baseline: line.baseline, page }
  }

  table(rows: readonly RowDraft[]): void {
    const known = new Map<CellDraft['lines'], GridCell>()
    const written = rows.map((row): GridRow => {
      const cells = row.cells.map((cell) => {
        if (!cell) return null
        const same = known.get(cell.lines)
        const own = same ? { ...same, merged: true } : this.cell(cell)
        known.set(cell.lines, own)
        return own
      })
      const spans = cells.flatMap((cell) => (cell && !cell.merged ? [cell.lines] : []))
      return { cells, lines: spanAround(spans) }
    })
    const [first, last] = [written[0], written.at(-1)]
    if (first && last) this.tables.push({ rows: written, lines: [first.lines[0], last.lines[1]], exact: true })
  }

  private cell({ lines }: CellDraft): GridCell {
    const first = this.lines.length + 1
    for (const { text, page } of lines) this.write(text, page, { raw: text, pageStart: false, blankBefore: false, pieces: null })
    this.before = null
    return { text: joinPageLines(lines.map((line) => line.text)), lines: [first, this.lines.length], merged: false }
  }

  private write(text: string, page: number, layout: Pick<SourceLine, 'raw' | 'pageStart' | 'blankBefore' | 'pieces'>): void {
    this.lines.push({ number: this.lines.length + 1, text, emphasised: false, place: { page }, ...layout })
  }
}
