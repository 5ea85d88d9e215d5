import type { ColumnRole } from '../../knowledge/schema.js'
import { deadlineLikeness } from '../deadlines/read.js'
import type { UnitNames } from '../units/names.js'
import type { LearntColumns } from './cell-fit.js'
import type { Piece } from './divide.js'
import { foldedText, syllablesOf, type Word } from './words.js'

type CellPiece = Piece & { kind: 'cell' }

/**
 * Looks once more at rows that a page end cut. The division judges each remainder on its own; here, where the first parts
 * of the row's cells are known, each remainder goes to the cell that it completes: `Các phòng` + `chuyên môn`, `Theo dự` +
 * `toán được duyệt`, an unfinished sentence + its end.
 */
export function rejoinCutRows(
  pieces: readonly Piece[],
  words: readonly Word[],
  columns: readonly ColumnRole[],
  names: UnitNames,
  learnt: LearntColumns,
): Piece[] {
  const table: Table = { words, columns, names, learnt, neighbours: countNeighbours(words) }
  const result: Piece[] = []
  let row: CellPiece[] = []
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    if (!piece) break
    if (piece.kind !== 'cell') {
      row = []
      result.push(piece)
      i++
      continue
    }
    if (piece.startsRow) row = []
    if (piece.completeness !== 'rest') {
      row.push(piece)
      result.push(piece)
      i++
      continue
    }
    const rests: CellPiece[] = []
    for (let next = pieces[i]; next?.kind === 'cell' && next.completeness === 'rest' && !next.startsRow; next = pieces[++i])
      rests.push(next)
    const words = (rests.at(-1)?.to ?? 0) - (rests[0]?.from ?? 0)
    const placed = words > MAX_REST ? rests : place(rests, row, table)
    row.push(...placed)
    result.push(...placed)
  }
  return result
}

interface Table {
  words: readonly Word[]
  columns: readonly ColumnRole[]
  names: UnitNames
  learnt: LearntColumns
  /** How often two words stand side by side in the table. */
  neighbours: ReadonlyMap<string, number>
}

/** What a page leaves over of one row, in words: longer stretches are other text that strayed into the table. */
const MAX_REST = 160

const INSIDE_LINE = 1.6
const PER_PIECE = 1.2

/** The best way to give the words of all remainders to the cells of the row, left to right. */
function place(rests: readonly CellPiece[], row: readonly CellPiece[], table: Table): CellPiece[] {
  const { words, columns } = table
  const from = rests[0]?.from ?? 0
  const to = rests.at(-1)?.to ?? from
  const reached = columns.flatMap((role) => {
    const cells = row.filter((cell) => cell.role === role)
    return cells.length > 0 ? [{ role, before: cells.flatMap((cell) => words.slice(cell.from, cell.to)) }] : []
  })
  // best[k][p]: the best score with the words up to p given to the first k cells.
  const width = to - from
  let best: { score: number; cuts: { role: ColumnRole; from: number; to: number }[] }[] = [{ score: 0, cuts: [] }]
  for (const { role, before } of reached) {
    const next = [...best]
    for (let p = 0; p < width; p++) {
      const start = best[p]
      if (!start) continue
      for (let q = p + 1; q <= width; q++) {
        const rest = words.slice(from + p, from + q)
        const score = start.score + joinScore(role, before, rest, table) - PER_PIECE - cutCost(from + p, table)
        if (score > (next[q]?.score ?? Number.NEGATIVE_INFINITY))
          next[q] = { score, cuts: [...start.cuts, { role, from: from + p, to: from + q }] }
      }
    }
    best = next
  }
  const cuts = best[width]?.cuts
  if (!cuts) return [...rests]
  return cuts.map((cut) => ({ kind: 'cell', ...cut, startsRow: false, completeness: 'rest', fit: 1 }))
}

const COMPLETES = 6
const SPOILS = -6

/** How well the rest continues what stands before it in the cell. */
function joinScore(role: ColumnRole, before: readonly Word[], rest: readonly Word[], table: Table): number {
  const { names, learnt } = table
  const all = [...before, ...rest]
  const text = foldedText(all, 0, all.length)
  const repeated = (learnt.repeats.get(role)?.get(text) ?? 0) > 0
  if (repeated) return COMPLETES
  switch (role) {
    case 'number':
      return SPOILS * 2
    case 'lead':
    case 'coordinate':
      return unitScore(before, rest, all, names)
    case 'deadline':
    case 'budget':
    case 'note': {
      const whole = role === 'deadline' && all.length <= 16 ? deadlineLikeness(text) : 0
      const already = role === 'deadline' && deadlineLikeness(foldedText(before, 0, before.length)) === 2
      if (already) return SPOILS
      return whole === 2 || leadsOn(before) ? COMPLETES : rest.length > 8 ? SPOILS : textScore(before, rest) - 1.5
    }
    default:
      return textScore(before, rest) + neighbourScore(before.at(-1), rest[0], table)
  }
}

