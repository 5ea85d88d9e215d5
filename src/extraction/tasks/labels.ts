import type { ColumnTitles } from '../../documents/columns.js'
import type { ColumnRole } from '../../knowledge/schema.js'
import { tokenize } from '../../language/tokens.js'

/** A labelled value: `Đơn vị chủ trì: Thanh tra`. */
export interface Label {
  role: ColumnRole
  value: string
}

const MAX_WORDS_BEFORE_COLON = 5

/**
 * Reads a text that is made of labelled values, one or several: `Đơn vị chủ trì: Thanh tra;`, `(Chủ trì: Văn phòng; phối
 * hợp: các phòng; thời gian: Quý II)`. Empty when the text does not begin with a label.
 */
export function readLabels(written: string, titles: ColumnTitles): Label[] {
  const text = /^\(.*\)[.;]?$/.test(written.trim()) ? withoutBrackets(written.trim()) : written
  const starts = labelStarts(text, titles)
  const first = starts[0]
  if (!first || !/^[\s(+–-]*$/.test(text.slice(0, first.at))) return []
  return starts.map((start, i) => ({
    role: start.role,
    value: text
      .slice(start.valueAt, starts[i + 1]?.at ?? text.length)
      .replace(/^[\s:]+/, '')
      .replace(/[\s;.(]+$/, (end) => (/\.{3}/.test(end) ? end.trim() : ''))
      .replace(/^\((.*)\)$/, '$1'),
  }))
}

/**
 * Reads a text that states a task and then its attributes: `Hoàn thiện quy trình (Chủ trì: Phòng A; thời gian: Quý II).`, or behind the
 * sentence without brackets: `Hoàn thiện quy trình. Đơn vị chủ trì: Phòng A; thời gian: Quý II.`
 *
 * @returns null when no attributes end the text, or it has more sentences than the one of the task
 */
export function readTaskWithLabels(text: string, titles: ColumnTitles): { task: string; labels: Label[] } | null {
  const match = /^(.*?\S)\s*(\((?:[^()]|\([^()]*\))*\))[.;]?$/su.exec(text)
  const labels = match?.[2] ? readLabels(match[2], titles) : []
  if (match?.[1] && labels.length > 0) return { task: match[1], labels }
  const start = labelStarts(text, titles).find(({ role, at }) => role === 'lead' && /[.;]\s*$/.test(text.slice(0, at)))
  if (!start || SENTENCE_ENDS.test(text.slice(0, start.at).trim())) return null
  const behind = readLabels(text.slice(start.at), titles)
  return behind.some(({ value }) => SENTENCE_ENDS.test(value)) ? null : { task: text.slice(0, start.at).trim(), labels: behind }
}

/** A sentence that ends with another one behind it. */
const SENTENCE_ENDS = /[.!?]\s+\p{Lu}/u

/** Takes off brackets that open and close the whole text. */
function withoutBrackets(text: string): string {
  const inner = text.replace(/[.;]$/, '').slice(1, -1)
  let depth = 0
  for (const letter of inner) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (depth < 0) return text
  }
  return inner
}

function labelStarts(text: string, titles: ColumnTitles): { role: ColumnRole; at: number; valueAt: number }[] {
  const tokens = tokenize(text)
  const words = tokens.map((token) => token.folded)
  const starts: { role: ColumnRole; at: number; valueAt: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !mayBegin(text, token.start)) continue
    for (const title of titles.allAt(words, i)) {
      const last = tokens[i + title.length - 1]
      const colon = last && title.role !== 'number' ? colonAfter(text, token.start, last.end) : null
      if (colon === null) continue
      starts.push({ role: title.role, at: token.start, valueAt: colon + 1 })
      break
    }
  }
  return starts
}

/** A label begins the text, or follows a mark that ends what stood before. */
function mayBegin(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && text.charAt(before) === ' ') before--
  return before < 0 || '.;,(–-+'.includes(text.charAt(before))
}

/** The colon that ends a label: right after its title, or after a few words that qualify it (`Đơn vị chủ trì tham mưu:`). */
function colonAfter(text: string, start: number, end: number): number | null {
  const colon = text.indexOf(':', start)
  if (colon < end) return null
  const between = text.slice(end, colon)
  return /[.;]/.test(between) || between.trim().split(/\s+/).length > MAX_WORDS_BEFORE_COLON ? null : colon
}
