import type { CatalogDocument, EntryKind } from '../../catalog/catalog.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { readRoman } from '../../language/numbers.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { isOfDocument } from '../understand/intents/index.js'
import { sameNumber } from '../understand/scope/codes.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { abbreviationAnswer } from './abbreviation.js'
import { composeNotFound } from './answer.js'
import { citeLines } from './cite.js'
import { basisAnswer, citedAnswer } from './cited-document.js'
import type { Composing } from './composing.js'
import { documentsMeant, headline, TOP, titleOf } from './document-name.js'
import { headCitations, numberLines } from './document-number.js'
import { withSources } from './layout.js'
import { namedPersonAnswer } from './named-person.js'
import { isOfOtherTime, notOfThatTime } from './other-time.js'
import { personAnswer, signerAnswer } from './people.js'
import { recipientsAnswer } from './recipients.js'
import { shortNameAnswer } from './short-name.js'
import { whichDocumentAnswer } from './which-document.js'

/** Questions about a document itself: who signed it, its number and date, what a cited document or an abbreviation is. */
export function answerAbout(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  if (asksSummary(question)) return summaryAnswer(question, groups, composing)
  const which = whichDocumentAnswer(question, groups, composing) ?? namedPersonAnswer(question, groups, composing)
  if (which) return which
  if (ASKS_PERIOD.test(fold(question.text))) return periodAnswer(question, groups, composing)
  const [first] = groups
  // What a report means to do next year is no plan of that year.
  if (isOfDocument(question.intent) && first?.documents[0] && groups.every(({ ahead }) => ahead === true))
    return notOfThatTime(question, first.documents[0], composing)
  const meant = documentsMeant(question, groups)
  const [newest] = meant
  if (ofItsTime(question) && newest && meant.every((document) => isOfOtherTime(question, document)))
    return notOfThatTime(question, newest, composing)
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
        shortNameAnswer(question, groups, composing) ??
        abbreviationAnswer(question, groups, composing)
      )
    default:
      return null
  }
}

/** `Năm 2019 ai ký?`, `ai là giám đốc năm 2020?`: the paper of another year does not tell. */
function ofItsTime({ intent, scope }: Question): boolean {
  return (intent === 'signer' || intent === 'recipients' || intent === 'person') && scope.otherCodes.length === 0
}

/** `Kế hoạch … mang số hiệu gì?`: only where the question is about documents of the library, not one they cite. */
function ownNumberAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const documents = documentsMeant(question, groups)
  const [first, ...more] = documents
  if (!first || question.scope.otherCodes.length > 0) return null
  if (more.length > 0) return saysOnly(question.query, ABOUT_DOCUMENTS) ? numbersOf(documents, question, composing) : null
  return isAboutItself(question, first, ABOUT_DOCUMENTS) ? numberOf(first, question, composing) : ofOtherPart(question, first, composing)
}

/** `Báo cáo quý III số mấy?` where the library has that of quarter I: null where the question is not about another part of the year. */
function ofOtherPart(question: Question, document: CatalogDocument, composing: Composing): Answer | null {
  return isAboutItself(question, document, `${ABOUT_DOCUMENTS} ${PARTS_OF_YEAR}`) ? notOfThatTime(question, document, composing) : null
}

const PARTS_OF_YEAR = 'quý tháng đầu cuối năm 1 2 3 4 5 6 7 8 9 10 11 12 I II III IV'

function numberOf(document: CatalogDocument, question: Question, composing: Composing): Answer {
  const { head } = document
  const { messages } = composing
  const { language } = question
  if (isOfOtherTime(question, document)) return notOfThatTime(question, document, composing)
  const lines = numberLines(document, question, composing)
  const date = /ngay|thang|date|when|khi nao|bao gio/.test(fold(question.text))
  if (date ? head.issued === null : head.number === null) {
    const missing = date ? messages.say(language, 'not-found-own-date') : messages.say(language, 'not-found-own-number')
    return composeNotFound(question, missing, [], composing)
  }
  return withSources(question, { lines: date ? lines.reverse() : lines, citations: headCitations(document, composing) }, composing)
}

/** `Số mấy, ngày nào?` of several documents: each by its name; null where none has a number. */
function numbersOf(documents: readonly CatalogDocument[], question: Question, composing: Composing): Answer | null {
  const numbered = documents
    .filter((document) => document.head.number !== null && !isOfOtherTime(question, document))
    .slice(0, MAX_DOCUMENTS)
  if (numbered.length === 0) return null
  const lines = numbered.map((document) => `• ${titleOf(document.head)}: ${numberLines(document, question, composing).join(' ')}`)
  return withSources(question, { lines, citations: numbered.flatMap((document) => headCitations(document, composing)) }, composing)
}

const MAX_DOCUMENTS = 6

/** The topic is nothing but the document itself (its kind, its title, its office) and what is asked of it. */
function isAboutItself(question: Question, { head }: CatalogDocument, asked: string): boolean {
  return saysOnly(question.query, [head.title, quarterIn(head.title), head.organisation ?? '', asked].join(' '))
}

/** `Quý I` of a title is typed as `quy 1`. */
function quarterIn(title: string): string {
  const roman = /qu[ýí]\s+([IVX]+)(?!\p{L})/iu.exec(title)?.[1]
  return roman === undefined ? '' : String(readRoman(roman) ?? '')
}

/** Words for documents and what is asked of them. */
const ABOUT_DOCUMENTS =
  'số ký hiệu mang đánh đề văn bản ngày đúng ban phát hành kế hoạch báo cáo quyết định cchc official number document plan report date dated issued signed of the full'

