import { collapse } from '../../../language/fold.js'
import type { TextItem } from './page.js'

/** A stretch of a line without a wide gap. */
export interface Span {
  text: string
  left: number
  right: number
}

/** Text on one height of a page. */
export interface TextLine {
  /** Cut where wide gaps are: blocks that stand side by side. */
  spans: Span[]
  /** Cut where any gap is wider than one between words: cells that stand side by side, and parts of widely set text. */
  pieces: Span[]
  baseline: number
  size: number
}

/** Items this share of their size apart in height stand on one line. */
const SAME_LINE = 0.45
/** A gap this many times the size of the letters is wider than any between words of justified text. */
const WIDE = 1.8
/** A gap this many times the size is wider than most between words. */
const FINE = 0.45
/** A gap this share of the size separates words. */
const WORD_GAP = 0.12

/** Puts items together into lines, from top to bottom. */
export function textLines(items: readonly TextItem[]): TextLine[] {
  const lines: TextItem[][] = []
  for (const item of [...items].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1)
    const first = line?.[0]
    // A footnote mark or an exponent stands higher than its line, but is smaller.
    if (line && first && item.baseline - first.baseline <= Math.max(first.size, item.size) * SAME_LINE) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => {
    const size = Math.max(...line.map((item) => item.size))
    const own = line.filter((item) => !isNoteMark(item, size))
    const [main] = line.filter((item) => item.size === size)
    const placed = (own.length > 0 ? own : line).sort((a, b) => a.left - b.left)
    return { spans: spansOf(placed, WIDE), pieces: spansOf(placed, FINE), baseline: main?.baseline ?? 0, size }
  })
}

/** A small raised number is the mark of a footnote, no part of the text. */
function isNoteMark(item: TextItem, size: number): boolean {
  return item.size < size * 0.75 && /^\d{1,2}$/.test(item.text.trim())
}

/** The whole line as people read it. */
export function textOf(line: TextLine): string {
  return collapse(line.spans.map((span) => span.text).join(' '))
}

/**
 * Joins wrapped lines of a page: by a space, but by nothing where a word was cut at its own hyphen (`KH-` + `SCT`) or a narrow
 * cell cut a date (`31/12/20` + `26`).
 */
export function joinPageLines(lines: readonly string[]): string {
  return collapse(lines.reduce((text, line) => (isOneWord(text, line) ? text + line : `${text} ${line}`), ''))
}

function isOneWord(above: string, below: string): boolean {
  if (/[\p{L}\d][-/&]$/u.test(above)) return /^[\p{L}\d]/u.test(below)
  const year = (/\d{1,2}\/\d{1,2}\/(\d{1,3})$/.exec(above)?.[1] ?? '') + (/^\d{1,3}(?!\d)/.exec(below)?.[0] ?? '')
  return /\/\d{1,3}$/.test(above) && /^(?:19|20)\d{2}$/.test(year)
}

function spansOf(items: readonly TextItem[], widest: number): Span[] {
  const spans: Span[] = []
  for (const item of items) {
    const span = spans.at(-1)
    const gap = span ? item.left - span.right : Number.POSITIVE_INFINITY
    if (span && gap < item.size * widest) {
      span.text += (gap > item.size * WORD_GAP ? ' ' : '') + item.text
      span.right = Math.max(span.right, item.right)
    } else spans.push({ text: item.text, left: item.left, right: item.right })
  }
  return spans.map((span) => ({ ...span, text: collapse(span.text) })).filter((span) => span.text !== '')
}
