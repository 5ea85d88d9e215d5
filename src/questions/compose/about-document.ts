import type { CatalogDocument, Entry } from '../../catalog/catalog.js'
import type { LineSpan } from '../../documents/document.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer, Citation } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { sameNumber } from '../understand/scope.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citationOf, citeLines, sourceText } from './cite.js'
import { type Composing, referenceText } from './statement.js'

/** Questions about a document itself: who signed it, its number and date, what a cited document or an abbreviation is. */
export function answerAbout(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  switch (question.intent) {
    case 'signer':
      return signerAnswer(question, groups, composing)
    case 'document-number':
      return ownNumberAnswer(question, groups, composing) ?? citedAnswer(question, groups, composing)
    case 'definition':
      return citedAnswer(question, groups, composing) ?? abbreviationAnswer(question, groups, composing)
    default:
      return null
  }
}

function signerAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { messages } = composing
  const documents = groups.flatMap((group) => group.documents)
  const signed = documents.filter((document) => document.head.signer !== null)
  if (signed.length === 0) return composeNotFound(question, messages.say(question.language, 'not-found-signer'), [], composing)
  const citations = signed.map((document) => signatureOf(document, composing))
  const lines = signed.map(({ head }) => {
    const text = messages.say(question.language, 'signer', { name: head.signer?.name ?? '', role: head.signer?.role ?? '' })
    return signed.length === 1 ? text : `• ${head.title}, ${head.organisation ?? ''}: ${text}`
  })
  return answered(question, lines, citations, composing)
}

/** The lines of the signature. */
function signatureOf(document: CatalogDocument, { catalog }: Composing): Citation {
  const name = document.head.signer?.name ?? ''
  const closing = catalog.entries.findLast(
    (entry) => entry.document === document.index && entry.kind === 'passage' && entry.record.text.includes(name),
  )
  const before = catalog.entries.findLast(
    (entry) => entry.document === document.index && entry.kind === 'passage' && /GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG/.test(entry.record.text),
  )
  const end = closing?.record.lines ?? before?.record.lines ?? [1, 1]
  const start = before && before.record.lines[0] <= end[0] && end[0] - before.record.lines[0] < 40 ? before.record.lines[0] : end[0]
  const lines: LineSpan = [start, end[1]]
  return citeLines(catalog, document.index, lines, '')
}

/** `Kế hoạch … mang số hiệu gì?`: only where the question is about a document of the library, not one it cites. */
function ownNumberAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const documents = groups.flatMap((group) => group.documents)
  const only = documents.length === 1 ? documents[0] : undefined
  if (!only || !asksOwnNumber(question, only)) return null
  const { head } = only
  if (head.number === null) return composeNotFound(question, messages.say(question.language, 'not-found-own-number'), [], composing)
  const lines = [
    messages.say(question.language, 'own-number', { number: head.number }),
    ...(head.issued ? [messages.say(question.language, 'issued', { date: writtenDate(head.issued) })] : []),
  ]
  return answered(question, lines, [citeLines(catalog, only.index, [1, 8], '')], composing)
}

/** The topic is nothing but the document's own title. */
function asksOwnNumber(question: Question, document: CatalogDocument): boolean {
  const title = fold(document.head.title)
  const foreign = question.query.words.filter(
    (word) =>
      !title.includes(word.folded) &&
      !/^(?:so|ky|hieu|ban|van|ngay|ke|hoach|cchc|cai|cach|hanh|chinh|cong|thuong|ban|hanh|number|document)$/.test(word.folded),
  )
  return foreign.length === 0
}

