import type { SourceLine } from '../document.js'
import type { Neighbours } from './neighbours.js'
import { pieces, ROW_NUMBER } from './pieces.js'

/** What stands in the columns of one line; null for nothing. */
export type Cells = (string | null)[]

/** What is known of the lines that belong together besides where columns begin on their page. */
export interface Context {
  neighbours: Neighbours
  /** Whether they stand at the top of a page: their cells may be the rest of those on the page before. */
  top: boolean
}

/**
 * Cuts padded lines of one row into cells. Where two cells are kept apart by one space only, of all ways to cut the row's
 * lines the one is taken whose cells begin nearest to their columns, begin like cells, go on from line to line like
 * sentences, and part no words that the table has side by side elsewhere (Viterbi over the lines).
 *
 * @param starts where the columns begin on the page, in characters
 */
export function cutLines(lines: readonly SourceLine[], starts: readonly number[], context: Context): Cells[] {
  let paths: Path[] = [{ score: 0, cut: null, begun: starts.map(() => false), before: null }]
  const own = ownStarts(lines, starts)
  for (const [i, line] of lines.entries()) {
    const cuts = waysToCut(line, own[i] ?? starts, context.neighbours)
    const next = cuts.map((cut) => {
      let best: Path | null = null
      for (const path of paths) {
        const score = path.score + cut.score + continuity(cut, path, starts.length, context)
        if (!best || score > best.score) best = { score, cut, begun: path.begun, before: path }
      }
      return best
    })
    paths = next.flatMap((path) =>
      path ? [{ ...path, begun: path.begun.map((begun, k) => begun || (path.cut?.cells[k] ?? []).length > 0) }] : [],
    )
  }
  const cells: Cells[] = []
  let path: Path | null = paths.reduce((a, b) => (b.score > a.score ? b : a))
  for (; path?.cut; path = path.before) cells.unshift(path.cut.cells.map((words) => (words.length > 0 ? words.join(' ') : null)))
  return cells
}

/**
 * Where the columns begin in each line. A row of which every cell stands apart tells it for itself: a tool may have moved one row
 * by half a column.
 */
function ownStarts(lines: readonly SourceLine[], starts: readonly number[]): (readonly number[])[] {
  let own = starts
  return lines.map((line) => {
    const cells = pieces(line)
    const numbered = ROW_NUMBER.test(cells[0]?.text ?? '') && (cells[0]?.start ?? 0) < (starts[1] ?? 0)
    if (numbered) {
      const inOrder = cells.every(({ text, start }, k) => {
        // What stands where another column begins is of that one: some cell before it is empty, and another one was spread.
        const ofOther = starts.some((other, column) => column !== k && Math.abs(other - start) <= NEAR)
        return !ofOther && /^[\p{Lu}\d+•–-]/u.test(text)
      })
      const whole = cells.length === starts.length && inOrder
      own = whole ? cells.map(({ start }) => start) : starts
    }
    return own
  })
}

interface Path {
  score: number
  cut: LineCut | null
  /** For each column whether a cell has begun in it. */
  begun: boolean[]
  before: Path | null
}

/** One way to cut a line: the words of each column. */
interface LineCut {
  cells: string[][]
  /** Where the cell begins in this line, for each column that has one. */
  begins: (number | null)[]
  score: number
}

/** Scores for and against a cut, in one unit. */
const SCORE = {
  /** A character away from where the column begins on its page. */
  away: -0.12,
  /** A wide gap inside a cell, whose words were spread over its width. */
  spread: -1,
  /** A single space taken for the border of two columns. */
  atSpace: -0.3,
  /** The two words stand side by side elsewhere. */
  partsNeighbours: -2,
  /** A text that runs on below the next column. */
  runsOver: -1.5,
  /** A cell that begins in capitals, with a figure or a bullet, and one that does not. */
  beginsCell: 0.6,
  beginsSmall: -0.8,
  /** A line that goes on in small letters, one that begins anew in the middle of a sentence, and words known together. */
  goesOn: 0.3,
  beginsAnew: -0.4,
  /** A line with a row's number whose cell goes on with that of the row above: only where a page was laid out tightly. */
  goesOnInNextRow: -0.6,
  joinsNeighbours: 2,
  /** A cell that goes on below an empty line of its own. */
  afterHole: -0.8,
  /** A cell whose lines begin at one place, and each character between places. */
  flush: 0.4,
  ragged: -0.12,
} as const

const MAX_WAYS = 24
/** A column is looked for so many characters around the place where it begins on its page. */
const REACH = 10
/** Pieces after a wide gap that begin so near to a column belong to it. */
const NEAR = 2

/** A way to cut the beginning of a line, with the column reached. */
interface Way extends LineCut {
  column: number
}

