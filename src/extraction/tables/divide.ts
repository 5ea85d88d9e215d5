import type { ColumnRole } from '../../knowledge/schema.js'
import { type CellFit, type Completeness, isRowNumber } from './cell-fit.js'
import type { SpanningRow } from './headings.js'
import type { Word } from './words.js'
import { addWord, type CellLine } from './wrapping.js'

/** One piece of a divided table, in the order of the text. */
export type Piece =
  | { kind: 'cell'; role: ColumnRole; from: number; to: number; startsRow: boolean; completeness: Completeness; fit: number }
  | { kind: 'span'; row: SpanningRow; from: number; to: number }
  | { kind: 'furniture'; from: number; to: number }

/** Costs of what a table rarely does, in the same unit as the fits of {@link CellFit}. */
const COST = {
  cutInsideLine: 2.2,
  cutInsidePhrase: 3.5,
  cutAfterNumber: 0.2,
  cutWithoutBlank: 2.5,
  blankInsideCell: 3,
  rowWithoutNumber: { objective: 4, task: 2, activity: 4.5, other: 14 },
  groupWithoutTasks: 1.5,
  rowCutByPage: 1.5,
  restAfterWhole: 9,
  restAfterCut: 0.3,
  pageNumber: 4,
  nothingLeft: 0,
  restCell: 0.4,
  missing: { number: 0.5, objective: 1.5, task: 7, activity: 2.5, product: 4, lead: 6, coordinate: 3.5, deadline: 5, budget: 1, note: 0.2 },
} as const

const MAX_CELL_LINES = 34
const MAX_WORSE = -16

/** Everything the division looks at. */
export interface Table {
  words: readonly Word[]
  columns: readonly ColumnRole[]
  /** For each word that begins a page: true. */
  pageStarts: ReadonlySet<number>
  /** For each word the position of the next word that begins a page. */
  nextPage: readonly number[]
  spanning: ReadonlyMap<number, SpanningRow>
}

/**
 * How a row stands: whole, about to be cut by the end of the page, or being continued on the next page. `rest + c` is
 * a row that had reached column c when the page ended: cells up to c are remainders, those after it are new.
 */
type Mode = number
const WHOLE: Mode = 0
const CUT: Mode = 1
const REST: Mode = 2

interface State {
  score: number
  previous: State | null
  piece: Piece | null
}

/**
 * Divides the words of a flattened table into cells: of all divisions that follow the order of the columns, the one
 * whose cells fit their columns best (Viterbi over cut positions).
 *
 * A state is the column of the last cell and how its row stands. At a page start a row may take up its columns again
 * from the left.
 */
