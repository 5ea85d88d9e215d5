import { fold } from '../../language/fold.js'
import { tokenize } from '../../language/tokens.js'
import { type Answer, type Citation, MAX_ANSWER_CHARACTERS, MAX_CITATIONS } from '../answer.js'

/** The two halves of a question that asks two things, as they are written. */
export interface Parts {
  first: string
  /** Goes on from the first: `…, và mấy cái đưa lên tỉnh?` */
  second: string
}

const ENGLISH = 'who|whom|what|which|when|where|how|why'
const ASKS = new RegExp(
  String.raw`(?<!\p{L})(?:ai|gì|nào|đâu|bao nhiêu|bao nhieu|mấy|bn|bao giờ|bao gio|thế nào|the nao|ra sao|vì sao|vi sao|${ENGLISH})(?!\p{L})`,
  'iu',
)
/** Without marks `dau` is as often `đầu`, `may` a machine only seldom. */
const ASKS_BARE = new RegExp(
  String.raw`(?<!\p{L})(?:ai|gi|nao|o dau|bao nhieu|may|bn|bao gio|the nao|ra sao|vi sao|${ENGLISH})(?!\p{L})`,
  'iu',
)
/** Where a second question may begin: behind a comma or semicolon, with or without a word that joins. */
const JOINT = /\s*[,;:–?]\s+(?:(?:và|va|còn|con|rồi|roi|với|thế|and|but)\s+)?|\s+(?:và|còn|and)\s+/giu
/** In syllables: a shorter first half has no topic that a second one could go on from. */
const MIN_FIRST = 5
const MIN_SECOND = 2

/**
 * `Phấn đấu chờ không quá bao nhiêu phút, 9 tháng đang là bao nhiêu?`: one message, two questions, each with its own question word.
 *
 * @returns null for a question that asks one thing
 */
export function partsOf(text: string): Parts | null {
  for (const joint of text.matchAll(JOINT)) {
    const first = text.slice(0, joint.index).trim()
    const second = text.slice(joint.index + joint[0].length).trim()
    if (asksWith(first, MIN_FIRST) && asksWith(second, MIN_SECOND)) return { first, second }
  }
  return null
}

function asksWith(text: string, least: number): boolean {
  return (fold(text) === text.toLowerCase() ? ASKS_BARE : ASKS).test(text) && tokenize(text).length >= least
}

/**
 * Two answers in one message, the second below the first.
 *
 * @returns the first alone where the second says nothing new, or both do not fit
 */
export function joined(first: Answer, second: Answer): Answer {
  const text = `${first.text}\n${second.text}`
  if (first.text.includes(firstLine(second)) || isAround(second, first) || text.length > MAX_ANSWER_CHARACTERS) return first
  return {
    ...first,
    text,
    records: [...first.records, ...second.records],
    citations: different([...first.citations, ...second.citations]).slice(0, MAX_CITATIONS),
  }
}

/** Whether an answer is no more than the whole of what the other told a part of: a table around its row. */
function isAround({ citations }: Answer, part: Answer): boolean {
  return (
    citations.length > 0 &&
    citations.every(({ document, lines }) =>
      part.citations.some(
        (own) => own.document === document && lines[0] <= own.lines[0] && own.lines[1] <= lines[1] && span(lines) > span(own.lines),
      ),
    )
  )
}

function span([first, last]: Citation['lines']): number {
  return last - first
}

/** Whether two answers say the same in their first lines, which answer. */
export function beginsAs(one: Answer, other: Answer): boolean {
  return firstLine(one) === firstLine(other)
}

function firstLine({ text }: Answer): string {
  return text.split('\n')[0] ?? ''
}

function different(citations: readonly Citation[]): Citation[] {
  const key = ({ document, lines }: Citation) => `${document}:${lines.join('-')}`
  return citations.filter((citation, i) => citations.findIndex((other) => key(other) === key(citation)) === i)
}