const MAX_SECTIONS = 8

/** What a document of the library is: title, office, number, date, how much it holds, and its main sections. */
function ownAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const codes = question.scope.ownCodes
  const named = groups
    .flatMap((group) => group.documents)
    .filter(({ head }) => codes.some((code) => head.number !== null && sameNumber(code.number, head.number)))
  const document = named[0]
  return document && named.length === 1 && question.query.words.length === 0 ? overview(document, question, composing) : null
}

/** `Báo cáo này của kỳ nào?`, `kế hoạch áp dụng cho giai đoạn nào?` */
const ASKS_PERIOD =
  /(?<!\p{L})(?:ap dung|thuc hien|hieu luc|keo dai) (?:tu (?:khi |bao gio |nam |ngay |thang )?(?:nao )?)?(?:den|toi) (?:het )?(?:khi nao|bao gio|(?:nam|ngay|thang) (?:nao|may))(?=\W*$)|(?<!\p{L})(?:cua|cho|thuoc|trong|la|dung)(?: bao cao)? (?:ky|giai doan|thoi ky|nam|quy) nao(?!\p{L})(?=\W*$)|(?:what|which) (?:period|years?) (?:does|do|is|are) [^?]*(?:cover|for|about|run)/u

/** What time a document is about, where the question names one and asks nothing else of it; null for any other question. */
function periodAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const [only, ...more] = documentsMeant(question, groups)
  const period = only?.head.period
  if (!only || !period || more.length > 0 || (question.focus !== null && !SPEAKS_OF_DOCUMENT.test(fold(question.text)))) return null
  if (!isAboutItself(question, only, `${ABOUT_DOCUMENTS} ${PERIOD_WORDS}`)) return null
  const { language } = question
  const days = { start: writtenDate(period.start), end: writtenDate(period.end), title: only.head.title }
  return withSources(
    question,
    { lines: [composing.messages.say(language, 'own-period', days)], citations: [citeLines(composing.catalog, only.index, TOP, '')] },
    composing,
  )
}

/** `Which years does it run?` within a conversation may be asked of a task. */
const SPEAKS_OF_DOCUMENT = /(?<!\p{L})(?:ap dung|hieu luc|ke hoach|bao cao|van ban|plan|report|document)(?!\p{L})/u

const PERIOD_WORDS =
  'từ đến khi bao giờ ngày tháng nào hiệu lực kéo dài thực hiện kỳ giai đoạn thời kỳ năm quý áp dụng cho của period years cover covered for about run'

/** `Tóm tắt kế hoạch 594`, `nội dung chính của báo cáo quý I`. */
function asksSummary({ text }: Question): boolean {
  if (/(?<!\p{L})(?:chi tieu|muc tieu|nhiem vu|targets?|tasks?)(?!\p{L})/u.test(fold(text))) return false
  return /(?<!\p{L})(?:tom tat|tom luoc|tong quan|noi dung chinh|co nhung noi dung gi|gom nhung gi|(?:ke hoach|bao cao)(?!\p{L})[^?]{0,40} (?:co|gom|chia (?:lam|thanh)) (?:may|bao nhieu) (?:phan|muc|chuong)(?=\W*$)|(?:ke hoach|bao cao)(?!\p{L})[^?]{0,40} (?:noi|viet|ban|de cap)(?: toi| den)?(?: ve)?(?: (?:cai|chuyen|viec|nhung|van de))* gi(?: vay| a| the)*(?=\W*$)|(?:ke hoach|bao cao)(?!\p{L})[^?]{0,40} co gi(?: moi| hay| quan trong)?(?=\W*$)|summar(?:y|ise|ize)|overview)(?!\p{L})/u.test(
    fold(text),
  )
}

/** What a document of the library is, where the question names one and nothing else. */
function summaryAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const documents = groups.flatMap((group) => group.documents)
  const [only] = documents
  if (!only || documents.length > 1 || !isAboutItself(question, only, `${ABOUT_DOCUMENTS} ${SUMMARY_WORDS}`)) return null
  if (isOfOtherTime(question, only)) return notOfThatTime(question, only, composing)
  return overview(only, question, composing)
}

const SUMMARY_WORDS =
  'mấy bao nhiêu phần mục chương chia làm thành tóm tắt lược tổng quan nội dung chính gồm những gì cái chuyện vấn đề nói viết bàn đề cập về tới đến này vậy có summary summarise summarize overview giúp cho xem mới hay quan trọng'

function overview(document: CatalogDocument, question: Question, composing: Composing): Answer {
  const { catalog, messages } = composing
  const { head } = document
  const count = (kind: EntryKind) => catalog.entriesOf(document.index, kind).length
  const { language } = question
  const sections = document.sections.filter(({ parent }) => parent < 0).slice(0, MAX_SECTIONS)
  const lines = [
    headline(head),
    ...numberLines(document, question, composing),
    messages.say(language, 'holds', { tasks: count('task'), targets: count('target') }),
    ...(sections.length > 1
      ? [messages.say(language, 'sections', { titles: sections.map(({ path, title }) => `${path}. ${title}`).join('; ') })]
      : []),
  ]
  return withSources(question, { lines, citations: headCitations(document, composing) }, composing)
}

/** `kế hoạch thực hiện Quyết định 468 là số mấy`: the number is asked for of another document than the one that is named. */
function asksForNumber({ text }: Question): boolean {
  return /(?<!\p{L})so (?:may|bao nhieu|nao|hieu)(?!\p{L})|what number|which number/u.test(fold(text))
}
