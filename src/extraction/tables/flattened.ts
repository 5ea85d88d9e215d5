import type { ColumnTitles } from '../../documents/columns.js'
import { isPageNumber, type Region, type SourceLine } from '../../documents/document.js'
import type { ColumnRole, Knowledge } from '../../knowledge/schema.js'
import { nameKey, syllables } from '../../language/tokens.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'
import { separateBudgets } from './budgets.js'
import { cellFit, type LearntColumns, NOTHING_LEARNT } from './cell-fit.js'
import { divideTable, type Piece } from './divide.js'
import { withoutFurniture } from './furniture.js'
import { spanningRows } from './headings.js'
import { rejoinCutRows } from './rejoin.js'
import { rowsOf, type TableRow } from './rows.js'
import { doubtSuspects } from './suspects.js'
import { foldedText, rawText, type Word, wordsOf } from './words.js'
import type { CellLine } from './wrapping.js'
import { addWord, wrappingOf } from './wrapping.js'

/** A divided table: its rows, and the lines that are no part of any. */
export interface DividedTable {
  rows: TableRow[]
  /** Lines that belong to no row, no heading between rows and no page furniture. */
  unclaimed: SourceLine[]
  names: UnitNames
}

/**
 * Reads a flattened task table in two passes: the first division teaches the widths of the columns and the names of the
 * units that this document uses, the second uses them.
 */
export function readFlattenedTable(
  region: Region & { kind: 'task-table' },
  knowledge: Knowledge,
  titles: ColumnTitles,
  names: UnitNames,
): DividedTable {
  const lines = withoutFurniture(region, titles)
  const words = wordsOf(lines)
  const pageStarts = new Set(words.flatMap((word, i) => (word.startsLine && lines[word.line]?.pageStart ? [i] : [])))
  const table = {
    words,
    columns: region.columns,
    pageStarts,
    nextPage: nextOf(pageStarts, words.length),
    spanning: spanningRows(lines, knowledge),
  }
  const draft = divideTable(table, cellFit(words, knowledge, names, NOTHING_LEARNT))
  const learnt = names.with(learnUnits(draft, words, names))
  const columns = learnColumns(draft, words)
  const divided = divideTable(table, cellFit(words, knowledge, learnt, columns))
  const pieces = rejoinCutRows(divided, words, region.columns, learnt, columns)
  const spanned = new Set(pieces.flatMap((piece) => (piece.kind === 'span' ? linesFrom(piece.row.line, piece.row.length) : [])))
  const inRows = new Set(pieces.flatMap((piece) => (piece.kind === 'cell' ? lineNumbers(piece, words, lines) : [])))
  const rows = separateBudgets(rowsOf(pieces, words, lines))
  doubtSuspects(rows, learnt)
  return {
    rows,
    unclaimed: lines.filter((line, i) => !inRows.has(line.number) && !spanned.has(i) && !isPageNumber(line)),
    names: learnt,
  }
}

function nextOf(positions: ReadonlySet<number>, length: number): number[] {
  const next = new Array<number>(length)
  let ahead = Number.POSITIVE_INFINITY
  for (let i = length - 1; i >= 0; i--) {
    next[i] = ahead
    if (positions.has(i)) ahead = i
  }
  return next
}

/** Unit names that fill lead and co-ordination cells at least twice. */
function learnUnits(pieces: readonly Piece[], words: readonly Word[], names: UnitNames): string[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const piece of pieces) {
    if (piece.kind !== 'cell' || (piece.role !== 'lead' && piece.role !== 'coordinate') || piece.completeness !== 'whole') continue
    for (const name of splitUnits(rawText(words, piece.from, piece.to), names)) {
      if (!names.startsWithHead(name) || syllables(name).length > 12) continue
      const known = counts.get(nameKey(name)) ?? { name, count: 0 }
      counts.set(nameKey(name), { name: known.name, count: known.count + 1 })
    }
  }
  return [...counts.values()].filter(({ count }) => count >= 2).map(({ name }) => name)
}

function learnColumns(pieces: readonly Piece[], words: readonly Word[]): LearntColumns {
  const widths = new Map<ColumnRole, number[]>()
  const repeats = new Map<ColumnRole, Map<string, number>>()
  for (const piece of pieces) {
    if (piece.kind !== 'cell' || piece.completeness !== 'whole') continue
    const lines: CellLine[] = []
    for (let i = piece.from; i < piece.to; i++) {
      const word = words[i]
      if (word) addWord(lines, word, i === piece.from)
    }
    widths.set(piece.role, [...(widths.get(piece.role) ?? []), wrappingOf(lines).width])
    const counts = repeats.get(piece.role) ?? new Map<string, number>()
    const text = foldedText(words, piece.from, piece.to)
    repeats.set(piece.role, counts.set(text, (counts.get(text) ?? 0) + 1))
  }
  const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return {
    repeats,
    widths: new Map(
      [...widths].map(([role, all]) => {
        const sorted = all.sort((a, b) => a - b)
        return [role, { limit: at(sorted, 0.9), usual: at(sorted, 0.5) }]
      }),
    ),
  }
}

function linesFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i)
}

function lineNumbers(piece: Piece, words: readonly Word[], lines: readonly SourceLine[]): number[] {
  const numbers: number[] = []
  for (let i = piece.from; i < piece.to; i++) {
    const line = lines[words[i]?.line ?? -1]
    if (line && numbers.at(-1) !== line.number) numbers.push(line.number)
  }
  return numbers
}
