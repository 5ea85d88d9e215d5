import type { EntryOf } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { nameKey } from '../../language/tokens.js'
import type { Answer } from '../answer.js'
import { type DocumentGroup, entriesIn } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { around } from './text.js'

/** `“Trung tâm” viết gọn là đơn vị nào?`: what a document calls by a shorter name (`… (sau đây gọi tắt là Trung tâm)`); null for any other question. */
export function shortNameAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { text, language } = question
  if (!ASKED.test(fold(text)) || ABBREVIATION.test(text)) return null
  const { catalog, messages } = composing
  const asked = ` ${nameKey(text)} `
  const found = groups.flatMap((group) => {
    const named = entriesIn(catalog, [group], 'passage').flatMap((entry) =>
      introducedIn(entry).filter(({ short }) => asked.includes(` ${nameKey(short)} `)),
    )
    // `Tổ công tác Đề án` rather than `Đề án`.
    const [best] = named.sort((a, b) => b.short.length - a.short.length)
    return best ? [{ ...best, office: group.organisation }] : []
  })
  if (found.length === 0) return null
  const lines = found.flatMap(({ entry, short, long, at, office }) => [
    `${found.length > 1 ? `• ${office ?? ''}: ` : ''}${messages.say(language, 'abbreviation', { short, long })}`,
    ...(found.length > 1 ? [] : [messages.say(language, 'statement', { text: around(entry.record.text, at, BEFORE) })]),
  ])
  const entries = found.map(({ entry }) => entry)
  return withSources(question, { lines, citations: entries.map((entry) => citationOf(catalog, entry)), entries }, composing)
}

const ASKED =
  /(?<!\p{L})(?:(?:viet|goi) (?:tat|gon|ngan)|(?:de |dung )?chi (?:don vi|co quan|noi|cai|ai)(?: nao| gi)?|la (?:don vi|co quan) (?:nao|gi)|nghia la)(?!\p{L})|(?:short|stands?) for|refers? to/u
/** `TTHC viết tắt của gì trong Kế hoạch?` asks of the letters. */
const ABBREVIATION = /(?<!\p{L})(?!(?:SCT|CCHC|KH|UBND)(?!\p{L}))\p{Lu}[\p{Lu}&]{1,9}(?!\p{L})/u
const INTRODUCED = /\((?:sau đây |dưới đây )?(?:gọi|viết) (?:tắt|gọn|chung)(?: là)?:?\s+["“]?([^()"”]{2,40}?)["”]?\)/giu
/** In characters. */
const BEFORE = 200

interface ShortName {
  entry: EntryOf<'passage'>
  short: string
  long: string
  at: number
}

/** The short names that a passage introduces, but not abbreviations, each with what stands before it. */
function introducedIn(entry: EntryOf<'passage'>): ShortName[] {
  const { text } = entry.record
  return [...text.matchAll(INTRODUCED)].flatMap((match) => {
    const short = match[1] ?? ''
    const before = text.slice(0, match.index).trimEnd()
    // The whole name mostly begins with the short one: `Trung tâm Khuyến công … (… Trung tâm)`.
    const from = wholeWordBefore(before, short)
    if (from < 0 || short === short.toUpperCase()) return []
    return [{ entry, short, long: before.slice(from), at: match.index }]
  })
}

/** Where a word last stands by itself; -1 for nowhere. */
function wholeWordBefore(text: string, word: string): number {
  let at = text.lastIndexOf(word)
  while (at > 0 && /\p{L}$/u.test(text.slice(0, at))) at = text.lastIndexOf(word, at - 1)
  return at >= 0 && !/^\p{L}/u.test(text.slice(at + word.length)) ? at : -1
}
