import type { Page, TextItem } from './page.js'
import type { Rule } from './rules.js'

/** The rules of one table on a page, brought onto common positions. */
export interface Frame {
  /** Positions of columns' and rows' borders, ascending, in points. */
  xs: number[]
  ys: number[]
  rules: Rule[]
}

/** A page with its ruled tables, and what stands outside of them. */
export interface FramedPage extends Page {
  frames: Frame[]
  outside: TextItem[]
}

/** A cell of a ruled table; one that spans several columns or rows holds them all. */
export interface RuledCell {
  row: number
  column: number
  /** How many rows it spans. */
  rows: number
  items: TextItem[]
}

/** Rules this near to each other stand on one border, in points. */
const NEAR = 3
/** Rules that end this far from each other still meet. */
const TOUCH = 4
/** A table has text in it: borders nearer than this to each other are double lines. */
const NARROWEST = 5

/** Tells the ruled tables of a page from the rest of it. */
export function framed(page: Page): FramedPage {
  const frames = findFrames(page)
  const inside = new Set(frames.flatMap((frame) => itemsIn(frame, page.items)))
  return { ...page, frames, outside: page.items.filter((item) => !inside.has(item)) }
}

/** Finds the tables that rules draw on a page, from top to bottom. */
function findFrames(page: Page): Frame[] {
  return components(page.rules)
    .map(frameOf)
    .filter((frame) => frame.xs.length >= 3 && frame.ys.length >= 2)
    .filter((frame) => itemsIn(frame, page.items).length > 0)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

/** The items that stand inside a frame. */
function itemsIn({ xs, ys }: Frame, items: readonly TextItem[]): TextItem[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return items.filter((item) => {
    const [x, y] = middleOf(item)
    return x > left && x < right && y > top && y < bottom
  })
}

/** Cells of a frame with their text. Positions without a rule between them are one cell. */
export function cellsOf(frame: Frame, items: readonly TextItem[]): RuledCell[] {
  const { xs, ys } = frame
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const areas = new Areas(rows * columns)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const here = r * columns + c
      if (c + 1 < columns && !isRuled(frame.rules, 'vertical', at(xs, c + 1), at(ys, r), at(ys, r + 1))) areas.join(here, here + 1)
      if (r + 1 < rows && !isRuled(frame.rules, 'horizontal', at(ys, r + 1), at(xs, c), at(xs, c + 1))) areas.join(here, here + columns)
    }
  }
  const cells = new Map<number, RuledCell>()
  for (let i = 0; i < rows * columns; i++) {
    const [row, column] = [Math.floor(i / columns), i % columns]
    const cell = cells.get(areas.of(i)) ?? { row, column, rows: 1, items: [] }
    cell.rows = Math.max(cell.rows, row - cell.row + 1)
    cells.set(areas.of(i), cell)
  }
  for (const item of itemsIn(frame, items).flatMap((item) => cutAtRules(item, frame))) {
    const [x, y] = middleOf(item)
    const [row, column] = [positionIn(ys, y), positionIn(xs, x)]
    cells.get(areas.of(row * columns + column))?.items.push(item)
  }
  return [...cells.values()]
}

/** Text of two cells that stand close together may come as one run: it is cut at the space nearest to the rule between them. */
function cutAtRules(item: TextItem, { rules }: Frame): TextItem[] {
  const y = middleOf(item)[1]
  const rule = rules.find(
    ({ direction, at, from, to }) => direction === 'vertical' && at > item.left + NEAR && at < item.right - NEAR && from < y && y < to,
  )
  if (!rule) return [item]
  const width = (item.right - item.left) / item.text.length
  const spaces = [...item.text.matchAll(/\s+/g)].map((match) => match.index)
  const nearest = spaces.reduce<number | null>((best, space) => (best === null || away(space) < away(best) ? space : best), null)
  function away(space: number): number {
    return Math.abs(item.left + space * width - (rule?.at ?? 0))
  }
  if (nearest === null) return [item]
  return [
    { ...item, text: item.text.slice(0, nearest), right: rule.at },
    { ...item, text: item.text.slice(nearest), left: rule.at },
  ]
}

