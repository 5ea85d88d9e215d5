import type { LineSpan } from '../../documents/document.js'
import { collapse, fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import type { Target } from '../records.js'
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
}

/** A target before it has its identifier. */
export type TargetDraft = Omit<Target, 'id'>

/** Finds the targets of a text, one for each number. */
export function findTargets(statement: Statement): TargetDraft[] {
  const sentences = splitSentences(statement.text)
  return sentences.flatMap((text) => {
    const quantities = findQuantities(text).filter((quantity) => !isCondition(text, quantity))
    return quantities.map((quantity, i) => ({
      area: statement.area,
      area_title: statement.area_title,
      statement: text,
      metric: metricOf(text, quantities, i),
      comparator: quantity.comparator,
      value: quantity.value,
      value_max: quantity.valueMax,
      unit: quantity.unit,
      horizon: horizonOf(text) ?? statement.horizon,
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

/** A percentage that describes what is counted, not what is to be reached: `so với 90% của năm 2024`. */
function isCondition(text: string, quantity: Quantity): boolean {
  const before = fold(text.slice(Math.max(0, quantity.start - 16), quantity.start))
  return /(?:so voi|nam truoc la|hien dat|hien la)\s*$/.test(before)
}

const CLAUSE_BREAK = /;|,?\s*(?:trong đó|trong số đó|trong số này)\s*[,:]?|:\s|\.\s|\s+và\s+(?=phải|đồng thời)/giu
const LEAD_IN =
  /^(?:[-+–•]\s*)?(?:(?:đến|trong|vào|hết)\s+(?:hết\s+|cuối\s+)?năm\s+20\d{2}\s*,\s*)?(?:(?:phấn đấu|bảo đảm|đảm bảo|góp phần để|góp phần|tiếp tục|duy trì|có|đạt|là|và|về|trong năm|với)\s+)?/iu
const REACH = /\s*(?:đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|đạt|chiếm|là|còn|từ|ở mức|phải|có|:)+\s*$/iu

/** What a number measures: the words before it (`tỷ lệ giao dịch … đạt`), or those after it (`… thủ tục được công khai`). */
function metricOf(text: string, quantities: readonly Quantity[], index: number): string {
  const quantity = quantities[index]
  if (!quantity) return text
  const breaks = [...text.matchAll(CLAUSE_BREAK)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const clauseStart = Math.max(0, ...breaks.filter((gap) => gap.end <= quantity.start).map((gap) => gap.end))
  const clauseEnd = Math.min(text.length, ...breaks.filter((gap) => gap.start >= quantity.end).map((gap) => gap.start))
  const previous = quantities[index - 1]
  const next = quantities[index + 1]
  const from = previous && previous.end > clauseStart ? previous.end : clauseStart
  const to = next && next.start < clauseEnd ? next.start : clauseEnd
  const lead = text.slice(from, quantity.start)
  // After a comma or "và" the number begins a phrase of its own.
  const before = /(?:,|\svà)\s*$/.test(lead) ? '' : tidy(lead.replace(REACH, ''))
  const after = tidy(text.slice(quantity.end, to).replace(/\s*,?\s*(?:và|hoặc)?\s*(?:cắt giảm|giảm)?\s*$/iu, ''))
  if (syllables(before).length >= 4) return quantity.form === 'percent' ? before : tidy(`${before} ${text.slice(quantity.end, clauseEnd)}`)
  // The unit of a place in a ranking may not be written (`xếp thứ 10`).
  const written = text.slice(quantity.start, quantity.end).endsWith(quantity.unit)
  const own = quantity.form === 'percent' || !written ? after : tidy(text.slice(quantity.end - quantity.unit.length, to))
  const subject = tidy(`${before} ${own}`)
  // `100% công chức, tối thiểu 95% viên chức bố trí đúng vị trí việc làm`: the predicate stands at the end, for both.
  if (syllables(subject).length <= 4 && next) return tidy(`${subject} (${collapse(text.slice(to, sentenceClauseEnd(text, breaks, to)))})`)
  return subject === '' ? tidy(text.slice(clauseStart, clauseEnd)) : subject
}

function sentenceClauseEnd(text: string, breaks: readonly { start: number }[], from: number): number {
  return Math.min(text.length, ...breaks.filter((gap) => gap.start > from + 3).map((gap) => gap.start))
}

function tidy(text: string): string {
  return collapse(text)
    .replace(LEAD_IN, '')
    .replace(/^[\s,;:.)–-]+|[\s,;:.(–-]+$/gu, '')
    .replace(/^số\s+(?=\p{Ll})/u, '')
}

/** The year a sentence names as its goal: `đến năm 2030`, `vào năm 2025`, `trong năm 2022`. */
function horizonOf(text: string): string | null {
  // The year of what is compared with (`so với 90% của năm 2024`) is no goal.
  const folded = fold(text).replace(/so voi[^,;.]*?nam\s+20\d{2}/g, (compared) => ' '.repeat(compared.length))
  const goal = [...folded.matchAll(/(?:den|vao|trong|het)\s+(?:het\s+|cuoi\s+)?nam\s+(20\d{2})(?!\d)/g)].at(-1)
  if (goal?.[1]) return goal[1]
  return [...folded.matchAll(/nam\s+(20\d{2})(?![\d\s]*-)/g)].at(-1)?.[1] ?? null
}
