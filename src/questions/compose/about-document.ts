import type { Catalog, CatalogDocument, EntryKind, EntryOf } from '../../catalog/catalog.js'
import { type LineSpan, spanAround } from '../../documents/document.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { nameKey, syllables } from '../../language/tokens.js'
import type { Answer, Citation } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { sameNumber } from '../understand/scope/codes.js'
import type { Question } from '../understand/understand.js'
import { abbreviationAnswer } from './abbreviation.js'
import { composeNotFound } from './answer.js'
import { citationOf, citeLines } from './cite.js'
import { withSources } from './layout.js'
import { type Composing, referenceText } from './statement.js'
import { shortened, withoutFullStop } from './text.js'

/** Questions about a document itself: who signed it, its number and date, what a cited document or an abbreviation is. */
export function answerAbout(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  switch (question.intent) {
    case 'signer':
      return signerAnswer(question, groups, composing)
    case 'recipients':
      return recipientsAnswer(question, groups, composing)
    case 'person':
      return personAnswer(question, groups, composing)
    case 'document-number':
      return ownNumberAnswer(question, groups, composing) ?? (asksForNumber(question) ? null : citedAnswer(question, groups, composing))
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

function signerAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer {
  const missing = composing.messages.say(question.language, 'not-found-signer')
  // Who signed a document that is only cited here, no document tells.
  if (question.scope.otherCodes.length > 0) return composeNotFound(question, missing, [], composing)
  const documents = groups.flatMap((group) => group.documents)
  if (namesOtherKind(question, documents)) return composeNotFound(question, missing, [], composing)
  const signed = documents.filter(({ head }) => head.signer !== null)
  if (signed.length === 0) return composeNotFound(question, missing, [], composing)
  return signatures(question, signed, composing)
}

/** `kế hoạch thực hiện Quyết định 468 là số mấy`: the number is asked for of another document than the one that is named. */
function asksForNumber({ text }: Question): boolean {
  return /(?<!\p{L})so (?:may|bao nhieu|nao|hieu)(?!\p{L})|what number|which number/u.test(fold(text))
}

/** `Ai ký quyết định đó?` where no document is a decision: one is meant that is only cited. */
function namesOtherKind({ text, scope }: Question, documents: readonly CatalogDocument[]): boolean {
  const cited = /(?<!\p{L})(?:quyet dinh|nghi quyet|nghi dinh|thong tu|cong van)(?!\p{L})/u.test(fold(text))
  return (
    cited &&
    scope.ownCodes.length === 0 &&
    documents.every(({ head }) => head.kind !== 'decision' && head.kind !== 'other' && head.kind !== 'dispatch')
  )
}

const MAX_RECIPIENTS = 30

/** `Kế hoạch này gửi cho những ai?`: what stands below `Nơi nhận`, where the question is about the documents themselves. */
function recipientsAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  if (!isAboutDocuments(question)) return null
  const documents = groups.flatMap((group) => group.documents)
  const found = documents.flatMap((document) => {
    const lists = recipientsOf(catalog, document.index)
    return lists.length > 0 ? [{ document, lists }] : []
  })
  if (found.length === 0) return composeNotFound(question, messages.say(question.language, 'not-found-recipients'), [], composing)
  const lines = found.flatMap(({ document, lists }) => [
    documents.length > 1 ? `• ${nameOf(document.head)}:` : messages.say(question.language, 'recipients'),
    ...lists.slice(0, MAX_RECIPIENTS).map(({ record }) => `- ${withoutFullStop(record.text)}`),
  ])
  const citations = found.map(({ document, lists }) =>
    citeLines(catalog, document.index, spanAround(lists.map(({ record }) => record.lines)), ''),
  )
  return withSources(question, { lines, citations }, composing)
}

/** Nothing is asked about but a document as such. */
function isAboutDocuments({ query, scope }: Question): boolean {
  const own = new Set(syllables(SENDING))
  const kinds = scope.kinds.length > 0 || scope.ownCodes.length > 0
  return kinds && query.words.every(({ folded, weight }) => weight < 0.3 || own.has(folded))
}

const SENDING =
  'nơi nhận gửi cho tới đến lên được văn bản kế hoạch báo cáo cchc cải cách hành chính cơ quan sở ubnd tỉnh bản đề plan report sent recipients copied receive ngoài'

/** The recipients that a document names, in order: the items between `Nơi nhận` and the signature. */
function recipientsOf(catalog: Catalog, document: number): EntryOf<'passage'>[] {
  const closing = catalog.entriesOf(document, 'passage').filter(({ record }) => record.kind === 'closing')
  const from = closing.findIndex(({ record }) => /^Nơi nhận/iu.test(record.text))
  if (from < 0) return []
  const items = addressees(catalog, document)
  for (const entry of closing.slice(from)) {
    const text = entry.record.text.replace(/^Nơi nhận\s*:?\s*/iu, '').replace(SIGNING, '')
    if (items.length > 0 && /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH))/u.test(text)) break
    if (/\p{L}/u.test(text) && text !== text.toUpperCase()) items.push({ ...entry, record: { ...entry.record, text } })
  }
  return items
}

