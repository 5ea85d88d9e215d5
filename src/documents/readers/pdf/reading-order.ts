import type { Span, TextLine } from './text-lines.js'

/** Columns of a letterhead or signature are at least this far apart, in points. */
const GUTTER = 8
/** A line that takes this share of the widest line's width runs across the columns of a table. */
const ACROSS = 0.6

/** `1.`, `II.`, `-`: what a tab keeps apart from its text. */
const MARKER = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[-–+•*])[.)]?$/u

/**
 * Puts the lines of a page into reading order. Where two blocks stand side by side (the letterhead, the recipients beside the
 * signature), the left one is read before the right one; lines of a table without rules stay as they are, their parts known.
 */
export function inReadingOrder(given: readonly TextLine[]): TextLine[] {
  const lines = given.map(joinMarkers)
  const inTable = tableLines(lines)
  const ordered: TextLine[] = []
  for (let i = 0; i < lines.length; ) {
    const end = lines[i]?.spans.length === 2 && !inTable[i] ? blockEnd(lines, i) : i
    const line = lines[i]
    if (end > i && line) {
      const gutter = gutterOf(lines.slice(i, end))
      for (const side of ['left', 'right'] as const) {
        for (const block of lines.slice(i, end)) {
          const onSide = (span: Span) => span.right <= gutter === (side === 'left')
          const spans = block.spans.filter(onSide)
          if (spans.length > 0) ordered.push({ ...block, spans, pieces: block.pieces.filter(onSide) })
        }
      }
      i = end
    } else {
      if (line) ordered.push(line)
      i++
    }
  }
  return ordered
}

function joinMarkers(line: TextLine): TextLine {
  const [first, second, ...rest] = line.spans
  if (!first || !second || rest.length > 0 || !MARKER.test(first.text)) return line
  return { ...line, spans: [{ text: `${first.text} ${second.text}`, left: first.left, right: second.right }] }
}

/**
 * Which lines belong to a table without rules: from a line of three parts on, those that have parts or are narrow, up to
 * one that runs across, or the recipients beside the signature.
 */
function tableLines(lines: readonly TextLine[]): boolean[] {
  const widest = Math.max(0, ...lines.map(widthOf))
  let open = false
  return lines.map((line) => {
    if (line.spans.length >= 3) open = true
    else if (line.pieces.length === 1 && widthOf(line) > widest * ACROSS) open = false
    else if (/^Nơi nhận/i.test(line.spans[0]?.text ?? '')) open = false
    return open
  })
}

function widthOf(line: TextLine): number {
  return (line.spans.at(-1)?.right ?? 0) - (line.spans[0]?.left ?? 0)
}

/** The block ends behind its last line of two parts before one that runs across the gutter. */
function blockEnd(lines: readonly TextLine[], from: number): number {
  let [low, high] = [0, Number.POSITIVE_INFINITY]
  let end = from
  for (let i = from; i < lines.length; i++) {
    const spans = lines[i]?.spans ?? []
    if (spans.length > 2) break
    const [first, second] = spans
    if (!first) break
    if (second) {
      low = Math.max(low, first.right)
      high = Math.min(high, second.left)
    } else if (first.right <= (low + high) / 2) low = Math.max(low, first.right)
    else high = Math.min(high, first.left)
    if (high - low < GUTTER) break
    if (second) end = i + 1
  }
  return end
}

function gutterOf(lines: readonly TextLine[]): number {
  const two = lines.filter((line) => line.spans.length === 2)
  const low = Math.max(...two.map((line) => line.spans[0]?.right ?? 0))
  const high = Math.min(...two.map((line) => line.spans[1]?.left ?? 0))
  return (low + high) / 2
}
