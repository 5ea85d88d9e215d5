import type { LineSpan } from '../../documents/document.js'
import { fold } from '../../language/fold.js'
import type { Target } from '../records.js'
import { metricsOfSeries, yearsOfSeries } from './horizons.js'
import { metricOf } from './metric.js'
import { findQuantities, type Quantity } from './quantities.js'

/** A text that may state targets, with where it stands. */
export interface Statement {
  text: string
  lines: LineSpan
  area: string
  area_title: string
  section: string
  /** The year by which targets of this text are to be reached when the text itself names none. */
  horizon: string
  /** The first year of the document's period: what is said of years before is a result. */
  since?: string | undefined
}

/** A target before it has its identifier. */
export type TargetDraft = Omit<Target, 'id'>

/** Finds the targets of a text, one for each number. */
export function findTargets(statement: Statement): TargetDraft[] {
  const sentences = splitSentences(statement.text)
  return sentences.flatMap((text) => {
    const year = horizonOf(text)
    if (year !== null && statement.since !== undefined && year < statement.since) return []
    const quantities = findQuantities(text).filter((quantity) => !isCondition(text, quantity))
    const series = yearsOfSeries(text, quantities)
    const metrics = series ? metricsOfSeries(text, quantities) : quantities.map((_, i) => metricOf(text, quantities, i))
    return quantities.map((quantity, i) => ({
      area: statement.area,
      area_title: statement.area_title,
      statement: text,
      metric: metrics[i] ?? text,
      comparator: quantity.comparator,
      value: quantity.value,
      value_max: quantity.valueMax,
      unit: quantity.unit,
      horizon: series?.[i] ?? year ?? statement.horizon,
      section: statement.section,
      lines: statement.lines,
      confidence: quantity.form === 'percent' ? 0.96 : 0.88,
    }))
  })
}

/** Splits at full stops that end a sentence; `;` inside a sentence stays, since clauses share their subject. */
function splitSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    sentences.push(text.slice(start, match.index + 1).trim())
    start = match.index + match[0].length
  }
  sentences.push(text.slice(start).trim())
  return sentences.filter((sentence) => sentence !== '')
}

/** A number that is not to be reached: one compared with (`so với 90% của năm 2024`), or a condition (`trễ từ 03 hồ sơ thì bị phê bình`). */
function isCondition(text: string, quantity: Quantity): boolean {
  const before = fold(text.slice(Math.max(0, quantity.start - 16), quantity.start))
  const after = fold(text.slice(quantity.end))
  return (
    /(?:so voi|nam truoc la|hien dat|hien la)\s*$/.test(before) ||
    /^[^.;]*?(?<!\p{L})thi (?:bi|khong|phai|chua|xem|chiu|de nghi)(?!\p{L})/u.test(after)
  )
}

/** The year a sentence names as its goal: `đến năm 2030`, `vào năm 2025`, `trong năm 2022`. */
function horizonOf(text: string): string | null {
  // The year of what is compared with (`so với 90% của năm 2024`) is no goal.
  const folded = fold(text).replace(/so voi[^,;.]*?nam\s+20\d{2}/g, (compared) => ' '.repeat(compared.length))
  const goal = [...folded.matchAll(/(?:den|vao|trong|het)\s+(?:het\s+|cuoi\s+)?nam\s+(20\d{2})(?!\d)/g)].at(-1)
  if (goal?.[1]) return goal[1]
  return [...folded.matchAll(/(?<!(?:tu|truoc|sau)\s+)nam\s+(20\d{2})(?![\d\s]*-)/g)].at(-1)?.[1] ?? null
}