/** `Kính gửi: - UBND tỉnh; - Sở Nội vụ.`: whom a report is addressed to, in its line or the items below it. */
function addressees(catalog: Catalog, document: number): EntryOf<'passage'>[] {
  const passages = catalog.entriesOf(document, 'passage')
  const at = passages.findIndex(({ record }) => /^Kính gửi/iu.test(record.text))
  const address = passages[at]
  if (!address) return []
  if (!/:\s*$/.test(address.record.text)) return [address]
  const below = passages.slice(at + 1)
  const end = below.findIndex(({ record }) => record.kind !== 'bullet')
  return below.slice(0, end < 0 ? below.length : end)
}

/** Who signs, where a tool joined the two columns below a document. */
const SIGNING = /(?:^|\s+)(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*)?(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)$/u

/** `Giám đốc Sở là ai?`: the documents name people only where they sign. */
function personAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer {
  const asked = fold(question.text)
  const documents = groups.filter((group) => group.mustNameOffice === null).flatMap((group) => group.documents)
  const named = documents.filter(
    ({ head }) => head.signer !== null && asksForRole(asked, head.signer.role) && !namesOtherUnit(question, head),
  )
  return named.length > 0
    ? signatures(question, named, composing)
    : composeNotFound(question, composing.messages.say(question.language, 'not-found-person'), [], composing)
}

/** `Giám đốc Trung tâm …`: the role is held in another unit than the one that signed. */
function namesOtherUnit({ query }: Question, { organisation, signer }: CatalogDocument['head']): boolean {
  const own = new Set(syllables([organisation ?? '', signer?.role ?? '', ROLE_WORDS].join(' ')))
  return query.words.some(({ folded, weight }) => weight >= 0.3 && !own.has(folded))
}

const ROLE_WORDS =
  'giám đốc phó chủ tịch người đứng đầu lãnh đạo ông bà tên sở tỉnh director deputy head chairman chairperson of the department name'

/** Whether a question asks for who holds a role: `Phó Giám đốc (KT. Giám đốc)` is not the director. */
function asksForRole(folded: string, role: string): boolean {
  const own = fold(role).replace(/\(.*$/, '').trim()
  const director = /director/.test(folded)
    ? folded.replace(/(?:deputy|vice) director/, 'pho giam doc').replace(/director/, 'giam doc')
    : folded
  const head = /^(?:pho )?\S+ \S+/.exec(own)?.[0] ?? own
  return director.includes(head) && (head.startsWith('pho ') || !director.includes(`pho ${head}`))
}

function signatures(question: Question, documents: readonly CatalogDocument[], composing: Composing): Answer {
  const { messages, catalog } = composing
  const lines = documents.map(({ head }) => {
    const text = messages.say(question.language, 'signer', { name: head.signer?.name ?? '', role: head.signer?.role ?? '' })
    return documents.length === 1 ? text : `• ${nameOf(head)}: ${text}`
  })
  const citations = documents.map(({ head, index }) => citeLines(catalog, index, head.evidence.signer ?? TOP, ''))
  return withSources(question, { lines, citations }, composing)
}

function nameOf({ title, organisation }: CatalogDocument['head']): string {
  return [title, ...(organisation ? [organisation] : [])].join(', ')
}

/** Where nothing else tells, the first line stands for the document. */
const TOP: LineSpan = [1, 1]

/** `Kế hoạch … mang số hiệu gì?`: only where the question is about a document of the library, not one it cites. */
function ownNumberAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { messages } = composing
  const documents = groups.flatMap((group) => group.documents)
  const only = documents.length === 1 ? documents[0] : undefined
  if (!only || question.scope.otherCodes.length > 0 || !asksOwnNumber(question, only)) return null
  const { head } = only
  const { language } = question
  const lines = [
    ...(head.number === null ? [] : [messages.say(language, 'own-number', { number: head.number })]),
    ...(head.issued ? [messages.say(language, 'issued', { date: writtenDate(head.issued) })] : []),
  ]
  const date = /ngay|thang|date|when|khi nao|bao gio/.test(fold(question.text))
  if (date ? head.issued === null : head.number === null) {
    const missing = date ? messages.say(language, 'not-found-own-date') : messages.say(language, 'not-found-own-number')
    return composeNotFound(question, missing, [], composing)
  }
  return withSources(question, { lines: date ? lines.reverse() : lines, citations: headCitations(only, composing) }, composing)
}