/** Whether two frames have the same columns: one's borders are among the other's. */
export function sameColumns(a: Frame, b: Frame): boolean {
  const [few, many] = a.xs.length <= b.xs.length ? [a.xs, b.xs] : [b.xs, a.xs]
  return (
    Math.abs(at(a.xs, 0) - at(b.xs, 0)) <= NEAR * 2 &&
    Math.abs((a.xs.at(-1) ?? 0) - (b.xs.at(-1) ?? 0)) <= NEAR * 2 &&
    few.every((x) => many.some((other) => Math.abs(x - other) <= NEAR))
  )
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}

function middleOf(item: TextItem): [x: number, y: number] {
  return [(item.left + item.right) / 2, item.baseline - item.size * 0.3]
}

function positionIn(borders: readonly number[], value: number): number {
  const above = borders.findIndex((border) => border > value)
  return Math.max(0, (above < 0 ? borders.length - 1 : above) - 1)
}

/** Groups rules that touch, directly or through others. */
function components(rules: readonly Rule[]): Rule[][] {
  const areas = new Areas(rules.length)
  const horizontals = rules
    .flatMap((rule, i) => (rule.direction === 'horizontal' ? [{ rule, i }] : []))
    .sort((a, b) => a.rule.at - b.rule.at)
  rules.forEach((vertical, v) => {
    if (vertical.direction !== 'vertical') return
    for (let h = firstFrom(horizontals, vertical.from - TOUCH); h < horizontals.length; h++) {
      const horizontal = horizontals[h]
      if (!horizontal || horizontal.rule.at > vertical.to + TOUCH) break
      if (vertical.at >= horizontal.rule.from - TOUCH && vertical.at <= horizontal.rule.to + TOUCH) areas.join(v, horizontal.i)
    }
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, i) => {
    groups.set(areas.of(i), [...(groups.get(areas.of(i)) ?? []), rule])
  })
  return [...groups.values()].filter((group) => group.length >= 4)
}

function firstFrom(sorted: readonly { rule: Rule }[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.rule.at ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Borders of a group of rules; an outer border that is not drawn is where the others end. */
function frameOf(rules: Rule[]): Frame {
  const of = (direction: Rule['direction']) => rules.filter((rule) => rule.direction === direction)
  const [horizontals, verticals] = [of('horizontal'), of('vertical')]
  const ends = (lines: readonly Rule[]) => lines.flatMap((rule) => [rule.from, rule.to])
  const xs = clustered([...verticals.map((rule) => rule.at), ...outermost(ends(horizontals))])
  const ys = clustered([...horizontals.map((rule) => rule.at), ...outermost(ends(verticals))])
  return { xs, ys, rules }
}

function outermost(values: readonly number[]): number[] {
  return values.length === 0 ? [] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
}

function clustered(values: readonly number[]): number[] {
  const borders: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (borders.length === 0 || value - (borders.at(-1) ?? 0) > NARROWEST) borders.push(value)
  }
  return borders
}

/** Whether a border is drawn along most of a cell's side. */
function isRuled(rules: readonly Rule[], direction: Rule['direction'], position: number, from: number, to: number): boolean {
  const middle = (from + to) / 2
  return rules.some(
    (rule) => rule.direction === direction && Math.abs(rule.at - position) <= NARROWEST && rule.from <= middle + 1 && rule.to >= middle - 1,
  )
}

/** Disjoint sets: which positions belong together. */
class Areas {
  private readonly above: number[]
  constructor(size: number) {
    this.above = Array.from({ length: size }, (_, i) => i)
  }

  of(i: number): number {
    let root = i
    while (this.above[root] !== root) root = this.above[root] ?? root
    this.above[i] = root
    return root
  }

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)]
    this.above[Math.max(first, second)] = Math.min(first, second)
  }
}
