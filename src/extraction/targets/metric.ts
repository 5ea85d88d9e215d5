import { collapse, fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import type { Quantity } from './quantities.js'

/**
 * What a number of a sentence measures: the words before it (`tỷ lệ giao dịch … đạt`), those after it (`… thủ tục được công
 * khai`), or the label before a colon (`Hồ sơ nộp trực tuyến: từ 85% trở lên`).
 *
 * @param index which of the quantities of the sentence
 */
export function metricOf(text: string, quantities: readonly Quantity[], index: number): string {
  const quantity = quantities[index]
  if (!quantity) return text
  const clause = clauseAt(text, quantity)
  const own = wordsAt(text, quantities, index, quantity, clause)
  const label = labelOf(text, quantities, quantity)
  const bare = own === '' || fold(own) === fold(quantity.unit)
  if (label !== null && bare) return label
  if (label !== null && syllables(own).length <= MAX_WITH_LABEL) return `${label}: ${own}`
  return own === '' ? tidy(text.slice(clause.start, clause.end)) : own
}

/** So short, what stands at a number says too little without the label (`riêng lĩnh vực đất đai`). */
const MAX_WITH_LABEL = 6
const MAX_LABEL = 24

/** What stands before the first colon where it names what is measured; null for the announcement of a list (`Phấn đấu đến năm 2025:`). */
function labelOf(text: string, quantities: readonly Quantity[], { start }: Quantity): string | null {
  const colon = text.search(/:\s/)
  if (colon < 0 || colon > start || quantities.some((other) => other.start < colon)) return null
  const label = tidy(text.slice(0, colon))
  const size = syllables(label).length
  return size < 2 || size > MAX_LABEL || ANNOUNCES.test(fold(label)) ? null : label
}

const ANNOUNCES =
  /^(?:phan dau|muc tieu|chi tieu|cu the|trong do|ve |den |nam |giai doan|hang nam|yeu cau|tap trung|nhiem vu|bao gom|san pham|thoi gian thuc hien|don vi|co quan|chu tri|phoi hop|kinh phi)|(?:sau|gom|cu the|nhu|la|dat|nhung|cac|voi|phan dau|muc tieu|chi tieu|nam 20\d\d)$/

const CLAUSE_BREAK = /;|,?\s*(?:trong đó|trong số đó|trong số này)\s*[,:]?|:\s|\.\s|\s+và\s+(?=phải|đồng thời)/giu
const LEAD_IN =
  /^(?:[-+–•]\s*)?(?:(?:đến|trong|vào|hết)\s+(?:hết\s+|cuối\s+)?năm\s+20\d{2}\s*,\s*)?(?:(?:phấn đấu|bảo đảm|đảm bảo|góp phần để|góp phần|tiếp tục|duy trì|có|đạt|là|và|về|trong năm|với)\s+)?/iu
const REACH = /\s*(?:đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|đạt|chiếm|là|còn|từ|ở mức|phải|có|:)+\s*$/iu

/** A part of a sentence between `;`, colons and the like, by offsets. */
interface Clause {
  start: number
  end: number
  breaks: readonly { start: number; end: number }[]
}

function clauseAt(text: string, quantity: Quantity): Clause {
  const breaks = [...text.matchAll(CLAUSE_BREAK)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return {
    start: Math.max(0, ...breaks.filter((gap) => gap.end <= quantity.start).map((gap) => gap.end)),
    end: Math.min(text.length, ...breaks.filter((gap) => gap.start >= quantity.end).map((gap) => gap.start)),
    breaks,
  }
}

/** The part of a metric that stands at its number: the words before it, or those after it; empty where there are none. */
function wordsAt(text: string, quantities: readonly Quantity[], index: number, quantity: Quantity, clause: Clause): string {
  const previous = quantities[index - 1]
  const next = quantities[index + 1]
  const from = previous && previous.end > clause.start ? previous.end : clause.start
  const to = next && next.start < clause.end ? next.start : clause.end
  const lead = text.slice(from, quantity.start)
  // After a comma or "và" the number begins a phrase of its own.
  const before = /(?:,|\svà)\s*$/.test(lead) ? '' : tidy(lead.replace(REACH, ''))
  const after = tidy(text.slice(quantity.end, to).replace(/\s*,?\s*(?:và|hoặc)?\s*(?:cắt giảm|giảm)?\s*$/iu, ''))
  if (syllables(before).length >= 4) return quantity.form === 'percent' ? before : tidy(`${before} ${text.slice(quantity.end, clause.end)}`)
  // The unit of a place in a ranking may not be written (`xếp thứ 10`).
  const written = text.slice(quantity.start, quantity.end).endsWith(quantity.unit)
  const own = quantity.form === 'percent' || !written ? after : tidy(text.slice(quantity.end - quantity.unit.length, to))
  const subject = tidy(`${before} ${own}`)
  // `100% công chức, tối thiểu 95% viên chức bố trí đúng vị trí việc làm`: the predicate stands at the end, for both.
  if (syllables(subject).length <= 4 && next && to < clause.end)
    return tidy(`${subject} (${collapse(text.slice(to, sentenceClauseEnd(text, clause.breaks, to)))})`)
  return subject
}

function sentenceClauseEnd(text: string, breaks: readonly { start: number }[], from: number): number {
  return Math.min(text.length, ...breaks.filter((gap) => gap.start > from + 3).map((gap) => gap.start))
}

export function tidy(text: string): string {
  return collapse(text)
    .replace(LEAD_IN, '')
    .replace(/^[\s,;:.)–-]+|[\s,;:.(–-]+$/gu, '')
    .replace(/^số\s+(?=\p{Ll})/u, '')
}
