import { LEADS_ON } from '../blocks.js'
import type { CellLine } from './gutters.js'
import { countNeighbours, type Neighbours } from './neighbours.js'
import { ROW_NUMBER } from './pieces.js'

/** No row has so many lines above its number. */
const MAX_ROW_LINES = 100

/** What is known of the rows of a centred table. */
export interface CentredRows {
  /** For each line whether a numbered row or a heading begins there. */
  starts: boolean[]
  /** How much each line looks like the first one of a row. */
  borders: number[]
}

/** So many numbers stand beside the middle of a sentence where cells are centred from top to bottom. */
const MIN_CENTRED = 0.2

/**
 * Where the rows of a numbered table begin whose cells are centred from top to bottom, so that a number stands in the middle
 * of its row: of all borders between two numbers those at which cells begin and sentences end, and which leave the number in
 * the middle (best path down the lines).
 *
 * @returns null for a table whose numbers stand at the top of their rows
 */
export function centredRows(lines: readonly CellLine[]): CentredRows | null {
  const numbers = lines.flatMap((line, i) => (ROW_NUMBER.test(line.cells[0] ?? '') ? [i] : []))
  const centred = numbers.filter((i) => !lines[i]?.heading && runsOn(lines, i))
  if (numbers.length < 2 || centred.length < numbers.length * MIN_CENTRED) return null
  const borders = borderScores(lines)
  let paths: Path[] = [{ start: 0, number: -1, score: 0, before: null }]
  for (const number of numbers) {
    const next: Path[] = []
    const previous = paths[0]?.number ?? -1
    // A heading is a row of its own, below which the next one begins.
    const earliest = lines[number]?.heading ? number : Math.max(previous + 1, number - MAX_ROW_LINES)
    const latest = lines[previous]?.heading ? earliest : number
    for (let start = earliest; start <= latest; start++) {
      let best: Path | null = null
      for (const path of paths) {
        if (start < path.start) continue
        const score = path.score + (path.number < 0 ? 0 : middle(lines, path, start)) + (borders[start] ?? 0)
        if (!best || score > best.score) best = { start, number, score, before: path }
      }
      if (best) next.push(best)
    }
    paths = next
  }
  const starts = lines.map((line, i) => line.heading || lines[i - 1]?.heading === true)
  let path: Path | null = paths.reduce<Path | null>((a, b) => (!a || final(lines, b) > final(lines, a) ? b : a), null)
  for (; path && path.number >= 0; path = path.before) starts[path.start] = true
  return { starts, borders }
}

/** How much each line looks like the first one of a row. */
export function borderScores(lines: readonly CellLine[]): number[] {
  const neighbours = countNeighbours(lines.flatMap(({ cells }) => cells.filter((cell) => cell !== null)))
  return lines.map((_, i) => border(lines, i, neighbours))
}

interface Path {
  start: number
  number: number
  score: number
  before: Path | null
}

const SCORE = {
  cellBegins: 0.2,
  afterSentence: 0.3,
  insideCell: -0.7,
  insideSentence: -3,
  beginsSmall: -1.5,
  afterGap: 2,
  besideMiddle: -1,
  mostBeside: 8,
} as const

/** Whether a sentence of some cell runs on beside a number, which may stand between two of its lines. */
function runsOn(lines: readonly CellLine[], at: number): boolean {
  const text = (i: number, column: number) => lines[i]?.cells[column] ?? null
  return (lines[at]?.cells ?? []).some((cell, column) => {
    const below = cell ?? text(at + 1, column)
    const above = text(at - 1, column) ?? (cell === null ? null : text(at - 2, column))
    return column > 0 && below !== null && above !== null && /^\p{Ll}/u.test(below)
  })
}

/** How much a line looks like the first one of a row. */
function border(lines: readonly CellLine[], at: number, neighbours: Neighbours): number {
  const line = lines[at]
  const above = lines[at - 1]
  if (!line || !above || line.heading || above.heading) return 0
  const text = (i: number, column: number) => lines[i]?.cells[column] ?? null
  const scores = line.cells.map((_, column) => {
    // Lines of neighbouring cells may stand between the lines of one.
    const [here, over] = [text(at, column), text(at - 1, column)]
    const cell = here ?? (over === null ? null : text(at + 1, column))
    const before = over ?? (here === null ? null : text(at - 2, column))
    if (cell === null) return 0
    const small = /^\p{Ll}/u.test(cell)
    if (before === null) return small ? SCORE.beginsSmall : SCORE.cellBegins
    const together = neighbours(before.split(' ').at(-1) ?? '', cell.split(' ', 1)[0] ?? '') > 0
    if (small || leadsOn(before, cell) || (together && !/[.!?]$/.test(before))) return SCORE.insideSentence
    if (here === null || over === null) return 0
    return /[.!?]$/.test(before) ? SCORE.afterSentence : SCORE.insideCell
  })
  return scores.reduce((sum, score) => sum + score, line.line.blankBefore ? SCORE.afterGap : 0)
}

/** `Quyết định số` leads on to a figure; before a capital it ends a name: `Tổ Chuyển đổi số`. */
function leadsOn(before: string, next: string): boolean {
  return LEADS_ON.test(before) && !(/(?:^|\s)số$/u.test(before) && /^\p{Lu}/u.test(next))
}

/** What it costs that a number stands beside the middle of its row; a row that a page cuts has no middle. */
function middle(lines: readonly CellLine[], { start, number }: Path, end: number): number {
  const own = lines.slice(start, end)
  if (own.some((line, i) => i > 0 && (line.pageTop || line.heading))) return 0
  return Math.min(SCORE.mostBeside, Math.abs((start + end - 1) / 2 - number)) * SCORE.besideMiddle
}

function final(lines: readonly CellLine[], path: Path): number {
  return path.score + middle(lines, path, lines.length)
}