/** What a cited document is: number, date, issuer and subject, from the place that tells most. */
function citedAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const codes = question.scope.otherCodes
  if (codes.length === 0) return null
  const allowed = new Set(groups.flatMap((group) => group.documents.map((document) => document.index)))
  const found = composing.catalog.entries.filter(
    (entry): entry is Entry & { kind: 'reference' } =>
      entry.kind === 'reference' && allowed.has(entry.document) && codes.some((code) => sameNumber(code.number, entry.record.number)),
  )
  if (found.length === 0) return null
  const told = (entry: Entry & { kind: 'reference' }) =>
    (entry.record.subject ? 2 + Math.min(1, entry.record.subject.length / 200) : 0) +
    (entry.record.issued ? 2 : 0) +
    (entry.record.issuer ? 1 : 0)
  const best = found.reduce((a, b) => (told(b) > told(a) ? b : a))
  const passage = composing.catalog.entries.find(
    (entry) =>
      entry.document === best.document &&
      entry.kind === 'passage' &&
      entry.record.lines[0] <= best.record.lines[0] &&
      entry.record.lines[1] >= best.record.lines[0],
  )
  const lines = [
    referenceText(best.record, question, composing),
    ...(passage
      ? [
          composing.messages.say(question.language, 'statement', {
            text: passage.record && 'text' in passage.record ? passage.record.text.slice(0, 500) : '',
          }),
        ]
      : []),
  ]
  return answered(question, lines, [citationOf(composing.catalog, passage ?? best)], composing, [best])
}

/** What an abbreviation means: as a document explains it, `long form (ABBR)`, else as it is generally used. */
function abbreviationAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const short = /(?<![\p{L}/])(\p{Lu}[\p{Lu}&]{1,9}(?: INDEX)?)(?![\p{L}/-])/gu
  const allowed = new Set(groups.flatMap((group) => group.documents.map((document) => document.index)))
  const scoped = (at: number, end: number) => question.scope.spans.some((span) => at >= span.start && end <= span.end)
  for (const match of question.text.matchAll(short)) {
    const word = match[1] ?? ''
    if (scoped(match.index, match.index + word.length)) continue
    for (const entry of catalog.entries) {
      if (entry.kind !== 'passage' || !allowed.has(entry.document)) continue
      const at = entry.record.text.search(new RegExp(`\\(${word.replace(' ', '\\s')}\\)`))
      if (at < 0) continue
      const long = longForm(entry.record.text.slice(0, at), word)
      const lines = [
        messages.say(question.language, 'abbreviation', { short: word, long }),
        messages.say(question.language, 'statement', { text: around(entry.record.text, at) }),
      ]
      return answered(question, lines, [citationOf(catalog, entry)], composing)
    }
  }
  return null
}

/** The words before `(ABBR)` from the one whose initial begins the abbreviation. */
function longForm(before: string, short: string): string {
  const words = before.trim().split(/\s+/)
  const initials = fold(short).replace(/[^a-z]/g, '')
  for (let count = initials.length; count <= initials.length + 5 && count <= words.length; count++) {
    const tail = words.slice(-count)
    if (fold(tail[0] ?? '').startsWith(initials.charAt(0)) && isSubsequence(initials, tail.map((word) => fold(word).charAt(0)).join('')))
      return tail.join(' ').replace(/[,;]$/, '')
  }
  return words.slice(-10).join(' ')
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part.charAt(at)) at++
  return at === part.length
}

function around(text: string, at: number): string {
  const start = Math.max(0, text.lastIndexOf(';', at - 160) + 1, at - 200)
  return text.slice(start, at + 120).trim()
}

function answered(
  question: Question,
  lines: readonly string[],
  citations: Citation[],
  composing: Composing,
  entries: Entry[] = [],
): Answer {
  const { catalog, messages } = composing
  const sources = citations.slice(0, 5).map((citation) => sourceText(catalog, citation, messages, question.language))
  const tail =
    sources.length === 1
      ? messages.say(question.language, 'source', { source: sources[0] ?? '' })
      : [messages.say(question.language, 'sources'), ...sources].join('\n')
  return {
    status: 'answered',
    language: question.language,
    text: [...lines, tail].join('\n').slice(0, 1500),
    records: entries.map((entry) => entry.record),
    citations: citations.slice(0, 12),
  }
}