export function divideTable(table: Table, fit: CellFit): Piece[] {
  const { words, columns } = table
  const n = words.length
  const cuts = cutPositions(table)
  const width = columns.length
  const modes = REST + width
  // states[position]: [boundary, then column × mode]
  const states: (State | null)[][] = Array.from({ length: n + 1 }, () => [])
  const slot = (column: number, mode: Mode) => 1 + column * modes + mode
  const improves = (at: number, index: number, score: number) => score > (states[at]?.[index]?.score ?? Number.NEGATIVE_INFINITY)
  const offer = (at: number, index: number, score: number, previous: State | null, piece: Piece | null) => {
    const row = states[at]
    if (row && improves(at, index, score)) row[index] = { score, previous, piece }
  }
  offer(0, 0, 0, null, null)

  for (const at of cuts) {
    if (at > n) break
    const here = states[at] ?? []
    // A finished row: all columns to the right are missing.
    for (let c = 0; c < width; c++) {
      for (let mode = 0; mode < modes; mode++) {
        const state = mode === CUT ? null : here[slot(c, mode)]
        if (state) offer(at, 0, state.score - missing(columns, c + 1, width, mode), state, null)
      }
    }
    if (at === n) break
    const boundary = here[0] ?? null
    if (boundary) {
      const word = words[at]
      const span = word?.startsLine ? table.spanning.get(word.line) : undefined
      if (span) {
        const end = endOfLines(words, at, span.line + span.length)
        offer(end, 0, boundary.score + span.score - (span.kind === 'group' ? COST.groupWithoutTasks : 0), boundary, {
          kind: 'span',
          row: span,
          from: at,
          to: end,
        })
      }
      if (word && isPageNumberPlace(table, at)) {
        offer(at + 1, 0, boundary.score - COST.pageNumber, boundary, { kind: 'furniture', from: at, to: at + 1 })
      }
    }
    const entries = entriesAt(here, boundary, table, slot, at)
    // Nothing comes back to a position that was passed; in a long table most memory would go to states that lead nowhere.
    states[at] = []
    if (entries.length === 0) continue
    const cutCost = cutCostAt(words, at)
    const lines: CellLine[] = []
    let grown = at
    let blanks = 0
    for (const to of cellEnds(table, at, cuts)) {
      while (grown < to) {
        const word = words[grown]
        if (word) addWord(lines, word, grown === at)
        if (word?.afterBlank && grown > at) blanks++
        grown++
      }
      const judged = fit.judge(at, to, lines)
      const values = new Map<number, number>()
      let best = Number.NEGATIVE_INFINITY
      for (const { column, role, mode, completeness, state, cost, startsRow } of entries) {
        const key = column * 3 + COMPLETENESS.indexOf(completeness)
        let value = values.get(key)
        if (value === undefined) {
          value = judged(role, completeness)
          values.set(key, value)
        }
        best = Math.max(best, value)
        const score = state.score - cost - cutCost - blanks * COST.blankInsideCell + value
        if (improves(to, slot(column, mode), score)) {
          offer(to, slot(column, mode), score, state, {
            kind: 'cell',
            role,
            from: at,
            to,
            startsRow,
            completeness,
            fit: value - cutCost - blanks * COST.blankInsideCell,
          })
        }
      }
      if (best < MAX_WORSE) break
    }
  }
  return trace(bestEnd(states[n] ?? []))
}

/** A cell that may begin at a position, with the state it follows. */
interface Entry {
  column: number
  role: ColumnRole
  mode: Mode
  completeness: Completeness
  state: State
  cost: number
  startsRow: boolean
}

const COMPLETENESS: readonly Completeness[] = ['whole', 'cut', 'rest']

/** Ways that are this much worse than the best one at the same place never win. */
const BEAM = 28
/** A row is not cut by a page end that is further away than this many words. */
const MAX_WORDS_TO_PAGE = 220

/** The cells that may begin at a position; of several ways into one cell only the best. */
function entriesAt(
  here: readonly (State | null | undefined)[],
  boundary: State | null,
  { columns, pageStarts, nextPage }: Table,
  slot: (column: number, mode: Mode) => number,
  at: number,
): Entry[] {
  const best = new Map<number, Entry>()
  const add = (column: number, mode: Mode, state: State, cost: number, startsRow: boolean) => {
    const role = columns[column]
    const key = slot(column, mode)
    const known = best.get(key)
    if (!role || (known && known.state.score - known.cost >= state.score - cost)) return
    const completeness = mode === CUT ? 'cut' : column <= mode - REST ? 'rest' : 'whole'
    best.set(key, { column, role, mode, completeness, state, cost, startsRow })
  }
  const pageStart = pageStarts.has(at)
  const mayBeCut = (nextPage[at] ?? Number.POSITIVE_INFINITY) - at <= MAX_WORDS_TO_PAGE
  for (let d = 0; d < columns.length; d++) {
    if (boundary) {
      const cost = rowStartCost(columns, d)
      add(d, WHOLE, boundary, cost, true)
      if (mayBeCut) add(d, CUT, boundary, cost + COST.rowCutByPage, true)
    }
  }
  for (let c = 0; c < columns.length; c++) {
    for (let mode = 0; mode < REST + columns.length; mode++) {
      const state = here[slot(c, mode)]
      if (!state) continue
      for (let d = c + 1; d < columns.length; d++)
        add(d, mode, state, missing(columns, c + 1, d, mode) + (d <= mode - REST ? COST.restCell : 0), false)
      if (!pageStart) continue
      const reached = Math.max(c, mode - REST)
      for (let d = 0; d <= reached; d++) add(d, REST + reached, state, mode === CUT ? COST.restAfterCut : COST.restAfterWhole, false)
    }
  }
  const entries = [...best.values()]
  const top = entries.reduce((most, entry) => Math.max(most, entry.state.score - entry.cost), Number.NEGATIVE_INFINITY)
  return entries.filter((entry) => entry.state.score - entry.cost > top - BEAM)
}