/** The best ways to cut a line, by itself. */
function waysToCut(line: SourceLine, starts: readonly number[], neighbours: Neighbours): LineCut[] {
  let ways: Way[] = [{ cells: starts.map(() => []), begins: starts.map(() => null), score: 0, column: -1 }]
  for (const piece of pieces(line)) {
    const words = [...piece.text.matchAll(/\S+/g)].map((match) => ({ text: match[0], x: piece.start + match.index }))
    const [first] = words
    if (!first) continue
    ways = best(
      ways.flatMap((way) => {
        const begun = columnsAt(first.x, starts, way.column).map((column) =>
          added(way, column, first, Math.min(REACH, Math.abs(first.x - (starts[column] ?? 0))) * SCORE.away),
        )
        const spread = mayBeSpread(first, way.column, starts) ? [added(way, way.column, first, SCORE.spread)] : []
        return begun.length + spread.length > 0 ? [...begun, ...spread] : [added(way, Math.max(0, way.column), first, SCORE.runsOver)]
      }),
    )
    for (const [i, word] of words.entries()) {
      const before = words[i - 1]
      if (!before) continue
      const pair = neighbours(before.text, word.text) - 1
      ways = best(
        ways.flatMap((way) => {
          const stays = added(way, way.column, word, overrun(before, word, way.column, starts))
          const moves = columnsNear(word.x, starts, way.column).map((column) => {
            const parts = SCORE.atSpace + (/^(?:[\p{Ll}\d]|[IVX]+(?:\/|$))/u.test(word.text) ? known(pair) * SCORE.partsNeighbours : 0)
            return added(way, column, word, parts + Math.abs(word.x - (starts[column] ?? 0)) * SCORE.away)
          })
          return [stays, ...moves]
        }),
      )
    }
  }
  return ways
}

/** How certain it is that two words belong together that stand side by side so often: 0 to 1. */
function known(times: number): number {
  return Math.min(1, Math.log2(1 + Math.max(0, times)) / 4 + (times > 0 ? 0.25 : 0))
}

interface PlacedWord {
  text: string
  x: number
}

/** Whether a word behind a wide gap still stands in the column of the words before it. */
function mayBeSpread({ x }: PlacedWord, column: number, starts: readonly number[]): boolean {
  return column > 0 && x < (starts[column + 1] ?? Number.POSITIVE_INFINITY) - NEAR
}

function added(way: Way, column: number, { text, x }: PlacedWord, score: number): Way {
  const cells = way.cells.map((words, k) => (k === column ? [...words, text] : words))
  const begins = way.begins.map((begin, k) => (k === column ? (begin ?? x) : begin))
  return { cells, begins, column, score: way.score + score }
}

function best(ways: Way[]): Way[] {
  return ways.length <= MAX_WAYS ? ways : ways.sort((a, b) => b.score - a.score).slice(0, MAX_WAYS)
}

/** What it costs that the first word of a cell stands where the next column should have begun. */
function overrun(before: PlacedWord, word: PlacedWord, column: number, starts: readonly number[]): number {
  const next = starts[column + 1] ?? Number.POSITIVE_INFINITY
  return endOf(before) <= next && next < endOf(word) ? SCORE.runsOver : 0
}

function endOf({ x, text }: PlacedWord): number {
  return x + text.length
}

/** Columns that a piece after a wide gap may begin: the one it stands in, or one near. */
function columnsAt(x: number, starts: readonly number[], after: number): number[] {
  const near = starts.findIndex((start, k) => k > after && Math.abs(start - x) <= NEAR)
  if (near >= 0) return [near]
  const inside = starts.findLastIndex((start) => start <= x)
  return [...new Set([...(inside > after ? [inside] : []), ...columnsNear(x, starts, after)])]
}

function columnsNear(x: number, starts: readonly number[], after: number): number[] {
  return starts.flatMap((start, k) => (k > after && Math.abs(start - x) <= REACH ? [k] : []))
}

/** How well the cells of a line go on from those of the line above. */
function continuity(cut: LineCut, path: Path, width: number, { neighbours, top }: Context): number {
  let score = 0
  const numbered = ROW_NUMBER.test(cut.cells[0]?.join(' ') ?? '')
  for (let column = 0; column < width; column++) {
    const first = cut.cells[column]?.[0]
    if (first === undefined) continue
    const above = path.cut?.cells[column]?.at(-1)
    const small = /^\p{Ll}/u.test(first)
    if (above !== undefined && !(numbered && !small)) {
      const apart = Math.abs((cut.begins[column] ?? 0) - (path.cut?.begins[column] ?? 0))
      score += apart <= 1 ? SCORE.flush : Math.min(apart, REACH) * SCORE.ragged
      score += known(neighbours(above, first)) * SCORE.joinsNeighbours
      score += flow(above, first, numbered)
    } else if (!numbered && path.begun[column]) score += SCORE.afterHole
    else if (!(top && small)) score += small ? SCORE.beginsSmall : SCORE.beginsCell
  }
  return score
}

/** How well a line of a cell goes on from the words above it. */
function flow(above: string, first: string, numbered: boolean): number {
  if (/^\p{Ll}/u.test(first)) return numbered ? SCORE.goesOnInNextRow : SCORE.goesOn
  return /[.;:,!?]$/.test(above) || /^[-+•–\d]/.test(first) ? 0 : SCORE.beginsAnew
}
