import type { ColumnTitles } from '../../documents/columns.js'
import { isPageNumber, type Region, type SourceLine } from '../../documents/document.js'
import type { ColumnRole, Knowledge } from '../../knowledge/schema.js'
import { nameKey, syllables } from '../../language/tokens.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'
import { separateBudgets } from './budgets.js'
import { cellFit, type LearntColumns, NOTHING_LEARNT } from './cell-fit.js'
import { divideTable, type Piece } from './divide.js'
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

/** Header words repeated at the top of a page, and a running title at its end, are no cells. */
function withoutFurniture(region: Region & { kind: 'task-table' }, titles: ColumnTitles): SourceLine[] {
  const { columns, header: own } = region
  const lines = withoutFeet(region.lines)
  const ownWords = own.flatMap((line) => syllables(line.text))
  const kept: SourceLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const length = sameWords(lines, i, ownWords) || repeatedTitles(lines, i, columns, titles)
    if (length > 0) {
      const next = lines[i + length]
      if (next) kept.push({ ...next, pageStart: true })
      i += length
      continue
    }
    const beforePage = lines[i + 1]?.pageStart === true || i === lines.length - 1
    if ((beforePage || line.pageStart) && /^phu luc(?: \S{1,4})?$/.test(nameKey(line.text))) continue
    kept.push(line)
  }
  return kept
}

const MAX_REPEATED_LINES = 10

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
