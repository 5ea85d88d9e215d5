import type { CatalogDocument, Entry } from '../../catalog/catalog.js'
import type { LineSpan } from '../../documents/document.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer, Citation } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { sameNumber } from '../understand/scope/codes.js'
import type { Question } from '../understand/understand.js'
import { abbreviationAnswer } from './abbreviation.js'
import { composeNotFound } from './answer.js'
import { citationOf, citeLines } from './cite.js'
import { type Composing, referenceText } from './statement.js'
import { answered } from './told.js'

/** Questions about a document itself: who signed it, its number and date, what a cited document or an abbreviation is. */
export function answerAbout(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  switch (question.intent) {
    case 'signer':
      return signerAnswer(question, groups, composing)
    case 'document-number':
      return ownNumberAnswer(question, groups, composing) ?? citedAnswer(question, groups, composing)
    case 'basis':
      return basisAnswer(question, groups, composing)
    case 'definition':
      return (
        ownAnswer(question, groups, composing) ??
        citedAnswer(question, groups, composing) ??
        abbreviationAnswer(question, groups, composing)
      )
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
  return answered(question, lines, [citeLines(catalog, only.index, [1, TITLE_LINES], '')], composing)
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

const MAX_SECTIONS = 8

/** What a document of the library is: title, office, number, date, how much it holds, and its main sections. */
function ownAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const codes = question.scope.ownCodes
  const named = groups
    .flatMap((group) => group.documents)
    .filter(({ head }) => codes.some((code) => head.number !== null && sameNumber(code.number, head.number)))
  const document = named[0]
  if (!document || named.length > 1 || question.query.words.length > 0) return null
  const { head } = document
  const count = (kind: Entry['kind']) => catalog.entries.filter((entry) => entry.document === document.index && entry.kind === kind).length
  const { language } = question
  const sections = document.sections.filter(({ parent }) => parent < 0).slice(0, MAX_SECTIONS)
  const lines = [
    head.organisation ? `${head.title} — ${head.organisation}.` : `${head.title}.`,
    messages.say(language, 'own-number', { number: head.number ?? '' }),
    ...(head.issued ? [messages.say(language, 'issued', { date: writtenDate(head.issued) })] : []),
    messages.say(language, 'holds', { tasks: count('task'), targets: count('target') }),
    ...(sections.length > 1
      ? [messages.say(language, 'sections', { titles: sections.map(({ path, title }) => `${path}. ${title}`).join('; ') })]
      : []),
  ]
  return answered(question, lines, [citeLines(catalog, document.index, [1, TITLE_LINES], '')], composing)
}

/** The letterhead and title stand within so many lines. */
const TITLE_LINES = 8

const MAX_BASES = 8

/** What a document is based on (căn cứ): the documents its preamble cites, of the kind and from the body that is asked for. */
function basisAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const documents = groups.flatMap((group) => group.documents)
  const asked = catalog.entries.filter((entry): entry is ReferenceEntry => {
    const document = documents.find(({ index }) => index === entry.document)
    return entry.kind === 'reference' && document !== undefined && entry.record.lines[0] < preambleEnd(document)
  })
  const fitting = asked.map((entry) => ({ entry, fit: namesIn(question, entry.record) }))
  const best = Math.max(0, ...fitting.map(({ fit }) => fit))
  const chosen = fitting.filter(({ fit }) => fit === best).map(({ entry }) => entry)
  const different = chosen.filter((entry, i) => chosen.findIndex((other) => other.record.number === entry.record.number) === i)
  if (different.length === 0) return null
  const shown = different.slice(0, MAX_BASES)
  const lines = shown.map((entry) => `${shown.length > 1 ? '• ' : ''}${referenceText(entry.record, question, composing)}`)
  const intro = shown.length > 1 ? [messages.say(question.language, 'basis')] : []
  return answered(
    question,
    [...intro, ...lines],
    shown.map((entry) => citationOf(catalog, entry)),
    composing,
    shown,
  )
}

type ReferenceEntry = Entry & { kind: 'reference' }

/** The line where the preamble ends and the first section begins. */
function preambleEnd(document: CatalogDocument): number {
  return Math.min(...document.sections.map((section) => section.lines[0]))
}

/** How many of kind and issuer of a cited document the question names. */
function namesIn(question: Question, reference: ReferenceEntry['record']): number {
  const asked = new Set(question.query.words.map((word) => word.folded))
  for (const { syllables } of question.query.expansions) for (const syllable of syllables) asked.add(syllable)
  const named = (text: string | null) =>
    text !== null &&
    fold(text)
      .split(/\s+/)
      .every((word) => asked.has(word))
  return (named(reference.kind) ? 1 : 0) + (named(reference.issuer) ? 1 : 0)
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