/** A remainder seldom begins inside a line, least of all between two words that the table often has side by side. */
function cutCost(at: number, { words, neighbours }: Table): number {
  if (words[at]?.startsLine) return 0
  return INSIDE_LINE + (timesTogether(words[at - 1], words[at], neighbours) > 1 ? BETWEEN_NEIGHBOURS : 0)
}

const BETWEEN_NEIGHBOURS = 1.5

/** `doanh` + `nghiệp` stand together elsewhere in the table; `doanh` + `TTHC` never do. */
function neighbourScore(last: Word | undefined, first: Word | undefined, { neighbours }: Table): number {
  const times = timesTogether(last, first, neighbours)
  return times >= 2 ? 1.5 : times === 1 ? 0.75 : -0.75
}

function timesTogether(left: Word | undefined, right: Word | undefined, neighbours: ReadonlyMap<string, number>): number {
  return left && right ? (neighbours.get(`${left.folded} ${right.folded}`) ?? 0) : 0
}

function countNeighbours(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 1; i < words.length; i++) {
    const pair = `${words[i - 1]?.folded} ${words[i]?.folded}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

function unitScore(before: readonly Word[], rest: readonly Word[], all: readonly Word[], names: UnitNames): number {
  if (allKnown(before, names) && !/,$/.test(before.at(-1)?.raw ?? '')) return SPOILS
  if (allKnown(all, names)) return COMPLETES
  if (rest.length > 10) return SPOILS
  return textScore(before, rest) - 0.5
}

function allKnown(words: readonly Word[], names: UnitNames): boolean {
  const syllables = syllablesOf(words, 0, words.length)
  let at = 0
  while (at < syllables.length) {
    const length = names.knownAt(syllables, at)
    if (length === 0 && syllables[at] === 'va' && at > 0) at++
    else if (length === 0) return false
    else at += length
  }
  return syllables.length > 0 && !/,$/.test(words.at(-1)?.raw ?? '')
}

/** A sentence that was left open goes on in lower case; a finished one is followed by another item; lines keep the column's width. */
function textScore(before: readonly Word[], rest: readonly Word[]): number {
  const first = rest[0]
  const last = before.at(-1)
  if (!first || !last) return 0
  const ended = /[.;:!?]$/.test(last.raw)
  const bullets = before.some((word) => /^[-+•–]/.test(word.raw))
  const bullet = /^[-+•–]/.test(first.raw)
  let score = 0
  if (bullet) score += bullets ? (ended ? 2.5 : 0.5) : -2.5
  else if (first.capital && !first.acronym) score += ended ? 0.5 : -1.5
  else score += /[.!?]$/.test(last.raw) ? -3 : ended ? 0 : 2
  if (leadsOn(before)) score += 2
  if (/[,–-]$/.test(last.raw)) score += first.capital ? 0.5 : 1
  const widthBefore = widthOf(before)
  const widthRest = widthOf(rest)
  score -= Math.max(0, widthRest - widthBefore - 2) * 0.3
  if (linesOf(rest).length >= 2) score -= Math.max(0, widthBefore * 0.6 - widthRest) * 0.25
  // The line that the page end cut was full, unless a sentence ended there.
  const lastLine = linesOf(before).at(-1) ?? 0
  if (!bullet && !ended && lastLine + 1 + first.raw.length < widthBefore * 0.88) score -= 1.5
  return score
}

/** Whether the words end in one that needs another: `chủ trương của`. */
function leadsOn(words: readonly Word[]): boolean {
  return /^(?:va|cua|cac|theo|cho|ve|voi|tai|hoac|nham|de|nhung|thuoc|trong|bang)$/.test(words.at(-1)?.folded ?? '')
}

function widthOf(words: readonly Word[]): number {
  return Math.max(0, ...linesOf(words))
}

/** Lengths of the lines that some words take, in characters. */
function linesOf(words: readonly Word[]): number[] {
  const lengths: number[] = []
  let line = -1
  for (const word of words) {
    if (word.line === line) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1 + word.raw.length
    else lengths.push(word.raw.length)
    line = word.line
  }
  return lengths
}
