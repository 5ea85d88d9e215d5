import { fold } from '../../language/fold.js'
import { readNumber } from '../../language/numbers.js'
import type { StatisticsRow } from './statistics.js'

/**
 * A header of two levels reads, flattened: the upper titles side by side, then what stands below those of them that head
 * several columns: `Tiếp nhận | Hình thức nộp | Đang giải quyết | Trực tuyến | Trực tiếp`. Which titles are such groups,
 * and how many columns each has, the sums tell: in every row the parts make up their total.
 *
 * @param count number of columns that hold values
 * @returns the titles of the columns, those below a group behind its title (`Hình thức nộp – Trực tuyến`); null where no
 *   arrangement adds up, or several do
 */
export function groupsToldBySums(titles: readonly string[], count: number, rows: readonly StatisticsRow[]): string[] | null {
  const groups = titles.length - count
  if (groups < 1 || groups > MOST_GROUPS) return null
  const values = rows
    .filter((row) => row.values.length === count)
    .map((row) => row.values.map(({ text }) => readNumber(text) ?? Number.NaN))
  const fitting = new Map<string, string[]>()
  for (const arrangement of arrangements(titles, groups)) {
    if (!arrangement.every((part) => part.group === null || sumsUp(values, part))) continue
    const columns = arrangement.flatMap(({ group, titles: own }) => (group === null ? own : own.map((title) => `${group} – ${title}`)))
    fitting.set(columns.join('|'), columns)
  }
  const [only, ...more] = fitting.values()
  return only && more.length === 0 ? only : null
}

/**
 * An upper title is centred over its columns, so that the first (`Tổng số`) and the last of them may seem to stand beside it: they belong to
 * it where in every row the columns up to there make up that total.
 *
 * @param titles those of all columns, a shared upper title before each own one (`Tiếp nhận mới Trực tuyến`)
 * @param rows the numbers in all columns; not a number for what is none
 */
export function groupsWidenedBySums(titles: readonly string[], rows: readonly (readonly number[])[]): string[] {
  const widened = [...titles]
  for (let total = 0; total < titles.length; total++) {
    const group = isTotal(titles[total]) ? sharedWords(titles[total + 1] ?? '', titles[total + 2] ?? '') : ''
    if (group === '') continue
    const own = titles.findIndex((title, i) => i > total && !title.startsWith(`${group} `))
    const ends = titles.flatMap((_, end) => (end >= (own < 0 ? titles.length : own) - 1 && isTotalOf(rows, total, end) ? [end] : []))
    const [end, ...more] = ends
    if (end === undefined || more.length > 0) continue
    for (let i = total; i <= end; i++) if (!titles[i]?.startsWith(`${group} `)) widened[i] = `${group} ${titles[i] ?? ''}`
  }
  return widened
}

/** The words with which two titles begin, before what each has for itself: a title, which begins with a capital. */
function sharedWords(one: string, other: string): string {
  const [a, b] = [one.split(' '), other.split(' ')]
  const differs = a.findIndex((word, i) => word !== b[i])
  const own = a.findLastIndex((word, i) => i <= differs && i > 0 && /^\p{Lu}/u.test(word))
  return a.slice(0, Math.max(0, own)).join(' ')
}

/** Whether the columns behind a total, up to one, make it up in every row. */
function isTotalOf(rows: readonly (readonly number[])[], total: number, end: number): boolean {
  const parts = (row: readonly number[]) => row.slice(total + 1, end + 1)
  const telling = rows.filter((row) => parts(row).filter((value) => value > 0).length >= 2)
  return telling.length >= LEAST_ROWS && rows.every((row) => row[total] === parts(row).reduce((a, b) => a + b, 0))
}

const MOST_GROUPS = 3

/** An upper title: one column, or a group with those below it. */
interface Part {
  group: string | null
  titles: string[]
  /** Its first column. */
  from: number
}

/** All ways in which so many of the upper titles may head the last titles, at least two each, in their order. */
function* arrangements(titles: readonly string[], groups: number): Generator<Part[]> {
  for (let below = groups * 2; below <= titles.length - groups; below++) {
    const upper = titles.slice(0, titles.length - below)
    // `Tổng số` behind other titles is that of a group.
    if (upper.slice(1).some(isTotal)) continue
    for (const heads of choices(upper.length, groups)) {
      for (const widths of splits(below, groups)) {
        let [from, taken] = [0, upper.length]
        const parts = upper.map((title, i): Part => {
          const width = widths[heads.indexOf(i)] ?? 0
          const part = { group: width > 0 ? title : null, titles: width > 0 ? titles.slice(taken, taken + width) : [title], from }
          from += Math.max(1, width)
          taken += width
          return part
        })
        yield parts
      }
    }
  }
}

/** Rising choices of so many of the numbers below a limit. */
function* choices(limit: number, many: number, from = 0): Generator<number[]> {
  if (many === 0) yield []
  else for (let first = from; first <= limit - many; first++) for (const rest of choices(limit, many - 1, first + 1)) yield [first, ...rest]
}

/** Ways to write a number as a sum of so many parts, each at least 2. */
function* splits(total: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [total]
  else
    for (let first = 2; first <= total - 2 * (parts - 1); first++)
      for (const rest of splits(total - first, parts - 1)) yield [first, ...rest]
}

/** Whether in every row the columns of a group add up to the first of them (`Tổng số`), or to a column beside them; rows of noughts tell nothing. */
function sumsUp(rows: readonly (readonly number[])[], { titles, from }: Part): boolean {
  const to = from + titles.length
  const telling = rows.filter((row) => row.slice(from, to).filter((value) => value > 0).length >= 2)
  if (telling.length < LEAST_ROWS || titles.slice(1).some(isTotal)) return false
  const sum = (row: readonly number[], first: number) => row.slice(first, to).reduce((a, b) => a + b, 0)
  if (isTotal(titles[0])) return titles.length > 2 && rows.every((row) => row[from] === sum(row, from + 1))
  const beside = (rows[0] ?? []).map((_, column) => column).filter((column) => column < from || column >= to)
  return beside.some((column) => rows.every((row) => row[column] === sum(row, from)))
}

const LEAST_ROWS = 2

function isTotal(title: string | undefined): boolean {
  return /^tong(?: so| cong)?$/.test(fold(title ?? ''))
}