/** The lines where a document's number and date stand. */
function headCitations({ head, index }: CatalogDocument, { catalog }: Composing): Citation[] {
  const spans = [head.evidence.number, head.evidence.issued].filter((span) => span !== null)
  const different = spans.filter((span, i) => spans.findIndex((other) => other.join() === span.join()) === i)
  return (different.length > 0 ? different : [TOP]).map((span) => citeLines(catalog, index, span, ''))
}

/** The topic is nothing but the document itself: its kind, its title, its office. */
function asksOwnNumber(question: Question, { head }: CatalogDocument): boolean {
  const own = new Set(syllables([head.title, head.organisation ?? '', ABOUT_DOCUMENTS].join(' ')))
  return question.query.words.every((word) => own.has(word.folded))
}

/** Words for documents and what is asked of them. */
const ABOUT_DOCUMENTS = 'số ký hiệu mang văn bản ngày ban hành kế hoạch báo cáo quyết định cchc number document plan date issued'

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
  const count = (kind: EntryKind) => catalog.entriesOf(document.index, kind).length
  const { language } = question
  const sections = document.sections.filter(({ parent }) => parent < 0).slice(0, MAX_SECTIONS)
  const lines = [
    head.organisation ? `${head.title} — ${head.organisation}.` : `${head.title}.`,
    ...(head.number ? [messages.say(language, 'own-number', { number: head.number })] : []),
    ...(head.issued ? [messages.say(language, 'issued', { date: writtenDate(head.issued) })] : []),
    messages.say(language, 'holds', { tasks: count('task'), targets: count('target') }),
    ...(sections.length > 1
      ? [messages.say(language, 'sections', { titles: sections.map(({ path, title }) => `${path}. ${title}`).join('; ') })]
      : []),
  ]
  return withSources(question, { lines, citations: headCitations(document, composing) }, composing)
}

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
  const citations = shown.map((entry) => citationOf(catalog, entry))
  return withSources(question, { lines: [...intro, ...lines], citations, entries: shown }, composing)
}

type ReferenceEntry = EntryOf<'reference'>

/** The line where the preamble ends and the first section begins. */
function preambleEnd(document: CatalogDocument): number {
  return Math.min(...document.sections.map((section) => section.lines[0]))
}

/** How many of kind and issuer of a cited document the question names; `văn bản` names no kind. */
function namesIn(question: Question, reference: ReferenceEntry['record']): number {
  const asked = new Set(question.query.words.map((word) => word.folded))
  for (const { syllables } of question.query.expansions) for (const syllable of syllables) asked.add(syllable)
  const named = (text: string | null) =>
    text !== null &&
    fold(text)
      .split(/\s+/)
      .every((word) => asked.has(word))
  const general = nameKey(reference.kind) === 'van ban'
  return (!general && named(reference.kind) ? 1 : 0) + (named(reference.issuer) ? 1 : 0)
}

/** What a cited document is: number, date, issuer and subject, from the place that tells most. */
function citedAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const codes = question.scope.otherCodes
  if (codes.length === 0) return null
  const allowed = new Set(groups.flatMap((group) => group.documents.map((document) => document.index)))
  const found = composing.catalog.entries.filter(
    (entry): entry is ReferenceEntry =>
      entry.kind === 'reference' && allowed.has(entry.document) && codes.some((code) => sameNumber(code.number, entry.record.number)),
  )
  if (found.length === 0) return null
  const told = (entry: ReferenceEntry) =>
    (entry.record.subject ? 2 + Math.min(1, entry.record.subject.length / 200) : 0) +
    (entry.record.issued ? 2 : 0) +
    (entry.record.issuer ? 1 : 0)
  const best = found.reduce((a, b) => (told(b) > told(a) ? b : a))
  const passage = composing.catalog
    .entriesOf(best.document, 'passage')
    .find(({ record }) => record.lines[0] <= best.record.lines[0] && record.lines[1] >= best.record.lines[0])
  const lines = [
    referenceText(best.record, question, composing),
    ...(passage
      ? [
          composing.messages.say(question.language, 'statement', {
            text: shortened(passage.record.text, 500),
          }),
        ]
      : []),
  ]
  return withSources(question, { lines, citations: [citationOf(composing.catalog, passage ?? best)], entries: [best] }, composing)
}
