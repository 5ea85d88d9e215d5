import type { Piece, SourceLine } from '../document.js'

/** A piece with its line. */
export interface Placed extends Piece {
  line: SourceLine
}

const GAP = /\s{2,}|\t+/g

/** The pieces of a line between wide gaps, where they stand on the page, else in the text. */
export function pieces(line: SourceLine): Placed[] {
  if (line.pieces) return line.pieces.map((piece) => ({ ...piece, line }))
  const placed: Placed[] = []
  let start = line.raw.length - line.raw.trimStart().length
  for (const gap of line.raw.matchAll(GAP)) {
    if (gap.index <= start) continue
    placed.push({ text: line.raw.slice(start, gap.index).trim(), start, end: gap.index, line })
    start = gap.index + gap[0].length
  }
  const last = line.raw.slice(start).trimEnd()
  if (last !== '') placed.push({ text: last, start, end: start + last.length, line })
  return placed
}

/** How far two stretches overlap; negative where they stand apart. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** `1`, `2.3`, `IV`, `B` before a row. */
export const ROW_NUMBER = /^(?:\d{1,3}(?:\.\d+)*|[IVX]{1,5}|[A-H])[.)]?$/
