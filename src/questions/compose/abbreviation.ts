import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { entryText } from '../find/text.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { around } from './text.js'

/** What an abbreviation means: as a document explains it (`long form (ABBR)`, `ABBR: long form`), else as it is generally used. */
export function abbreviationAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  if (isAboutMore(question)) return null
  const { catalog, messages } = composing
  const allowed = new Set(groups.flatMap((group) => group.documents.map((document) => document.index)))
  const entries = catalog.entries.filter((entry) => allowed.has(entry.document) && entry.kind !== 'section')
  const asked = abbreviationsIn(question, composing)
  if (asked.length > 1 && saysOnly(question.query, asked.join(' '))) return severalMeanings(question, asked, entries, composing)
  for (const short of asked) {
    const explained = explanationOf(short, entries, composing.usualMeaning(short))
    if (!explained) continue
    const citation = citationOf(catalog, explained.entry)
    const lines = [
      messages.say(question.language, 'abbreviation', { short, long: meaning(explained.long, question, composing) }),
      messages.say(question.language, 'statement', {
        text: aroundWord(catalog.quote(explained.entry.document, explained.entry.record.lines), short),
      }),
    ]
    return withSources(question, { lines, citations: [citation] }, composing)
  }
  for (const short of asked) {
    const long = composing.usualMeaning(short)
    const user = entries.find((entry) => wholeWord(short).test(entryText(entry)))
    if (long === null || !user) continue
    const lines = [messages.say(question.language, 'abbreviation-general', { short, long: meaning(long, question, composing) })]
    return withSources(question, { lines, citations: [citationOf(catalog, user)] }, composing)
  }
  // A word in capitals that no document has cannot be explained by any passage.
  const unknown = asked.find((short) => question.text.includes(short) && !entries.some((entry) => wholeWord(short).test(entryText(entry))))
  if (!unknown || asked.length > 1) return null
  const usual = composing.usualMeaning(unknown)
  const text =
    usual === null
      ? messages.say(question.language, 'not-found-abbreviation', { short: unknown })
      : messages.say(question.language, 'unused-abbreviation', { short: unknown, long: usual })
  return composeNotFound(question, text, [], composing)
}

/** `PAPI, PCI, SIPAS là gì?`: nothing else is asked, so each in a line; null where the documents have none of them. */
function severalMeanings(question: Question, asked: readonly string[], entries: readonly Entry[], composing: Composing): Answer | null {
  const { catalog, messages, usualMeaning } = composing
  const typed = question.text.toUpperCase()
  const inOrder = [...asked].sort((a, b) => typed.indexOf(a) - typed.indexOf(b))
  const found = inOrder.flatMap((short) => {
    const explained = explanationOf(short, entries, usualMeaning(short))
    const user = explained?.entry ?? entries.find((entry) => wholeWord(short).test(entryText(entry)))
    const long = explained?.long ?? usualMeaning(short)
    if (!user || long === null) return []
    const how = explained ? 'abbreviation' : 'abbreviation-general'
    return [
      {
        line: `• ${messages.say(question.language, how, { short, long: meaning(long, question, composing) })}`,
        citation: citationOf(catalog, user),
      },
    ]
  })
  if (found.length < 2) return null
  return withSources(question, { lines: found.map(({ line }) => line), citations: found.map(({ citation }) => citation) }, composing)
}

/** English readers get the term in their language, too. */
function meaning(long: string, { language }: Question, { englishName }: Composing): string {
  const english = language === 'en' ? englishName(long) : null
  return english === null ? long : `${long} (${english})`
}

/** In `ba nhiệm vụ CCHC mà Sở chưa làm xong là gì` the abbreviation is one word of several: nobody asks what it means. */
function isAboutMore({ text, query }: Question): boolean {
  const folded = fold(text)
  if (OUTRIGHT.test(folded)) return false
  return SAYS_MORE.test(folded) || query.words.filter(({ weight, name }) => weight >= 0.5 && !name).length > MAX_BESIDE
}