/** What it costs to leave columns empty; in the continuation of a row most cells have nothing left to say. */
function missing(columns: readonly ColumnRole[], from: number, to: number, mode: Mode): number {
  let cost = 0
  for (let c = from; c < to; c++) {
    const role = columns[c]
    if (role) cost += c <= mode - REST ? COST.nothingLeft : COST.missing[role]
  }
  return cost
}

/** A row begins with its number; without one it shares the cells to the left with the row above. */
function rowStartCost(columns: readonly ColumnRole[], column: number): number {
  const role = columns[column]
  if (role === 'number') return 0
  if (!columns.slice(0, column).includes('number') && column === 0) return 0
  const costs: Partial<Record<ColumnRole, number>> = COST.rowWithoutNumber
  return (role && costs[role]) ?? COST.rowWithoutNumber.other
}

/** Positions where a cell may begin: every line, and inside a line before a capital, a bullet, a deadline's or number's word. */
function cutPositions(table: Table): number[] {
  const { words } = table
  const cuts: number[] = []
  const pageTop = pageTopLines(table)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const before = words[i - 1]
    if (!word) continue
    const afterNumber = before?.startsLine === true && isRowNumber(before.raw)
    const bullet = /^[-+•–]$/.test(word.raw)
    if (
      word.startsLine ||
      word.capital ||
      bullet ||
      afterNumber ||
      (/^\d+%/.test(word.raw) && !before?.startsLine) ||
      (/^\d{1,3}(?:\.\d{3})*$/.test(word.raw) && words[i + 1]?.startsLine !== false) ||
      pageTop.has(word.line)
    )
      cuts.push(i)
  }
  cuts.push(words.length)
  return cuts
}

/** The first lines of a page, where the rests of several cells may share a line. */
function pageTopLines(table: Table): Set<number> {
  const lines = new Set<number>()
  for (const start of table.pageStarts) {
    const line = table.words[start]?.line ?? 0
    for (let i = 0; i < 8; i++) lines.add(line + i)
  }
  return lines
}

function cellEnds(table: Table, at: number, cuts: readonly number[]): number[] {
  const firstLine = table.words[at]?.line ?? 0
  const ends: number[] = []
  for (let k = lowerBound(cuts, at + 1); k < cuts.length; k++) {
    const to = cuts[k] ?? 0
    const lastLine = table.words[to - 1]?.line ?? 0
    if (lastLine - firstLine >= MAX_CELL_LINES) break
    ends.push(to)
  }
  return ends
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** A cell seldom begins inside a line, but for the one after a row's number; nor, where empty lines tell the cells, without one. */
function cutCostAt(words: readonly Word[], at: number): number {
  if (words[at]?.startsLine !== false) return words[at]?.afterBlank === false ? COST.cutWithoutBlank : 0
  const before = words[at - 1]
  if (before?.startsLine && isRowNumber(before.raw)) return COST.cutAfterNumber
  return words[at]?.capital ? COST.cutInsideLine : COST.cutInsidePhrase
}

function endOfLines(words: readonly Word[], from: number, line: number): number {
  let end = from
  while (end < words.length && (words[end]?.line ?? 0) < line) end++
  return end
}

/** A lone number right before or after a page break. */
function isPageNumberPlace(table: Table, at: number): boolean {
  const word = table.words[at]
  const next = table.words[at + 1]
  if (!word?.startsLine || !/^\d{1,3}$/.test(word.raw) || (next && !next.startsLine)) return false
  return table.pageStarts.has(at) || table.pageStarts.has(at + 1)
}

function bestEnd(states: readonly (State | null | undefined)[]): State | null {
  return states.reduce<State | null>((best, state) => (state && (!best || state.score > best.score) ? state : best), null)
}

function trace(end: State | null): Piece[] {
  const pieces: Piece[] = []
  for (let state = end; state; state = state.previous) if (state.piece) pieces.push(state.piece)
  return pieces.reverse()
}
