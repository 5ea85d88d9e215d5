import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, matrix, times } from './matrix.js'

/** A straight line drawn on a page, in points from its top left corner. */
export interface Rule {
  direction: 'horizontal' | 'vertical'
  /** Distance from the top for a horizontal, from the left for a vertical rule. */
  at: number
  from: number
  to: number
}

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** A filled shape thinner than this is a drawn line, in points. */
const THIN = 3
/** A rule is at least this long, in points: shorter ones are parts of signs. */
const SHORTEST = 4
/** How far a line may lean and still be straight, in points. */
const LEAN = 1

const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke]
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill]
const BOTH: readonly number[] = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]

/** The straight lines a page draws: strokes, and thin filled boxes, as word processors write table borders. */
export function rulesOf({ fnArray, argsArray }: Operators, upright: Matrix): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let current = upright
  fnArray.forEach((operator, i) => {
    const args: unknown = argsArray[i]
    if (operator === OPS.save) saved.push(current)
    else if (operator === OPS.restore) current = saved.pop() ?? upright
    else if (operator === OPS.transform) current = times(current, numbers(args))
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(current)
      if (Array.isArray(args) && args[0]) current = times(current, numbers(args[0]))
    } else if (operator === OPS.paintFormXObjectEnd) current = saved.pop() ?? upright
    else if (operator === OPS.constructPath && Array.isArray(args)) {
      const painted = Number(args[0])
      const paths = subpaths(args[1], current)
      if (STROKES.includes(painted) || BOTH.includes(painted)) rules.push(...paths.flatMap(edges))
      else if (FILLS.includes(painted)) rules.push(...paths.flatMap(thinBox))
    }
  })
  return rules
}

function numbers(args: unknown): Matrix {
  return matrix(Array.isArray(args) || ArrayBuffer.isView(args) ? (args as unknown as ArrayLike<number>) : [])
}

interface Point {
  x: number
  y: number
}

/** How many numbers follow each drawing step of pdf.js: move, line, curve, quadratic curve, close. */
const STEP_NUMBERS: readonly number[] = [2, 2, 6, 4, 0]

function subpaths(data: unknown, current: Matrix): Point[][] {
  const [values] = Array.isArray(data) ? data : []
  if (!ArrayBuffer.isView(values)) return []
  const steps = values as unknown as ArrayLike<number>
  const paths: Point[][] = []
  for (let i = 0; i < steps.length; ) {
    const step = steps[i] ?? -1
    const count = STEP_NUMBERS[step]
    if (count === undefined) break
    if (step === 0) paths.push([])
    const path = paths.at(-1)
    const first = path?.[0]
    if (step === 4 && path && first) path.push(first)
    if (count > 0) path?.push(point(steps[i + count - 1] ?? 0, steps[i + count] ?? 0, current))
    i += count + 1
  }
  return paths
}

function point(x: number, y: number, [a, b, c, d, e, f]: Matrix): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

function edges(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i]
    return from ? ruleBetween(from, to) : []
  })
}

function ruleBetween(a: Point, b: Point): Rule[] {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  if (height <= LEAN && width >= SHORTEST)
    return [{ direction: 'horizontal', at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }]
  if (width <= LEAN && height >= SHORTEST)
    return [{ direction: 'vertical', at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }]
  return []
}

function thinBox(path: readonly Point[]): Rule[] {
  const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)]
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (height <= THIN && width > height)
    return ruleBetween({ x: box.left, y: (box.top + box.bottom) / 2 }, { x: box.right, y: (box.top + box.bottom) / 2 })
  if (width <= THIN && height > width)
    return ruleBetween({ x: (box.left + box.right) / 2, y: box.top }, { x: (box.left + box.right) / 2, y: box.bottom })
  return []
}