const OUTRIGHT = /viet tat|nghia|day du|chu gi|la chi so gi|tieng viet|(?:chu|do) (?:do |nay )?la (?:cai )?gi|stands? for|mean/
const SAYS_MORE = /(?<!\p{L})(?:ma|chua|khong|phai|can|da|se|duoc giao|hoan thanh)(?!\p{L}).* (?:la|gom) (?:nhung )?(?:gi|nao)/u
const MAX_BESIDE = 3

/** Capitals, or a name written like one: `CCVC`, `IoT`. */
const CAPITALS = /(?<![\p{L}/])(\p{Lu}[\p{Lu}&]{1,9}(?: INDEX)?|\p{Lu}\p{Ll}{0,2}\p{Lu})(?![\p{L}/-])/gu
const MAX_SHORT = 10

/** Words in capitals and known abbreviations however they are typed, those nearest to `là gì`, `viết tắt` first. */
function abbreviationsIn(question: Question, { usualMeaning }: Composing): string[] {
  const { text } = question
  const asking = Math.max(0, fold(text).search(/viet tat|nghia|la (?:chi so )?gi|stand|mean/))
  const own = (at: number, length: number) => !question.scope.spans.some((span) => at >= span.start && at + length <= span.end)
  const known = [...text.matchAll(/\p{L}+/gu)].filter((match) => match[0].length <= MAX_SHORT && usualMeaning(match[0]) !== null)
  const found = [...text.matchAll(CAPITALS), ...known].filter((match) => own(match.index, match[0].length))
  const near = found.sort((a, b) => Math.abs(a.index - asking) - Math.abs(b.index - asking))
  return [...new Set(near.map((match) => match[0].toUpperCase()))]
}

function explanationOf(short: string, entries: readonly Entry[], usual: string | null): { entry: Entry; long: string } | null {
  const escaped = short.replace(' ', String.raw`\s`)
  const inBrackets = new RegExp(String.raw`\((?:(?:sau đây )?(?:gọi|viết) tắt là:?\s+)?${escaped}\)`, 'iu')
  const inNotes = new RegExp(String.raw`(?<![\p{L}/])${escaped}\s*(?::|=|là viết tắt của)\s*(\p{Ll}[^;.()]{3,80})`, 'u')
  for (const entry of entries) {
    const text = entryText(entry)
    const at = text.search(inBrackets)
    if (at >= 0) return { entry, long: longForm(text.slice(0, at), short, usual) }
  }
  for (const entry of entries) {
    const text = entryText(entry)
    const noted = inNotes.exec(text)
    if (noted?.[1]) return { entry, long: noted[1].trim() }
  }
  return null
}

function wholeWord(word: string, flags = 'u'): RegExp {
  return new RegExp(String.raw`(?<![\p{L}/])${word}(?![\p{L}])`, flags)
}

/** The words before `(ABBR)` from the one whose initial begins the abbreviation. */
function longForm(before: string, short: string, usual: string | null): string {
  const said = before.trim()
  if (usual !== null && fold(said).endsWith(fold(usual))) return said.slice(-usual.length)
  const words = before.trim().split(/\s+/)
  const initials = fold(short).replace(/[^a-z]/g, '')
  for (let count = initials.length; count <= initials.length + 5 && count <= words.length; count++) {
    const tail = words.slice(-count)
    if (fold(tail[0] ?? '').startsWith(initials.charAt(0)) && isSubsequence(initials, tail.map((word) => fold(word).charAt(0)).join('')))
      return tail.join(' ').replace(/[,;]$/, '')
  }
  // The initials of an English name do not tell where the Vietnamese one begins: at its capital, else at the clause.
  const clause = (before.split(/[;:.()]|,\s+(?=\p{Lu})/u).at(-1) ?? before).trim()
  const named = /(?:^|\s)(\p{Lu}\p{Ll}+(?:\s+(?!\p{Lu}\p{Ll})\S+)*)$/u.exec(clause)?.[1]
  return named ?? clause.replace(/^(?:và|các)\s+/u, '')
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part.charAt(at)) at++
  return at === part.length
}

/** The source's own words around an abbreviation. */
function aroundWord(quote: string, short: string): string {
  return around(quote, Math.max(0, quote.search(wholeWord(short, 'iu'))), AFTER_WORD)
}

/** In characters. */
const AFTER_WORD = 120
